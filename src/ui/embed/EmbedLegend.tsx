import { useAtlas, useScene } from '../../state/context.ts';
import { legendLines } from '../legend-lines.ts';
import { Swatch } from '../Swatch.tsx';
import { useTranslate } from '../use-translate.ts';

/** What the colours of the map mean, and how many districts have each; there is no filter in a frame. */
export function EmbedLegend() {
  const t = useTranslate();
  const scene = useScene();
  const year = useAtlas((state) => state.view.year);
  const { theme, counts } = scene;
  const title = theme === null ? t('legend.title') : t(`theme.${theme.theme}`, { year });
  return (
    <section className="embed-legend" aria-label={title}>
      <p className="quiet">
        {title} <span>{t('legend.of', { n: counts.all })}</span>
      </p>
      <ul>
        {legendLines(t, scene).map(({ look, name, count, off }) => (
          <li key={look} className={off ? 'off' : undefined}>
            <Swatch look={look} width={20} height={14} />
            <span className="legend-name">{name}</span>{' '}
            <span className="embed-count">{off ? t('legend.off', { n: count }) : count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
