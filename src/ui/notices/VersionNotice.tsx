import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { changeSentences } from '../../text/changes.ts';
import { versionName } from '../../text/phrases.ts';

/** What has changed in this view since its link was made, with the old and the new values; and the way to see it as it was, which is said as long as it is seen. */
export function VersionNotice() {
  const t = useTranslate();
  const changes = useAtlas((state) => state.changes);
  const earlier = useAtlas((state) => state.atlas.earlier);
  const districts = useAtlas((state) => state.present.districtsById);
  const theme = useAtlas((state) => state.view.theme);
  /* Where the day is moved it changes with each step, of which nobody asked to hear. */
  const moved = useAtlas((state) => state.view.asOf !== null);
  const { showThen, showNow } = useActions();
  if (changes === null) return null;
  const when = versionName(t, changes.before);
  const said = changes.none ? 'version.same' : 'version.changed';
  return (
    <section
      className={earlier ? 'notice version earlier' : 'notice version'}
      aria-live={moved ? 'off' : 'polite'}
      aria-label={t('version.label')}
    >
      <p className="notice-title">{t(earlier ? 'version.then' : said, { when })}</p>
      {!earlier && !changes.none && (
        <ul>
          {changeSentences(t, districts, changes, theme).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        {earlier && (
          <button type="button" className="text-button" onClick={showNow}>
            {t('version.showNow')}
          </button>
        )}
        {!earlier && !changes.none && (
          <button type="button" className="text-button" onClick={showThen}>
            {t('version.showThen')}
          </button>
        )}
      </p>
    </section>
  );
}
