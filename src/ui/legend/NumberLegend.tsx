import { rampClass } from '../../design/palette.ts';
import { threatRule } from '../../domain/threat.ts';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import type { NumberTheme } from '../../scene/thematic.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { date, sequence } from '../../text/phrases.ts';
import { classWords } from '../../text/sentences.ts';

/** The classes of a theme that gives numbers, with exactly what they count; what is not reported is hatched as ever. */
export function NumberLegend({ theme: { theme, ramp, classes, values, newer } }: { readonly theme: NumberTheme }) {
  const t = useTranslate();
  const year = useAtlas((state) => state.view.year);
  const hidden = useAtlas((state) => state.scene.view.hidden);
  const counts = useAtlas((state) => state.scene.counts);
  const { showAllLevels } = useActions();
  return (
    <div className="number-legend">
      <p className="legend-note">{t(`theme.${theme}.note`, { year, since: date(t, threatRule.since) })}</p>
      {newer > 0 && <p className="legend-note">{t('theme.newer', { n: newer })}</p>}
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
      {hidden.length > 0 && (
        <p className="legend-hidden">
          {t('theme.hidden', {
            levels: sequence(
              t,
              hidden.map((level) => t(`level.${level}`)),
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
