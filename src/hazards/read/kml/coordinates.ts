import type { Position } from 'geojson';

/** Positions with what was put right in them, or the reason why there are none. */
export type Coordinates =
  | { readonly positions: readonly Position[]; readonly amended: readonly string[] }
  | { readonly refused: string; readonly text: string };

const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const whole = /^[-+]?\d+$/;

const inDegrees = ([lon = 0, lat = 0]: readonly number[]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

const sliced = (numbers: readonly number[], width: number) =>
  Array.from({ length: numbers.length / width }, (_, at) => numbers.slice(at * width, at * width + width));

/**
 * All numbers in one run, divided by commas alone: triples or pairs. Taken for one only where it cannot be the other, since areas out of
 * misread triples lie anywhere.
 */
function run(numbers: readonly number[]): { readonly tuples: readonly number[][] } | null {
  const readings = [3, 2]
    .filter((width) => numbers.length % width === 0)
    .map((width) => sliced(numbers, width))
    .filter((tuples) => tuples.every(inDegrees));
  const [first, second] = readings;
  if (!first) return null;
  if (!second) return { tuples: first };
  const heights = new Set(first.map(([, , height]) => height));
  return heights.size === 1 && first.length > 1 ? { tuples: first } : null;
}

/** Whether points were lost to commas: `46,0045 40,1012` would be read as two whole degrees. */
const commas = (tuples: readonly (readonly string[])[]) =>
  tuples.every((tuple) => tuple.every((part) => whole.test(part))) &&
  tuples.some((tuple) => tuple.length === 2 && (tuples.length > 1 || /^[-+]?0\d|\d{3}/.test(tuple[1] ?? '')));

/** The text of a `coordinates` element: as the standard has it, or in a way that Google Earth forgives and that can be read without doubt. */
export function coordinates(text: string): Coordinates {
  const amended = new Set<string>();
  const trimmed = text.trim();
  const refused = (code: string): Coordinates => ({ refused: code, text: trimmed.slice(0, 60) });
  if (trimmed === '') return { positions: [], amended: [] };
  const joined = trimmed.replace(/\s*,\s*/g, ',');
  if (joined.length !== trimmed.length) amended.add('read.kml.blanks');
  const tokens = joined.split(/\s+/).map((token) => token.replace(/,$/, '').split(','));
  if (commas(tokens)) return refused('read.kml.commas');
  let tuples: (readonly number[])[] = [];
  for (const parts of tokens) {
    const numbers = parts.map((part, at) =>
      at === 2 && parts.length === 3 && !number.test(part) ? 0 : number.test(part) ? Number(part) : Number.NaN,
    );
    if (parts.length === 3 && !number.test(parts[2] ?? '')) amended.add('read.kml.height');
    if (parts.length < 2 || !numbers.every(Number.isFinite)) return refused('read.kml.coordinates');
    if (parts.length <= 3) tuples.push(numbers);
    else {
      if (parts.every((part) => whole.test(part))) return refused('read.kml.commas');
      const read = tokens.length === 1 ? run(numbers) : null;
      if (!read) return refused('read.kml.joined');
      amended.add('read.kml.run');
      tuples = [...read.tuples];
    }
  }
  return { positions: tuples.map(([lon = 0, lat = 0]) => [lon, lat]), amended: [...amended] };
}
