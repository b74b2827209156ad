import { useMemo } from 'react';
import { useTranslate } from '../../kit/use-translate.ts';
import { viewChanges } from '../../scene/changes.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { changeSentences } from '../../text/changes.ts';
import { date } from '../../text/phrases.ts';

/** What has changed in this view since its link was made, with the old and the new values; and the way to see it as it was. */
export function VersionNotice() {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const present = useAtlas((state) => state.present);
  const pinned = useAtlas((state) => state.pinned);
  const view = useAtlas((state) => state.view);
  const { showThen, showNow } = useActions();
  const now = present ?? atlas;
  const { district, evidence, asOf, hidden, figure, theme, year } = view;
  const changes = useMemo(
    () => pinned && viewChanges(now, pinned, { district, evidence, asOf, hidden, figure, theme, year }),
    [now, pinned, district, evidence, asOf, hidden, figure, theme, year],
  );
  if (pinned === null || changes === null || view.version !== pinned.version.id) return null;
  const when = t('version.name', { date: date(t, pinned.version.date), version: pinned.version.id });
  const old = present !== null;
  return (
    <section className="notice version" aria-live="polite" aria-label={t('version.label')}>
      <p className="notice-title">
        {old ? t('version.then', { when }) : t(changes.none ? 'version.same' : 'version.changed', { when })}
      </p>
      {!old && !changes.none && (
        <ul>
          {changeSentences(t, new Map(now.districts.map((each) => [each.id, each])), changes, theme).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        {old ? (
          <button type="button" className="text-button" onClick={showNow}>
            {t('version.showNow')}
          </button>
        ) : (
          !changes.none && (
            <button type="button" className="text-button" onClick={showThen}>
              {t('version.showThen')}
            </button>
          )
        )}
      </p>
    </section>
  );
}
