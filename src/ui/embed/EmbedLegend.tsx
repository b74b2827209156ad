import type { Translate } from '../../locales/translate.ts';
import { type ClassId, rampClass } from '../../palette.ts';
import { useAtlas, useScene } from '../../state/context.ts';
import type { Scene } from '../../state/scene.ts';
import { Swatch } from '../Swatch.tsx';
import { classWords } from '../sentences.ts';
import { useTranslate } from '../use-translate.ts';

interface Line {
  readonly look: ClassId;
  readonly name: string;
  readonly count: string;
  readonly off: boolean;
}

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
        {linesOf(t, scene).map(({ look, name, count, off }) => (
          <li key={look} className={off ? 'off' : undefined}>
            <Swatch look={look} width={20} height={14} />
            <span className="legend-name">{name}</span> <span className="embed-count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function linesOf(t: Translate, { theme, legend, counts }: Scene): readonly Line[] {
  if (theme === null)
    return legend.map(({ level, on, count }) => ({
      look: level,
      name: t(`level.${level}`),
      count: on ? String(count) : t('legend.off', { n: count }),
      off: !on,
    }));
  const classes = theme.classes.map((each, index) => ({
    look: rampClass(theme.ramp, index, theme.classes.length),
    name: classWords(t, theme.theme, each),
    count: String(each.count),
    off: false,
  }));
  const rest = String(counts.all - theme.values.size);
  return [...classes, { look: 'not_reported', name: t('theme.notReported'), count: rest, off: false }];
}
