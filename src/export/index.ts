import type { Context } from './about.ts';
import type { Taken } from './take.ts';

/** A format in which the atlas can be taken away. Its code is loaded when it is first asked for. */
export interface Exporter {
  readonly id: string;
  readonly kind: 'data' | 'citations';
  readonly extension: string;
  readonly mediaType: string;
  readonly make: (taken: Taken, context: Context) => Promise<string | Blob>;
}

/** The formats in the order in which they are offered. One entry adds one. */
export const exporters = [
  {
    id: 'csv',
    kind: 'data',
    extension: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    make: async (taken, context) => (await import('./figures-csv.ts')).figuresCsv(taken, context),
  },
  {
    id: 'xlsx',
    kind: 'data',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    make: async (taken, context) => (await import('./xlsx.ts')).xlsx(taken, context),
  },
  {
    id: 'geojson',
    kind: 'data',
    extension: 'geojson',
    mediaType: 'application/geo+json',
    make: async (taken, context) => (await import('./geojson.ts')).geojson(taken, context),
  },
  {
    id: 'json',
    kind: 'data',
    extension: 'json',
    mediaType: 'application/json',
    make: async (taken, context) => (await import('./json.ts')).json(taken, context),
  },
  {
    id: 'bibtex',
    kind: 'citations',
    extension: 'bib',
    mediaType: 'application/x-bibtex;charset=utf-8',
    make: async (taken, context) => (await import('./citations.ts')).asBibtex(taken, context),
  },
  {
    id: 'ris',
    kind: 'citations',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems;charset=utf-8',
    make: async (taken, context) => (await import('./citations.ts')).asRis(taken, context),
  },
  {
    id: 'csl',
    kind: 'citations',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    make: async (taken, context) => (await import('./citations.ts')).asCsl(taken, context),
  },
] as const satisfies readonly Exporter[];
