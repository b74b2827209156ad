import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { officialLevels } from '../../text/official.ts';
import { hiddenSentence } from '../../text/sentences.ts';

/** The legend is the filter: a level that is switched off leaves the map, the list and the totals. */
export function LevelFilter() {
  const t = useTranslate();
  const legend = useAtlas((state) => state.scene.legend);
  const counts = useAtlas((state) => state.scene.counts);
  const view = useAtlas((state) => state.scene.view);
  const figures = useAtlas((state) => state.atlas.figures);
  const { toggleLevel } = useActions();
  return (
    <fieldset className="levels">
      <legend>{`${t('legend.title')} ${t('legend.of', { n: counts.all })}`}</legend>
      <div className="legend-levels">
        {legend.map(({ level, on, count }) => (
          <label key={level} className={on ? 'legend-level' : 'legend-level off'}>
            <input type="checkbox" name="level" value={level} checked={on} onChange={() => toggleLevel(level)} />
            <Swatch classId={level} />
            <span className="legend-name">{t(`level.${level}`)}</span>
            <span className="legend-count">{on ? count : t('legend.off', { n: count })}</span>
          </label>
        ))}
      </div>
      {view.hidden.length > 0 && <p className="legend-hidden">{hiddenSentence(t, { view, counts })}</p>}
      <p className="legend-note">{t('legend.note', { official: officialLevels(figures, view.evidence) })}</p>
    </fieldset>
  );
}
