import type { Geometry } from 'geojson';
import { finest, metresOf, squaresOf } from '../../../../src/hazards/privacy/coarse.ts';
import { personalColumns } from '../../../../src/hazards/privacy/personal.ts';
import { writtenPlaces } from '../../../../src/hazards/privacy/written.ts';
import type { Row } from '../../../../src/hazards/record/row.ts';

/** A row with its place in degrees, WGS 84; null where that is not known. */
export interface Placed {
  readonly row: Row;
  readonly geometry: Geometry | null;
}

export interface Layer {
  readonly name: string;
  readonly placed: readonly Placed[];
  /** The column that says who says so; undefined where none was recognised. */
  readonly source: string | undefined;
}

const kindsInWords = {
  person: 'names of persons',
  birth: 'dates of birth or ages',
  telephone: 'telephone numbers',
  mail: 'e-mail addresses',
  address: 'postal addresses',
  identity: 'numbers of identity papers',
  gender: 'the gender of persons',
  injury: 'injuries of persons',
  household: 'households',
  background: 'the occupation, origin or standing of persons',
} as const;

const isPoint = ({ geometry }: Placed) => geometry?.type === 'Point' || geometry?.type === 'MultiPoint';

/**
 * What the public would see of a layer and should perhaps not, a sentence each; never with a value in it.
 * @param metres as fine as points may be.
 */
export function judge({ name, placed, source }: Layer, metres: number): readonly string[] {
  const rows = placed.map(({ row }) => row);
  const personal = personalColumns(rows).map(
    ({ column, kind, by, count }) =>
      `${name}: “${column}” holds ${kindsInWords[kind]} (${by === 'head' ? 'by its name' : 'by what stands in it'}; ${count} of ${rows.length} rows). Take it out: --strip "${column}", or all of them: --strip personal.`,
  );
  const points = placed.filter(isPoint).flatMap(({ geometry }) => geometry ?? []);
  const squares = squaresOf(points);
  const fine = points.filter((point) => metresOf(squares ?? finest(point)) < metres);
  const finer =
    fine.length === 0
      ? []
      : [
          `${name}: ${fine.length} points are given more finely than ${metres} m: an accident or a device so placed can lead to a house or to a device. Coarsen them: --metres ${metres}.`,
        ];
  const written = [...writtenPlaces(rows.map(({ properties }) => properties))].map(
    ([column, count]) =>
      `${name}: “${column}” has places in its text (${count} of ${rows.length} rows), of a house or a device perhaps. Take it out: --strip "${column}", or all of them: --metres ${metres}.`,
  );
  const unsourced =
    source === undefined ? rows.length : rows.filter(({ properties }) => (properties[source] ?? '') === '').length;
  const silent =
    unsourced === 0
      ? []
      : [
          source === undefined
            ? `${name}: no column says who says so. Each record must name its source: add a column “source”.`
            : `${name}: ${unsourced} of ${rows.length} rows name no source in “${source}”.`,
        ];
  return [...personal, ...finer, ...written, ...silent];
}

/** What the public would see of a layer: how much, and by which columns. */
export function seenOf({ name, placed }: Layer): string {
  const columns = new Set(placed.flatMap(({ row }) => Object.keys(row.properties)));
  return `${name}: ${placed.length} rows. What the public would see of each: ${[...columns].map((column) => `“${column}”`).join(', ') || 'no column'}.`;
}
