import type { ThreatLevel } from '../../domain/level.ts';
import type { ClassColour, Palette, Recoloured, Scheme } from './colours.ts';
import { grey } from './grey.ts';
import { safe } from './safe.ts';

type Map = Palette['map'];

const ground = ['land', 'foreign', 'water', 'casing', 'halo'] as const satisfies (keyof Map)[];

/** Two colours, for those who force theirs upon the page: the patterns alone tell the levels apart. Numbers keep their greys. */
function inTwo(name: Scheme, below: string, above: string): Recoloured {
  const { classes, map } = safe[name];
  const isGround = (part: string) => ground.some((each) => each === part);
  return {
    ...grey[name],
    classes: Object.fromEntries(
      Object.keys(classes).map((level) => [level, { fill: below, ink: above } satisfies ClassColour]),
    ) as Record<ThreatLevel, ClassColour>,
    map: Object.fromEntries(Object.keys(map).map((part) => [part, isGround(part) ? below : above])) as Map,
  };
}

/** For the canvas, which browsers do not adjust. */
export const forced: Readonly<Record<Scheme, Recoloured>> = {
  light: inTwo('light', '#FFFFFF', '#000000'),
  dark: inTwo('dark', '#000000', '#FFFFFF'),
};

/** For the style sheet, in the very colours that the reader has chosen. */
export const forcedByName: Readonly<Record<Scheme, Recoloured>> = {
  light: inTwo('light', 'Canvas', 'CanvasText'),
  dark: inTwo('dark', 'Canvas', 'CanvasText'),
};

export const forcedPage: Palette['page'] = {
  surface: 'Canvas',
  sunken: 'Canvas',
  text: 'CanvasText',
  'text-2': 'CanvasText',
  border: 'CanvasText',
  'border-strong': 'CanvasText',
  accent: 'LinkText',
  'accent-soft': 'Canvas',
  'warning-ground': 'Canvas',
  'warning-line': 'CanvasText',
  'warning-text': 'CanvasText',
  shadow: 'transparent',
};
