import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import type { Notice } from '../../store/store.ts';
import { date } from '../../text/phrases.ts';

/** What the device has to say, in reach at every size of the panel and in nobody's way: no network, a newer version, kept for later. */
export function DeviceStrip() {
  const t = useTranslate();
  const version = useAtlas((state) => state.atlas.version);
  const offline = useAtlas((state) => state.offline);
  const update = useNotice('update');
  const kept = useNotice('cached');
  const { dismiss } = useActions();
  return (
    <div className="device" role="status">
      {offline && (
        <p className="device-line">
          <strong>{t('offline.none')}</strong>{' '}
          {t('offline.evidence', { when: t('version.name', { date: date(t, version.date), version: version.id }) })}
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

/** Notices of the device stand here and not among those of the view, which on a phone raise the sheet over the map. */
function useNotice<Kind extends Notice['kind']>(kind: Kind) {
  return useAtlas(({ notices }) =>
    notices.find((notice): notice is Extract<Notice, { kind: Kind }> => notice.kind === kind),
  );
}
