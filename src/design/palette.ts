import type { ThreatLevel } from '../domain/level.ts';
import type { ClassId, Palette, RampName, Recoloured, Scheme } from './palette/colours.ts';
import { css, tokens } from './palette/css.ts';
import { forced } from './palette/forced.ts';
import { gichd } from './palette/gichd.ts';
import { grey } from './palette/grey.ts';
import { safe } from './palette/safe.ts';

export type { ClassId, Palette, RampName, Scheme };
export { tokens };

/** How a class is hatched: a tile that repeats, in CSS px, drawn in the class's ink. */
export type Pattern =
  | { readonly kind: 'lines'; readonly angles: readonly (45 | 135)[]; readonly every: number; readonly width: number }
  | { readonly kind: 'dots'; readonly every: number; readonly radius: number };

/**
 * The pattern of each class: so that no reader depends on colour. 45° rises to the right, 135° falls.
 * Map, SVG, legend and panel all draw from this table.
 */
export const patterns = {
  high: { kind: 'lines', angles: [45, 135], every: 11, width: 1.2 },
  medium: { kind: 'lines', angles: [45], every: 13, width: 1.2 },
  low: { kind: 'dots', every: 8, radius: 1.25 },
  not_reported: { kind: 'lines', angles: [135], every: 10, width: 1 },
} as const satisfies Record<ThreatLevel, Pattern>;

export const schemes = ['light', 'dark'] as const satisfies Scheme[];

/** What the reader can choose between: colours that every eye tells apart, GICHD's standard hues, one ink for print. */
export const colourSets = ['safe', 'gichd', 'grey'] as const;

export type ColourSet = (typeof colourSets)[number];

/** A choice, or the two colours that stand in for any where the reader forces colours upon all pages. */
export type Colours = ColourSet | 'forced';

const recoloured: Readonly<Record<Colours, Readonly<Record<Scheme, Recoloured>>>> = {
  safe: { light: {}, dark: {} },
  gichd,
  grey,
  forced,
};

/** Every colour of the page and the map: the one source for map, picture, legend and text. */
export function paletteOf(name: Scheme, colours: Colours): Palette {
  return { ...safe[name], ...recoloured[colours][name] };
}

/** The classes that are drawn in a plain colour, by ramp and step. */
export const rampClasses = (['cleared', 'incidents'] as const).flatMap((name) =>
  ([0, 1, 2, 3, 4] as const).map((step): ClassId => `${name}-${step}`),
);

/** The step of a ramp for the n-th of so many classes: few classes are spread over the whole ramp, so that they differ most. */
export function rampClass(ramp: RampName, index: number, of: number): ClassId {
  const step = of < 2 ? 2 : Math.round((4 * index) / (of - 1));
  return `${ramp}-${step as 0 | 1 | 2 | 3 | 4}`;
}

/** The fill of a class in a theme. */
export function colourOf(theme: Palette, id: ClassId): string {
  if (id in theme.classes) return theme.classes[id as ThreatLevel].fill;
  const [name, step] = id.split('-') as [RampName, string];
  return theme.ramps[name][Number(step) as 0 | 1 | 2 | 3 | 4];
}

/** The colours as CSS custom properties: `--high`, `--high-ink`, `--cleared-0`, `--map-land`, `--surface` … */
export function paletteCss(): string {
  return css(Object.fromEntries(colourSets.map((set) => [set, (name: Scheme) => paletteOf(name, set)])));
}
