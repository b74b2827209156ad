import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { newerVersion } from '../../store/state.ts';
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
      {kept && !offline && !update && (
        <p className="device-line news">
          <span>{t('offline.cached')}</span>
          <button type="button" className="text-button" onClick={() => dismiss(kept)}>
            {t('notice.dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}
