import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useScene } from '../../store/context.ts';
import { legendLines } from '../../text/legend.ts';
import { themeName } from '../../text/theme.ts';

/** What the colours of the map mean, and how many districts have each; there is no filter in a frame. */
export function EmbedLegend() {
  const t = useTranslate();
  const scene = useScene();
  const { theme, counts } = scene;
  const title = theme === null ? t('legend.title') : themeName(t, scene.view);
  return (
    <section className="embed-legend" aria-label={title}>
      <p className="quiet">
        {title} <span>{t('legend.of', { n: counts.all })}</span>
      </p>
      <ul>
        {legendLines(t, scene).map(({ classId, name, count, off }) => (
          <li key={classId} className={off ? 'off' : undefined}>
            <Swatch classId={classId} width={20} height={14} />
            <span className="legend-name">{name}</span>{' '}
            <span className="embed-count">{off ? t('legend.off', { n: count }) : count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
