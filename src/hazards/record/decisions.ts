import type { Progress, Status } from './hazard.ts';

/** What a column is taken for. `area` with its unit; `status` and `progress` may share a column. */
export const roles = ['id', 'status', 'progress', 'type', 'date', 'area', 'source'] as const;

export type Role = (typeof roles)[number];

export type AreaUnit = 'm2' | 'ha' | 'km2';

/** The order of a day's numbers where the column leaves it open; `serial` where it counts days as workbooks do, since 1900. */
export type DateOrder = 'day-month' | 'month-day' | 'serial';

/** The columns of what follows whole degrees; '' where there is none. */
export interface Pieces {
  readonly minutes: string;
  readonly seconds: string;
  /** Of the letter of the hemisphere. */
  readonly hemisphere: string;
}

/** The columns of a position: one for both where it holds all of it. */
export interface LonLat {
  readonly lon: string;
  readonly lat: string;
  /** Where minutes and seconds stand in columns of their own, `lon` and `lat` are those of the degrees. */
  readonly pieces?: { readonly lon: Pieces; readonly lat: Pieces };
  /** Of the zone of UTM, where rows are not all of one. */
  readonly zone?: string;
}

/** How a column's rows are made into shapes, in formats without geometry. */
export type Shape =
  | { readonly kind: 'own' }
  | ({ readonly kind: 'point' } & LonLat)
  /** A position in one cell, in any notation, latitude first unless the letters say otherwise. */
  | { readonly kind: 'position'; readonly column: string }
  | { readonly kind: 'wkt' | 'cell'; readonly column: string }
  /** All corners of an area in the columns of one row, in their order; of two it is a line. */
  | { readonly kind: 'across'; readonly corners: readonly LonLat[] }
  /** One vertex a row, in the order of a column, or in that of the rows where `order` is ''. */
  | ({ readonly kind: 'vertices'; readonly group: readonly string[]; readonly order: string } & LonLat);

/** Every column of a position, once. */
export const columnsOfPosition = ({ lon, lat, pieces, zone = '' }: LonLat): readonly string[] => {
  const own = [pieces?.lat, pieces?.lon].flatMap((axis) => (axis ? [axis.minutes, axis.seconds, axis.hemisphere] : []));
  return [...new Set([lat, lon, zone, ...own])].filter((column) => column !== '');
};

/** All that a person confirmed before a layer is read for good; kept with the layer, and offered for the next file with the same columns. */
export interface Decisions {
  readonly encoding: string | null;
  /** The system's key among those of `place/`; whether the axes are swapped. */
  readonly system: string;
  readonly swapped: boolean;
  readonly shape: Shape;
  readonly columns: Readonly<Partial<Record<Role, string>>>;
  /** What each value of the status' columns is taken for; a value without an entry is `unknown`. */
  readonly statuses: Readonly<Record<string, Status>>;
  readonly progresses: Readonly<Record<string, NonNullable<Progress>>>;
  /** What every record is, where no column tells. */
  readonly all: Status | null;
  readonly unit: AreaUnit;
  /** What begins the decimals of areas in text, where the column tells; without it `1.234` cannot be read. */
  readonly decimal?: '.' | ',';
  readonly dates: DateOrder | null;
}
