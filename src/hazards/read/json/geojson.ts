import type { Claim } from '../../record/offer.ts';
import type { Problem, Row } from '../../record/row.ts';
import type { Source } from '../bytes/source.ts';
import { tailOf } from '../bytes/source.ts';
import type { Reader } from '../format.ts';
import { emptyRow } from '../geometry/empty.ts';
import { shown } from '../geometry/problems.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { featureRow, members } from './feature.ts';
import { listed } from './list.ts';
import { parse, parseTogether } from './parse.ts';
import { isPart } from './part.ts';
import { runTogether } from './run-together.ts';
import { salvaged } from './salvage.ts';
import type { Piece } from './scanner.ts';

/** What a `crs` member says, in its own words. */
export function claimed(crs: unknown): Claim {
  if (typeof crs !== 'object' || crs === null) return null;
  const { properties } = crs as { properties?: unknown };
  const { name, code, href } = (typeof properties === 'object' && properties !== null ? properties : {}) as Record<
    string,
    unknown
  >;
  if (typeof name === 'string') return { text: name };
  if (code !== undefined) return { text: `EPSG:${String(code)}` };
  return { text: typeof href === 'string' ? href : shown(crs) };
}

/** The `crs` member where it stands behind the features: the last of its name with which the file ends as it should. */
export async function crsBehind(source: Source): Promise<Claim> {
  const text = new TextDecoder().decode(await tailOf(source, 65_536));
  const at = text.lastIndexOf('"crs"');
  if (at < 0) return null;
  try {
    return claimed((JSON.parse(`{${text.slice(at)}`) as { crs: unknown }).crs);
  } catch {
    return null;
  }
}

const withProblems = (row: Row, more: readonly Problem[]): Row =>
  more.length > 0 ? { ...row, problems: [...row.problems, ...more] } : row;

/** The rows of one value of the list; more than one where brackets are missing in it. */
function rowsOf(piece: Piece, first: number, decoder: TextDecoder, limits: Limits): readonly Row[] {
  try {
    const { value, problems } = parse(piece, decoder, limits);
    return [withProblems(featureRow(first, value, limits), [...problems, ...runTogether(piece.names, value, members)])];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const inside = piece.bytes && piece.depth <= limits.depth ? salvaged(decoder.decode(piece.bytes)) : [];
    if (inside.length < 2) return [emptyRow(first, error.code, error.values)];
    return inside.map((value, at) =>
      value === null ? emptyRow(first + at, 'read.json.broken') : featureRow(first + at, value, limits),
    );
  }
}

/** Whether a row says already that what stands behind it cannot be told. */
const ends = (row: Row | undefined) =>
  row?.problems.some(({ code }) => code === 'read.cut' || code === 'read.feature.large') ?? false;

/** An object that is a feature or a geometry by itself. */
function only(members: ReadonlyMap<string, Piece>, decoder: TextDecoder, limits: Limits): Row {
  try {
    const value = Object.fromEntries([...members].map(([key, piece]) => [key, parse(piece, decoder, limits).value]));
    return featureRow(1, value, limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return emptyRow(1, error.code, error.values);
  }
}

export const geojson: Pick<Reader, 'rows'> = {
  async *rows({ source }, _, { limits, encoding }) {
    const decoder = new TextDecoder(encoding?.startsWith('utf-16') ? 'utf-8' : (encoding ?? 'utf-8'));
    let row = 0;
    let told = false;
    const single = (piece: Piece): readonly Row[] => {
      const made = rowsOf(piece, row + 1, decoder, limits);
      row += made.length;
      told ||= made.length > 1 || (piece.cut && ends(made[0]));
      return made;
    };
    const ended = yield* listed(source, limits, (pieces) => {
      const values = parseTogether(pieces, decoder, limits);
      if (values === null) return pieces.flatMap(single);
      row += values.length;
      return values.map((value, at) =>
        withProblems(
          featureRow(row - values.length + at + 1, value, limits),
          runTogether(pieces[at]?.names ?? 0, value, members),
        ),
      );
    });
    if (!ended.list) yield [only(ended.members, decoder, limits)];
    else if (ended.cut && !told) yield [emptyRow(row + 1, 'read.cut')];
    else if (isPart(ended.members, row)) yield [emptyRow(row + 1, 'read.part')];
  },
};
