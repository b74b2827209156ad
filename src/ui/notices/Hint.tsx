import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { hintSeen, rememberHint } from '../../view/reader.ts';

const never = () => () => {};

/** Two sentences for a first visit, until they are dismissed or a receipt has been opened; never again on this device. */
export function Hint() {
  const fresh = useSyncExternalStore(
    never,
    () => !hintSeen(),
    () => false,
  );
  return fresh && <FirstHint />;
}

function FirstHint() {
  const t = useTranslate();
  const reads = useAtlas((state) => state.view.figure !== null);
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!reads) return;
    rememberHint();
    setDone(true);
  }, [reads]);
  if (done || reads) return null;
  const dismiss = () => {
    rememberHint();
    setDone(true);
  };
  return (
    <aside className="hint" aria-label={t('hint.label')}>
      <p>{t('hint.text')}</p>
      <button type="button" className="text-button" onClick={dismiss}>
        {t('hint.dismiss')}
      </button>
    </aside>
  );
}
