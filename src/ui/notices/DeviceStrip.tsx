import { useEffect, useRef } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { type Notice, newerVersion } from '../../store/state.ts';
import { versionName } from '../../text/phrases.ts';

/** What the device has to say, not among what is said of the view, which on a phone raises the sheet over the map; in reach at every size of the panel and in nobody's way: no network, a newer version, kept for later;
 * and, where the panel that would say it is put away, that the evidence is an earlier one. */
export function DeviceStrip() {
  const t = useTranslate();
  const { version, earlier } = useAtlas((state) => state.atlas);
  const away = useAtlas((state) => state.view.panel === 'peek');
  const offline = useAtlas((state) => state.offline);
  const update = useAtlas(newerVersion);
  const kept = useAtlas(({ notices }) => notices.find(({ kind }) => kind === 'cached'));
  const { dismiss, showNow } = useActions();
  return (
    <div className="device" role="status">
      {offline && (
        <p className="device-line">
          <strong>{t('offline.none')}</strong> {t('offline.evidence', { when: versionName(t, version) })}
        </p>
      )}
      {earlier && away && (
        <p className="device-line earlier">
          <strong>{t('version.then', { when: versionName(t, version) })}</strong>{' '}
          <button type="button" className="text-button" onClick={showNow}>
            {t('version.showNow')}
          </button>
        </p>
      )}
      {update && (
        <p className="device-line offer">
          <span>{t('offline.update')}</span>
          <button type="button" className="text-button" onClick={update.take}>
            {t('offline.update.take')}
          </button>
          <button type="button" className="text-button" onClick={() => dismiss(update)}>
            {t('offline.update.later')}
          </button>
        </p>
      )}
      {kept && !offline && !update && <Kept notice={kept} />}
    </div>
  );
}

/** How long the news stays that needs no answer: twice as long as it takes to read. The menu of the display says it from then on. */
const newsFor = 12_000;

/** That the atlas works offline: it goes by itself, unless somebody is just pointing at it or has the keyboard in it. */
function Kept({ notice }: { readonly notice: Notice }) {
  const t = useTranslate();
  const { dismiss } = useActions();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const timer = setInterval(() => {
      if (line.current?.matches(':hover, :focus-within') !== true) dismiss(notice);
    }, newsFor);
    return () => clearInterval(timer);
  }, [dismiss, notice]);
  return (
    <p ref={line} className="device-line news">
      <span>{t('offline.cached')}</span>
      <button type="button" className="text-button" onClick={() => dismiss(notice)}>
        {t('notice.dismiss')}
      </button>
    </p>
  );
}
