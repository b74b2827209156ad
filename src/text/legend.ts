import { type ClassId, rampClass } from '../design/palette.ts';
import type { Translate } from '../locales/translate.ts';
import type { Scene } from '../scene/scene.ts';
import { classWords } from './sentences.ts';

/** A class of the map in words, and how many districts are of it. */
export interface LegendLine {
  readonly classId: ClassId;
  readonly name: string;
  readonly count: number;
  /** Switched off: not on the map. */
  readonly off: boolean;
}

/** The legend of the map where it is no filter: in a frame, in a picture, on paper. */
export function legendLines(t: Translate, { theme, legend, counts }: Scene): readonly LegendLine[] {
  if (theme === null)
    return legend.map(({ level, on, count }) => ({ classId: level, name: t(`level.${level}`), count, off: !on }));
  const { classes, ramp, values } = theme;
  return [
    ...classes.map(({ from, to, count }, index) => ({
      classId: rampClass(ramp, index, classes.length),
      name: classWords(t, theme.theme, { from, to }),
      count,
      off: false,
    })),
    { classId: 'not_reported', name: t('theme.notReported'), count: counts.all - values.size, off: false },
  ];
}
