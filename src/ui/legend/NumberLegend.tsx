import { rampClass } from '../../design/palette.ts';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { NumberTheme } from '../../scene/thematic.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { sequence } from '../../text/phrases.ts';
import { classWords, themeNotes } from '../../text/sentences.ts';

/** The classes of a theme that gives numbers, with exactly what they count; what is not reported is hatched as ever. */
export function NumberLegend({ theme: numbers }: { readonly theme: NumberTheme }) {
  const t = useTranslate();
  const { theme, ramp, classes, values } = numbers;
  const view = useAtlas((state) => state.scene.view);
  const districts = useAtlas((state) => state.scene.districts);
  const counts = useAtlas((state) => state.scene.counts);
  const { showAllLevels } = useActions();
  return (
    <div className="number-legend">
      {themeNotes(t, numbers, { districts, view }).map((note) => (
        <p key={note} className="legend-note">
          {note}
        </p>
      ))}
      {classes.length === 0 && <p>{t('theme.empty')}</p>}
      <ul>
        {classes.map(({ from, to, count }, index) => (
          <li key={from} className="legend-level">
            <Swatch classId={rampClass(ramp, index, classes.length)} />
            <span>{classWords(t, theme, { from, to })}</span>
            <span className="legend-count">{count}</span>
          </li>
        ))}
        <li className="legend-level">
          <Swatch classId="not_reported" />
          <span>{t('theme.notReported')}</span>
          <span className="legend-count">{counts.all - values.size}</span>
        </li>
      </ul>
      {view.hidden.length > 0 && (
        <p className="legend-hidden">
          {t('theme.hidden', {
            levels: sequence(
              t,
              view.hidden.map((level) => t(`level.${level}`)),
            ),
          })}{' '}
          <button type="button" className="text-button" onClick={showAllLevels}>
            {t('list.empty.action')}
          </button>
        </p>
      )}
      <p className="legend-note">{t('theme.classes')}</p>
    </div>
  );
}
