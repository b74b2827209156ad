import type { ColourSet, Colours, Pattern, Scheme } from '../../design/palette.ts';
import type { Progress, Status } from '../record/hazard.ts';

/**
 * How hazards are drawn: the one table, to be edited by whoever has other rules.
 *
 * `tnma`: IMAS Technical Note 07.11/01, "Land Release Symbology" (Ed. 1, 2016), as the IMSMA wiki gives its values. Found were the fills of
 * CHA and SHA and the outlines of what is open and worked on; all else is ours, and says so.
 */
export type Source = 'tnma' | 'atlas';

/** The form of a record where it is drawn as a point: what is hollow is said to be released. */
export type Mark = 'triangle' | 'diamond' | 'square' | 'pentagon' | 'star' | 'cross' | 'bar' | 'circle';

export interface Form {
  readonly mark: Mark;
  readonly hollow: boolean;
  /** Lies on the fill, so that no reader depends on colour; no two statuses have the same. */
  readonly pattern: Pattern | null;
  /** Of the outline, in widths of the line; `null` is continuous. */
  readonly dash: readonly number[] | null;
}

export const forms: Readonly<Record<Status, Form>> = {
  confirmed: { mark: 'triangle', hollow: false, pattern: lines([45, 135], 8, 1.3), dash: null },
  suspected: { mark: 'diamond', hollow: false, pattern: lines([45], 8, 1.3), dash: null },
  hazardous: { mark: 'square', hollow: false, pattern: lines([135], 8, 1.3), dash: null },
  /* Drawn as what may be dangerous, never as what is released. */
  unknown: { mark: 'pentagon', hollow: false, pattern: { kind: 'dots', every: 6, radius: 1.2 }, dash: null },
  cancelled: { mark: 'square', hollow: true, pattern: null, dash: [2, 2] },
  reduced: { mark: 'diamond', hollow: true, pattern: lines([45], 18, 0.9), dash: [2, 2] },
  cleared: { mark: 'circle', hollow: true, pattern: { kind: 'dots', every: 14, radius: 1 }, dash: [2, 2] },
  accident: { mark: 'cross', hollow: false, pattern: lines([45, 135], 18, 0.9), dash: [5, 2] },
  device: { mark: 'star', hollow: false, pattern: { kind: 'dots', every: 10, radius: 1.2 }, dash: [5, 2] },
  activity: { mark: 'bar', hollow: true, pattern: lines([135], 18, 0.9), dash: [1, 2] },
};

export interface Colour {
  readonly fill: string;
  /** Of the fill, from 0 to 1. */
  readonly opacity: number;
  /** Of the outline, the pattern and the mark. */
  readonly ink: string;
  readonly source: Source;
}

type Own = readonly [fill: string, opacity: number, ink: string];

type Table = Readonly<Record<Status, Colour>>;

/** By day, what both coloured sets share. */
const byDay = {
  hazardous: ['#E2661A', 0.5, '#7A2C00'],
  unknown: ['#8C8F94', 0.5, '#33373D'],
  cancelled: ['#FFFFFF', 0.35, '#4A5260'],
  reduced: ['#B9D3F2', 0.35, '#22568F'],
  cleared: ['#8F95E6', 0.3, '#2E3380'],
  accident: ['#171B21', 0.3, '#171B21'],
  device: ['#8A1C5A', 0.3, '#6A0F43'],
  activity: ['#FFFFFF', 0.2, '#22262D'],
} as const satisfies Partial<Record<Status, Own>>;

/** By night, what both coloured sets share. */
const byNight = {
  hazardous: ['#E2661A', 0.5, '#FFB98F'],
  unknown: ['#8C8F94', 0.5, '#D5D9DF'],
  cancelled: ['#000000', 0.35, '#B3BBC6'],
  reduced: ['#315069', 0.4, '#9CC1DB'],
  cleared: ['#3F4591', 0.35, '#A6ABEE'],
  accident: ['#ECEFF3', 0.3, '#FFFFFF'],
  device: ['#F3A6D0', 0.3, '#F8C8E2'],
  activity: ['#000000', 0.2, '#ECEFF3'],
} as const satisfies Partial<Record<Status, Own>>;

type Tables = Readonly<Record<Scheme, Table>>;

/** Released land is blue or grey and never green: nothing here is shown as safe. A set that says nothing of hazards has the safe colours. */
const colours: Readonly<Record<'safe', Tables> & Partial<Record<ColourSet, Tables>>> = {
  gichd: {
    light: {
      confirmed: { fill: '#FF0000', opacity: 0.5, ink: '#A30000', source: 'tnma' },
      suspected: { fill: '#F4A718', opacity: 0.5, ink: '#7D4E00', source: 'tnma' },
      ...ours(byDay),
    },
    dark: {
      confirmed: { fill: '#FF0000', opacity: 0.5, ink: '#FF9D94', source: 'tnma' },
      suspected: { fill: '#F4A718', opacity: 0.5, ink: '#FFD68A', source: 'tnma' },
      ...ours(byNight),
    },
  },
  safe: {
    light: ours({
      confirmed: ['#C1003F', 0.5, '#7A0029'],
      suspected: ['#F0A202', 0.5, '#7D4E00'],
      ...byDay,
    }),
    dark: ours({
      confirmed: ['#FF4D7A', 0.5, '#FFB3C4'],
      suspected: ['#F0A202', 0.5, '#FFD68A'],
      ...byNight,
    }),
  },
  grey: {
    light: ours({
      confirmed: ['#2A2A2A', 0.55, '#000000'],
      suspected: ['#6E6E6E', 0.5, '#1E1E1E'],
      hazardous: ['#545454', 0.5, '#141414'],
      unknown: ['#8C8C8C', 0.5, '#2A2A2A'],
      cancelled: ['#FFFFFF', 0.35, '#555555'],
      reduced: ['#F2F2F2', 0.4, '#4A4A4A'],
      cleared: ['#E6E6E6', 0.4, '#3A3A3A'],
      accident: ['#171717', 0.3, '#000000'],
      device: ['#4A4A4A', 0.3, '#000000'],
      activity: ['#FFFFFF', 0.2, '#222222'],
    }),
    dark: ours({
      confirmed: ['#E4E4E4', 0.55, '#FFFFFF'],
      suspected: ['#A2A2A2', 0.5, '#EDEDED'],
      hazardous: ['#C0C0C0', 0.5, '#F4F4F4'],
      unknown: ['#8C8C8C', 0.5, '#E2E2E2'],
      cancelled: ['#000000', 0.35, '#AAAAAA'],
      reduced: ['#202020', 0.4, '#C0C0C0'],
      cleared: ['#2C2C2C', 0.4, '#CFCFCF'],
      accident: ['#E4E4E4', 0.3, '#FFFFFF'],
      device: ['#B0B0B0', 0.3, '#FFFFFF'],
      activity: ['#000000', 0.2, '#DDDDDD'],
    }),
  },
};

/** The outline by progress, in the colours of the technical note alone; else, and where no progress is said, the outline has the status' ink. */
export const outlines: Readonly<
  Record<
    NonNullable<Progress>,
    { readonly colour: string; readonly dash: readonly number[] | null; readonly source: Source }
  >
> = {
  open: { colour: '#FF0000', dash: null, source: 'tnma' },
  'worked-on': { colour: '#F4A718', dash: [3, 1.5], source: 'tnma' },
  closed: { colour: '#5E6A2A', dash: [1, 1], source: 'atlas' },
  'handed-over': { colour: '#5E6A2A', dash: [1, 2.5], source: 'atlas' },
};

/** The colours of the statuses in a choice of the page's colours; two colours where the reader forces them upon all pages. */
export function coloursOf(set: Colours, scheme: Scheme): Table {
  if (set !== 'forced') return (colours[set] ?? colours.safe)[scheme];
  const [fill, ink] = scheme === 'light' ? ['#FFFFFF', '#000000'] : ['#000000', '#FFFFFF'];
  const all = Object.entries(colours.safe[scheme]);
  return Object.fromEntries(all.map(([status, colour]) => [status, { ...colour, fill, ink }])) as Record<
    Status,
    Colour
  >;
}

function lines(angles: readonly (45 | 135)[], every: number, width: number): Pattern {
  return { kind: 'lines', angles, every, width };
}

function ours<Key extends Status>(table: Readonly<Record<Key, Own>>): Readonly<Record<Key, Colour>> {
  const all = Object.entries<Own>(table);
  return Object.fromEntries(
    all.map(([status, [fill, opacity, ink]]) => [status, { fill, opacity, ink, source: 'atlas' }]),
  ) as unknown as Record<Key, Colour>;
}
