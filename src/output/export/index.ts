import type { Context } from './about.ts';
import { bibtex } from './bibtex.ts';
import { csl, references } from './csl.ts';
import { figuresCsv, figuresCsvForExcel } from './figures-csv.ts';
import { geojson } from './geojson.ts';
import { json } from './json.ts';
import { ris } from './ris.ts';
import type { Taken } from './take.ts';
import { xlsx } from './xlsx.ts';

export { cite } from './cite.ts';
export { fileName } from './name.ts';
export { takeEverything, takeView } from './take.ts';

/** A format in which the atlas can be taken away. */
export interface Exporter {
  readonly id: string;
  readonly kind: 'data' | 'citations';
  readonly extension: string;
  readonly mediaType: string;
  readonly make: (taken: Taken, context: Context) => string | Promise<Blob>;
}

/** The formats in the order in which they are offered. One entry adds one. */
export const exporters = [
  {
    id: 'xlsx',
    kind: 'data',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: xlsx,
  },
  {
    id: 'csv-excel',
    kind: 'data',
    extension: 'excel.csv',
    mediaType: 'text/csv;charset=utf-8',
    make: figuresCsvForExcel,
  },
  {
    id: 'csv',
    kind: 'data',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    make: figuresCsv,
  },
  {
    id: 'geojson',
    kind: 'data',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    make: geojson,
  },
  {
    id: 'json',
    kind: 'data',
    extension: 'json',
    mediaType: 'application/json',
    make: json,
  },
  {
    id: 'bibtex',
    kind: 'citations',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    make: (taken, context) => bibtex(references(taken, context)),
  },
  {
    id: 'ris',
    kind: 'citations',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    make: (taken, context) => ris(references(taken, context)),
  },
  {
    id: 'csl',
    kind: 'citations',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    make: (taken, context) => csl(references(taken, context)),
  },
] as const satisfies readonly Exporter[];
