import type { Format } from '../record/offer.ts';

const MB = 1024 * 1024;

/** What is read at most. Sizes are judged before anything is read; what is packed is counted again while it is unpacked. */
export interface Limits {
  /** Of one layer, in bytes, unpacked. */
  readonly bytes: Readonly<Record<Format, number>>;
  /** Of all that one archive holds, in bytes, unpacked. */
  readonly unpacked: number;
  /** Files in one archive, and archives in archives. */
  readonly entries: number;
  readonly nested: number;
  /** Of one feature or one row as it is written, in bytes. */
  readonly feature: number;
  /** Of one polygon, line or set of points. */
  readonly vertices: number;
  readonly columns: number;
  /** Of one text, in characters; what is longer is cut. */
  readonly text: number;
  /** Objects in objects. */
  readonly depth: number;
}

/**
 * GeoJSON and its like, CSV and shapefiles are read piece by piece, so that their size costs time alone. The rest stands in memory whole
 * while it is read: a tab of a phone has about a gigabyte.
 */
export const limits: Limits = {
  bytes: {
    geojson: 1024 * MB,
    ndjson: 1024 * MB,
    esrijson: 1024 * MB,
    json: 1024 * MB,
    kml: 512 * MB,
    kmz: 512 * MB,
    gpx: 512 * MB,
    shapefile: 1024 * MB,
    csv: 1024 * MB,
    xlsx: 256 * MB,
    geopackage: 512 * MB,
    flatgeobuf: 512 * MB,
    geoparquet: 512 * MB,
  },
  unpacked: 2048 * MB,
  entries: 10_000,
  nested: 2,
  feature: 64 * MB,
  vertices: 2_000_000,
  columns: 2_000,
  text: 100_000,
  depth: 64,
};
