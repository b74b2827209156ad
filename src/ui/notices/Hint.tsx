import { useEffect, useState } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { hintSeen, rememberHint } from '../../view/reader.ts';

/**
 * Two sentences for a first visit, until they are dismissed or somebody has done what they say; never again on this device. They come with every
 * page, so that nothing moves for them, and are seen where the script of the first paint finds nothing remembered (`html[data-fresh]`).
 */
export function Hint() {
  const [seen, setSeen] = useState(false);
  useEffect(() => setSeen(hintSeen()), []);
  return !seen && <FirstHint />;
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
