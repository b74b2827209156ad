import type { Hazards } from '../check/rules/kinds.ts';
import type { ExportFormat } from '../record/desk.ts';
import type { Marks } from './fields.ts';

/** What giving out needs besides the records; `sqlite` gives the WebAssembly of SQLite, which only a GeoPackage asks for. */
export interface Giving extends Marks {
  readonly sqlite: () => Promise<ArrayBuffer>;
}

/**
 * The cleaned and classified records as a file, in WGS 84, with GICHD's names of fields. Each record says that it is local and what file it came from.
 * Each format is fetched when it is asked for. Heights are not carried: no record keeps them.
 */
export async function give(format: ExportFormat, hazards: Hazards, giving: Giving): Promise<Blob> {
  switch (format) {
    case 'geojson':
      return (await import('./geojson.ts')).geojson(hazards, giving);
    case 'csv':
      return (await import('./csv.ts')).csv(hazards, giving);
    case 'kml':
      return (await import('./kml.ts')).kml(hazards, giving);
    case 'geopackage':
      return (await import('./geopackage.ts')).geopackage(hazards, giving, giving.sqlite);
    case 'flatgeobuf':
      return (await import('./flatgeobuf.ts')).flatgeobuf(hazards, giving);
  }
}
