import type { ThreatLevel } from './domain/level.ts';

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

interface ClassColour {
  readonly fill: string;
  readonly ink: string;
}

/** Sequential ramps for themes that give numbers, from few to many; neither danger, nor safety, nor water. */
export type RampName = 'cleared' | 'incidents';

/** The class of a district on the map: a level, or a step of a ramp. */
export type ClassId = ThreatLevel | `${RampName}-${0 | 1 | 2 | 3 | 4}`;

/** Every colour of the page and the map in one theme; contrasts were measured, see the README of the look. */
export interface Theme {
  readonly classes: Readonly<Record<ThreatLevel, ClassColour>>;
  readonly ramps: Readonly<Record<RampName, readonly [string, string, string, string, string]>>;
  readonly series: Readonly<Record<'cleared' | 'finds' | 'victims' | 'incidents', string>>;
  readonly page: Readonly<
    Record<
      | 'surface'
      | 'sunken'
      | 'text'
      | 'text-2'
      | 'border'
      | 'border-strong'
      | 'accent'
      | 'accent-soft'
      | 'warning-ground'
      | 'warning-line'
      | 'warning-text'
      | 'shadow',
      string
    >
  >;
  readonly map: Readonly<
    Record<
      | 'land'
      | 'foreign'
      | 'water'
      | 'waterText'
      | 'river'
      | 'border'
      | 'casing'
      | 'edge'
      | 'ordinaryEdge'
      | 'label'
      | 'label2'
      | 'halo'
      | 'accent',
      string
    >
  >;
}

export type ThemeName = 'light' | 'dark';

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    classes: {
      high: { fill: '#6E0F2C', ink: '#D58AA0' },
      medium: { fill: '#A8551E', ink: '#F4D6BC' },
      low: { fill: '#A7862C', ink: '#352700' },
      not_reported: { fill: '#C6CBD2', ink: '#636B78' },
    },
    ramps: {
      cleared: ['#C3C6EA', '#9B9FDB', '#747AC6', '#4F55AB', '#2E3380'],
      incidents: ['#D9C3A8', '#BC9A6E', '#977043', '#6C4B26', '#402A12'],
    },
    series: { cleared: '#3F46A3', finds: '#0E8197', victims: '#8A1C5A', incidents: '#B3761B' },
    page: {
      surface: '#FFFFFF',
      sunken: '#F4F5F7',
      text: '#171B21',
      'text-2': '#4A5260',
      border: '#D5D9DF',
      'border-strong': '#7E8793',
      accent: '#1B58A6',
      'accent-soft': '#E6EEF9',
      'warning-ground': '#FFF6DE',
      'warning-line': '#8A6100',
      'warning-text': '#3D2B00',
      shadow: 'rgb(23 27 33 / 0.18)',
    },
    map: {
      land: '#F3F1EC',
      foreign: '#E6E5E1',
      water: '#D0E0EA',
      waterText: '#34566E',
      river: '#93B2C6',
      border: '#6A6F78',
      casing: '#FFFFFF',
      edge: '#22262D',
      ordinaryEdge: '#636B78',
      label: '#171B21',
      label2: '#4A5260',
      halo: '#FFFFFF',
      accent: '#1B58A6',
    },
  },
  dark: {
    classes: {
      high: { fill: '#F0917C', ink: '#7A2417' },
      medium: { fill: '#BF7626', ink: '#4A2600' },
      low: { fill: '#756844', ink: '#F3E6C4' },
      not_reported: { fill: '#363E49', ink: '#8E98A6' },
    },
    ramps: {
      cleared: ['#3F4591', '#5C63BB', '#7F86DA', '#A6ABEE', '#D2D5FB'],
      incidents: ['#5E4526', '#85663C', '#AD8A5B', '#D0B185', '#EFDDBF'],
    },
    series: { cleared: '#8F95E6', finds: '#6FD6E4', victims: '#F3A6D0', incidents: '#C98A36' },
    page: {
      surface: '#171B21',
      sunken: '#0F1318',
      text: '#ECEFF3',
      'text-2': '#B3BBC6',
      border: '#343C47',
      'border-strong': '#7B8695',
      accent: '#8DB9F5',
      'accent-soft': '#1D3250',
      'warning-ground': '#2E2610',
      'warning-line': '#D9A93A',
      'warning-text': '#F6E6BC',
      shadow: 'rgb(0 0 0 / 0.5)',
    },
    map: {
      land: '#1C2128',
      foreign: '#13171C',
      water: '#1A3446',
      waterText: '#9CC1DB',
      river: '#315069',
      border: '#8A93A0',
      casing: '#0B0E12',
      edge: '#F2F4F7',
      ordinaryEdge: '#8E98A6',
      label: '#F4F6F9',
      label2: '#BCC4CF',
      halo: '#0B0E12',
      accent: '#8DB9F5',
    },
  },
};

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
export function colourOf(theme: Theme, id: ClassId): string {
  if (id in theme.classes) return theme.classes[id as ThreatLevel].fill;
  const [name, step] = id.split('-') as [RampName, string];
  return theme.ramps[name][Number(step) as 0 | 1 | 2 | 3 | 4];
}

/** Every colour of a theme by its name in the style sheet and in pictures: `high`, `high-ink`, `cleared-3`, `map-water`. */
export function tokens(theme: Theme): Readonly<Record<string, string>> {
  const named = (prefix: string, colours: Readonly<Record<string, string>>) =>
    Object.entries(colours).map(([name, colour]) => [prefix + name, colour] as const);
  return Object.fromEntries([
    ...named('', theme.page),
    ...named('map-', theme.map),
    ...Object.entries(theme.classes).flatMap(([level, { fill, ink }]) => [
      [level, fill] as const,
      [`${level}-ink`, ink] as const,
    ]),
    ...Object.entries(theme.ramps).flatMap(([name, steps]) =>
      steps.map((colour, step) => [`${name}-${step}`, colour] as const),
    ),
    ...named('series-', theme.series),
  ]);
}

/** The themes as CSS custom properties, following the system. */
export function paletteCss(): string {
  const declare = (theme: Theme) =>
    Object.entries(tokens(theme))
      .map(([name, colour]) => `--${name}:${colour}`)
      .join(';');
  return [
    `:root{color-scheme:light dark;${declare(themes.light)}}`,
    `@media (prefers-color-scheme:dark){:root{${declare(themes.dark)}}}`,
  ].join('\n');
}
