import type { Row } from '../../record/row.ts';
import type { Source } from '../bytes/source.ts';
import type { Reading } from '../format.ts';
import { emptyRow } from '../geometry/empty.ts';
import { cells } from '../geometry/properties.ts';
import type { Limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { shapeColumns } from '../shape/columns.ts';
import { shapedInOrder } from '../shape/rows.ts';
import { featureRow, isFeature } from './feature.ts';
import { type Begun, listed } from './list.ts';
import { lines } from './ndjson.ts';
import { parse } from './parse.ts';
import { isPart } from './part.ts';
import { runTogether } from './run-together.ts';
import { type Piece, scanner } from './scanner.ts';

/** Under what the records stand in what servers of forms and tables answer, where they do not stand alone; best first. */
const keys = ['results', 'value', 'records', 'data', 'items', 'rows', 'submissions', 'entries', 'hazards', 'areas'];

/** Whether a value is a record: an object that is neither a feature nor a shape. */
export const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isFeature(value) && !('attributes' in value);

/** Names of what says where a record lies. */
const places =
  /(?:^|\P{L})(?:lat|latitude|lon|lng|longitude|geom|geometry|geolocation|coordinates?|location|wkt|point|polygon|shape|mgrs|utm|enlik|uzunluq|широта|долгота|координаты)(?!\p{L})/iu;

/** So much of a list is looked at for its first record. */
const look = 4 * 1024 * 1024;

/** The first record of a list; `null` where it is none of records. */
function firstIn(piece: Piece | undefined, limits: Limits): object | null {
  const bytes = piece?.bytes;
  if (bytes?.[0] !== 0x5b) return null;
  let first: Piece | undefined;
  const scan = scanner('', limits.feature, {
    element: (each) => {
      first ??= each;
    },
    member: () => {},
  });
  scan.push(bytes.subarray(0, look));
  scan.end();
  if (first === undefined) return null;
  try {
    const { value } = parse(first, new TextDecoder(), limits);
    return isRecord(value) ? (value as object) : null;
  } catch {
    return null;
  }
}

/** The member of an object that holds its records; `null` where none does. Under a name that says nothing they must say where they lie. */
export function recordsIn({ members }: Begun, limits: Limits): string | null {
  /* What is longer than is read at once is a list all the same. */
  const known = keys.find((key) => members.get(key)?.bytes === null || firstIn(members.get(key), limits) !== null);
  if (known !== undefined) return known;
  const isPlaced = (piece: Piece) => {
    const first = firstIn(piece, limits);
    return first !== null && Object.keys(cells(first, limits).properties).some((name) => places.test(name));
  };
  return [...members].find(([, piece]) => isPlaced(piece))?.[0] ?? null;
}

function recordRow(row: number, value: unknown, limits: Limits, whole: ReadonlySet<string>): Row {
  if (isFeature(value)) return featureRow(row, value, limits);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return emptyRow(row, 'read.geojson.feature');
  const { properties, problems } = cells(value, limits, whole);
  return { row, geometry: null, properties, problems };
}

async function* inList(
  source: Source,
  key: string,
  { limits, encoding }: Reading,
  make: (row: number, value: unknown, names: number) => Row,
): AsyncGenerator<readonly Row[]> {
  const decoder = new TextDecoder(encoding?.startsWith('utf-16') ? 'utf-8' : (encoding ?? 'utf-8'));
  let row = 0;
  let told = false;
  const rowOf = (piece: Piece): Row => {
    row += 1;
    try {
      const { value, problems } = parse(piece, decoder, limits);
      const made = make(row, value, piece.names);
      return { ...made, problems: [...made.problems, ...problems] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      told ||= piece.cut;
      return emptyRow(row, error.code, error.values);
    }
  };
  const ended = yield* listed(source, limits, (pieces) => pieces.map(rowOf), key);
  if (ended.cut && !told) yield [emptyRow(row + 1, 'read.cut')];
  else if (!ended.cut && isPart(ended.members, row)) yield [emptyRow(row + 1, 'read.part')];
}

/** Records without shapes of their own, as servers of forms give them (KoBoToolbox, ODK): a table, whose shapes are made of its cells. @param list the key of the list that they stand in; `null` where each stands in a line. */
export function records(source: Source, list: string | null, reading: Reading): AsyncGenerator<readonly Row[]> {
  const { limits, shape } = reading;
  const whole = shapeColumns(shape);
  const make = (row: number, value: unknown, names: number) => {
    const made = recordRow(row, value, limits, whole);
    return { ...made, problems: [...made.problems, ...runTogether(names, value, null)] };
  };
  const read = list === null ? lines(source, reading, make) : inList(source, list, reading, make);
  return shapedInOrder(read, shape, limits);
}
