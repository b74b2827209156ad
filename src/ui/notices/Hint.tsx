import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { hintSeen, rememberHint } from '../../view/reader.ts';

const never = () => () => {};

/** Two sentences for a first visit, until they are dismissed or somebody has done what they say; never again on this device. */
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
  const district = useAtlas((state) => state.view.district);
  const [first] = useState(district);
  const opened = useAtlas((state) => state.view.figure !== null);
  const used = opened || district !== first;
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!used) return;
    rememberHint();
    setDone(true);
  }, [used]);
  if (done || used) return null;
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
