import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

const folder = 'src/hazards/read';
const formats = {
  geojson: 'json/find',
  csv: 'table/csv',
  xlsx: 'table/xlsx',
  kml: 'kml/kml',
  gpx: 'gpx/gpx',
  shapefile: 'shapefile/shapefile',
  geopackage: 'geopackage/geopackage',
  flatgeobuf: 'flatgeobuf/flatgeobuf',
  geoparquet: 'geoparquet/geoparquet',
} as const;

let chunks: ReadonlyMap<string, Rolldown.OutputChunk>;

beforeAll(async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: {
          readers: `${folder}/readers.ts`,
          ...Object.fromEntries(Object.entries(formats).map(([name, file]) => [name, `${folder}/${file}.ts`])),
        },
        preserveEntrySignatures: 'strict',
        /* What places coordinates is fetched for every format, and has a budget of its own. */
        output: { codeSplitting: { groups: [{ name: 'place', test: /[\\/]hazards[\\/]place[\\/]/ }] } },
      },
    },
  })) as Rolldown.RolldownOutput;
  chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
});

/** A chunk with all that it needs at once. */
function closure(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const each of chunks.get(file)?.imports ?? []) closure(each, found);
  return found;
}

const entry = (name: string) =>
  [...chunks.values()].find((chunk) => chunk.isEntry && chunk.name === name)?.fileName ?? '';
const zipped = (file: string) =>
  chunks.get(file)?.name === 'place' ? 0 : gzipSync(chunks.get(file)?.code ?? '').length;

const sum = (files: Iterable<string>) => [...files].reduce((all, file) => all + zipped(file), 0);

/** What a format needs beyond what every one does, with the largest of what only some of its files need. */
function bytesOf(format: string): number {
  const common = closure(entry('readers'));
  const own = [...closure(entry(format))].filter((file) => !common.has(file));
  const later = own.flatMap((file) => chunks.get(file)?.dynamicImports ?? []);
  return sum(own) + Math.max(0, ...later.map(zipped));
}

describe('bytes that are fetched to read a file', () => {
  test('what every format needs: at most 7 kB', () => {
    expect(sum(closure(entry('readers')))).toBeLessThanOrEqual(7000);
  });

  test.each(Object.keys(formats).filter((format) => format !== 'geopackage'))('%s: at most 25 kB more', (format) => {
    expect(bytesOf(format)).toBeGreaterThan(500);
    expect(bytesOf(format)).toBeLessThanOrEqual(25_000);
  });

  test('geopackage, with SQLite: at most 400 kB more', () => {
    const wasm = gzipSync(readFileSync(createRequire(import.meta.url).resolve('sql.js/dist/sql-wasm.wasm'))).length;
    expect(bytesOf('geopackage') + wasm).toBeLessThanOrEqual(400_000);
  });

  test('no reader comes before its format is met', () => {
    const modules = [...closure(entry('readers'))].flatMap((file) => Object.keys(chunks.get(file)?.modules ?? {}));
    expect(modules.filter((module) => module.includes('node_modules'))).toEqual([]);
  });
});
