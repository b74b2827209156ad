/** A file as it was dropped; of a folder, its path. */
export interface Part {
  readonly name: string;
  readonly blob: Blob;
}

export const formats = [
  'geojson',
  'ndjson',
  'esrijson',
  'json',
  'kml',
  'kmz',
  'shapefile',
  'geopackage',
  'csv',
  'xlsx',
  'gpx',
  'flatgeobuf',
  'geoparquet',
] as const;

export type Format = (typeof formats)[number];

/** What a file says of the system of its coordinates, in its own words: an EPSG code or URN, WKT, PROJJSON; `null` where it says nothing. `fixed` where the format allows WGS 84 alone (KML, GPX). */
export type Claim = { readonly text: string; readonly fixed?: true } | null;

/** One layer that can be read out of what was dropped. */
export interface Offered {
  /** Unlike any other of one drop. */
  readonly key: string;
  readonly name: string;
  readonly format: Format;
  /** Features, where the format tells without reading all. */
  readonly count: number | null;
  /** To be read, unpacked, in bytes. */
  readonly bytes: number;
  readonly claim: Claim;
  /** The character set that is declared or guessed, where the format leaves it open. */
  readonly encoding: { readonly name: string; readonly sure: boolean } | null;
  /** Read unless it is unticked; a KML that no other names is offered unticked. */
  readonly wanted: boolean;
}

/** What a drop holds: what can be read, and what was passed over or refused with the reason. */
export interface Offer {
  readonly layers: readonly Offered[];
  readonly refused: readonly {
    readonly name: string;
    readonly code: string;
    readonly values?: Readonly<Record<string, string | number>>;
  }[];
}
