import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Decisions } from './decisions.ts';
import type { Filter, Totals } from './filter.ts';
import type { Hazard } from './hazard.ts';
import type { Look } from './look.ts';
import type { Offer, Part } from './offer.ts';
import type { Report } from './report.ts';
import type { Properties } from './row.ts';

export type ExportFormat = 'geojson' | 'csv' | 'kml' | 'geopackage' | 'flatgeobuf';

interface DistrictProperties {
  readonly id: string;
  /** All that it is called, in any spelling: to know it in text whose letters were lost. */
  readonly names?: readonly string[];
}

/** The districts that records are told by: `id` in the properties; how far a line may lie from where it is drawn, in metres (0 where nothing is said). */
export type Districts = FeatureCollection<Polygon | MultiPolygon, DistrictProperties> & {
  readonly accuracy?: number;
};

export interface Progressed {
  readonly stage: 'reading' | 'placing' | 'checking' | 'joining';
  readonly rows: number;
  /** 0 to 1; `null` where the end is not known. */
  readonly part: number | null;
}

/** A row that is not drawn, as its file has it. */
export interface LeftOut {
  readonly row: number;
  readonly properties: Properties;
  /** Longitude and latitude of the first of its positions that is a place. */
  readonly place: readonly [number, number] | null;
}

export interface Loaded {
  readonly drawn: number;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
  readonly totals: Totals;
  readonly report: Report;
}

/**
 * What the worker does, as the page sees it (by `comlink`). Records never leave the worker but one by one, a page of a table, or a tile.
 * Every call can be refused with an `Error` whose message is a key among the words and whose `values` its sentence names.
 */
export interface Desk {
  begin(districts: Districts): void;
  open(parts: readonly Part[]): Promise<Offer>;
  look(key: string, encoding: string | null, decisions: Partial<Decisions> | null): Promise<Look>;
  /** Reads a layer for good; it can be drawn once this is kept; `checked` is called with the finished report later. */
  load(
    layer: string,
    key: string,
    decisions: Decisions,
    progressed: (of: Progressed) => void,
    checked: (report: Report, totals: Totals) => void,
  ): Promise<Loaded>;
  cancel(layer: string): void;
  filter(layer: string, filter: Filter): Promise<Totals>;
  /** A vector tile (layers `areas`, `points`, `counts`) of what the filter shows; empty where nothing lies. */
  tile(layer: string, z: number, x: number, y: number): Promise<ArrayBuffer>;
  page(
    layer: string,
    sort: { readonly by: string; readonly down: boolean },
    from: number,
    to: number,
  ): Promise<{ readonly of: number; readonly hazards: readonly Hazard[] }>;
  record(layer: string, n: number): Promise<Hazard | null>;
  /** `null` for a row that is drawn, and beyond the first thousand that are not. */
  leftOut(layer: string, row: number): Promise<LeftOut | null>;
  report(layer: string): Promise<Report>;
  /** `mark` says in the reader's language that the data are local and not published; it goes into every record. */
  give(layer: string, format: ExportFormat, mark: string): Promise<Blob>;
  forget(layer: string): void;
}
