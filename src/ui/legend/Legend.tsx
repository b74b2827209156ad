import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { LevelFilter } from './LevelFilter.tsx';
import { NumberLegend } from './NumberLegend.tsx';
import { ThemeSelect } from './ThemeSelect.tsx';

/** What the colours of the map mean, and the choice of what they show. */
export function Legend() {
  const t = useTranslate();
  const theme = useAtlas((state) => state.scene.theme);
  const colours = useAtlas((state) => state.view.colours);
  return (
    <section className="legend" aria-label={t('legend.label')}>
      <ThemeSelect />
      {theme === null ? <LevelFilter /> : <NumberLegend theme={theme} />}
      {colours === 'gichd' && theme === null && <p className="legend-standard">{t('legend.gichd')}</p>}
      <p className="legend-edge">
        <svg width="34" height="8" viewBox="0 0 34 8" aria-hidden="true">
          <path d="M0 4h34" className="edge-casing" />
          <path d="M1 4h33" className="edge-core" />
        </svg>
        {t('legend.edge')}
      </p>
    </section>
  );
}
