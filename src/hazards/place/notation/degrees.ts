import { type Axis, plain, type Token, tokens } from './tokens.ts';

/** A latitude or a longitude as it is written. */
interface Angle {
  /** `null` where no letter tells which. */
  readonly axis: Axis | null;
  readonly degrees: number;
  readonly numbers: number;
  /** Whether the sign of degrees stands by the first number. */
  readonly marked: boolean;
  /** Whether it is a whole number of degrees without any sign or letter. */
  readonly bare: boolean;
}

/** One angle: a letter before or after, a sign, and one to three numbers of which only the last has decimals. */
function angleOf(all: readonly Token[]): Angle | null {
  const hemispheres = all.filter((token) => token.kind === 'hemisphere');
  const labels = all.filter((token) => token.kind === 'axis');
  const inner = all.filter((token) => token.kind !== 'hemisphere' && token.kind !== 'axis');
  const [hemisphere] = hemispheres;
  const [label] = labels;
  if (hemispheres.length > 1 || labels.length > 1 || (label && all[0] !== label)) return null;
  const around = all.filter((token) => token.kind !== 'axis');
  if (hemisphere && around[0] !== hemisphere && around.at(-1) !== hemisphere) return null;
  const axis = hemisphere && ('ns'.includes(hemisphere.of) ? 'lat' : 'lon');
  if (axis && label && label.axis !== axis) return null;

  const sign = inner[0]?.kind === 'minus' ? -1 : 1;
  const signed = inner[0]?.kind === 'minus' || inner[0]?.kind === 'plus';
  const negative = hemisphere && 'sw'.includes(hemisphere.of);
  if (signed && hemisphere && (sign < 0 || negative)) return null;

  const values: number[] = [];
  let marked = false;
  let whole = true;
  let last: Token['kind'] | null = null;
  for (const token of signed ? inner.slice(1) : inner) {
    if (token.kind === 'number') {
      if (!whole || values.length === 3 || (values.length > 0 && token.value >= 60)) return null;
      values.push(token.value);
      whole = token.whole;
    } else if (token.kind === 'unit') {
      if (last !== 'number' || token.unit !== values.length - 1) return null;
      marked ||= token.unit === 0;
    } else if (token.kind !== 'join' || last === null || last === 'join') return null;
    last = token.kind;
  }
  const [degrees, minutes = 0, seconds = 0] = values;
  if (degrees === undefined || last === 'join') return null;
  const size = degrees + minutes / 60 + seconds / 3600;
  return {
    axis: axis ?? label?.axis ?? null,
    degrees: negative ? -size : sign * size,
    numbers: values.length,
    marked,
    bare: values.length === 1 && whole && !marked && hemisphere === undefined && label === undefined,
  };
}

const limits = { lat: 90, lon: 180 } as const;
const within = (degrees: number, axis: Axis) => Math.abs(degrees) <= limits[axis];

/** The ways in which a comma may be meant: as what parts two numbers, or as what begins decimals. */
function meanings(text: string): readonly string[] {
  if (!/\d,\d/.test(text) || /\d\.\d/.test(text)) return [text];
  const decimal = text.replace(/(\d),(?=\d)/g, '$1.');
  const long = text.replace(/(\d),(?=\d{3})/g, '$1.');
  /* A comma between digits alone parts nothing: `40,46` and `46,004` are as likely one number as two. */
  const parted = /[^\d\s,;+-]/.test(text) ? [text] : [];
  return [decimal, ...(long === text ? [] : [long]), ...parted];
}

type LonLat = { readonly lon: number; readonly lat: number };

/** Two angles, if a text can be read as such; latitude first unless letters say otherwise. */
function pairOf(first: Angle | null, second: Angle | null): LonLat | null {
  if (!first || !second || (first.numbers !== second.numbers && !(first.marked && second.marked))) return null;
  /* 10/12 and 1, 2 are fractions, dates and lists sooner than whole degrees. */
  if (first.bare && second.bare) return null;
  const swapped = first.axis === 'lon' || second.axis === 'lat';
  if (swapped && (first.axis === 'lat' || second.axis === 'lon')) return null;
  const [lat, lon] = swapped ? [second.degrees, first.degrees] : [first.degrees, second.degrees];
  return within(lat, 'lat') && within(lon, 'lon') ? { lon, lat } : null;
}

function readings(all: readonly Token[]): readonly LonLat[] {
  const cuts = all.flatMap(({ kind }, at) => (kind === 'cut' ? [at] : []));
  const [cut] = cuts;
  if (cuts.length > 1) return [];
  /* Without anything that parts them, degrees and minutes of one angle look like two angles. */
  if (cut === undefined && angleOf(all)) return [];
  const splits = cut === undefined ? all.slice(1).map((_, at) => [at + 1, at + 1] as const) : [[cut, cut + 1] as const];
  return splits.flatMap(([to, from]) => pairOf(angleOf(all.slice(0, to)), angleOf(all.slice(from))) ?? []);
}

/** The only thing that a text can mean; `null` where it means nothing, or two things. */
function only<T>(found: readonly T[]): T | null {
  const [first] = found;
  return first !== undefined && new Set(found.map((one) => JSON.stringify(one))).size === 1 ? first : null;
}

/** A latitude and a longitude in one text. */
export function parseDegrees(text: string): LonLat | null {
  return only(meanings(plain(text)).flatMap((meant) => readings(tokens(meant) ?? [])));
}

/** One angle in a column of its own, whose head tells the axis; `null` where its letters or its size say another. */
export function parseAngle(text: string, axis: Axis): number | null {
  if (text.length > 100) return null;
  const angle = angleOf(tokens(plain(text).replace(/(\d),(?=\d)/g, '$1.')) ?? []);
  return angle && (angle.axis ?? axis) === axis && within(angle.degrees, axis) ? angle.degrees : null;
}
