import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../../src/hazards/record/decisions.ts';
import { fixture, offered, read, rowsOf } from '../../../hazards/drop.ts';

interface Read {
  readonly count: number;
  readonly features: readonly { readonly properties: Readonly<Record<string, unknown>>; readonly geometry: unknown }[];
}
const gdal = JSON.parse(readFileSync('tests/hazards/fixtures/formats/gdal.json', 'utf8')) as Readonly<
  Record<string, Read>
>;

/** To a centimetre or better, in degrees and in metres. */
const rounded = (value: unknown): unknown =>
  typeof value === 'number'
    ? Math.round(value * 1e6) / 1e6
    : Array.isArray(value)
      ? value.map(rounded)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]))
        : value;

const flat = (geometry: unknown) => {
  const { type, coordinates } = (geometry ?? {}) as { type?: string; coordinates?: unknown };
  const cut = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? value.slice(0, 2)
      : Array.isArray(value)
        ? value.map(cut)
        : value;
  return geometry ? { type, coordinates: rounded(cut(coordinates)) } : null;
};

const shp = (stem: string, ...more: readonly string[]) =>
  ['shp', 'shx', 'dbf', 'prj', ...more].map((ending) => `${stem}.${ending}`);

const files: readonly {
  file: string;
  parts: readonly string[];
  layer?: string;
  shape?: Shape;
}[] = [
  { file: 'areas.shp', parts: shp('areas', 'cpg') },
  { file: 'solid.shp', parts: shp('solid') },
  { file: 'measured.shp', parts: shp('measured') },
  { file: 'areas.kml', parts: ['areas.kml'] },
  { file: 'areas.kmz', parts: ['areas.kmz'] },
  { file: 'points.gpx', parts: ['points.gpx'] },
  { file: 'lines.gpx', parts: ['lines.gpx'] },
  { file: 'tracks.gpx', parts: ['tracks.gpx'] },
  { file: 'areas.gpkg', parts: ['areas.gpkg'], layer: 'areas' },
  { file: 'utm.gpkg', parts: ['utm.gpkg'] },
  { file: 'areas.fgb', parts: ['areas.fgb'] },
  { file: 'unindexed.fgb', parts: ['unindexed.fgb'] },
  { file: 'areas.xlsx', parts: ['areas.xlsx'] },
  { file: 'areas.csv', parts: ['areas.csv'], shape: { kind: 'wkt', column: 'WKT' } },
  { file: 'points.csv', parts: ['points.csv'], shape: { kind: 'point', lon: 'X', lat: 'Y' } },
  { file: 'areas.geojsons', parts: ['areas.geojsons'] },
  { file: 'lines.geojsonl', parts: ['lines.geojsonl'] },
  { file: 'utm.geojson', parts: ['utm.geojson'] },
];

/** GDAL writes a day with a midnight, or with slashes; a number that it read out of text as a number. */
const same = (value: unknown) => (typeof value === 'string' ? value.replace(/T00:00:00$/, '') : value);
/** What GDAL makes of styles and of its own. */
const theirs = new Set(['tessellate', 'extrude', 'visibility']);

describe.each(files)('$file', ({ file, parts, layer, shape }) => {
  const how = { ...(layer && { layer }), ...(shape && { shape }) };
  const expected = gdal[file] as Read;

  test('has the features that GDAL reads, each with its shape where GDAL has it', async () => {
    const rows = await read(fixture(...parts), how);
    expect(rows).toHaveLength(expected.count);
    expect(rows.map(({ geometry }) => flat(geometry))).toEqual(expected.features.map(({ geometry }) => flat(geometry)));
  });

  test('has the attributes that GDAL reads', async () => {
    const rows = await read(fixture(...parts), how);
    for (const [at, { properties }] of expected.features.entries()) {
      const ours = rows[at]?.properties ?? {};
      const wanted = Object.entries(properties).filter(
        ([name, value]) => !theirs.has(name) && value !== null && value !== '',
      );
      for (const [name, value] of wanted) {
        const cell = ours[name];
        const text = typeof value === 'number' && typeof cell === 'string' ? Number(cell) : cell;
        expect([name, same(text)]).toEqual([name, same(value)]);
      }
    }
  });
});

test('a feature without a shape is a row that is left out, and only that', async () => {
  const rows = await read(fixture(...shp('areas', 'cpg')));
  expect(rows.filter(({ geometry }) => geometry === null).map(({ row, problems }) => [row, problems])).toEqual([
    [5, [{ code: 'read.geometry.none', grade: 'left-out' }]],
  ]);
});

test('all layers of a GeoPackage are offered, with their numbers and systems', async () => {
  const { layers } = await offered(fixture('areas.gpkg', 'utm.gpkg'));
  expect(layers.map(({ name, count, claim }) => [name, count, claim?.text])).toEqual([
    ['areas', 5, 'EPSG:4326'],
    ['points', 2, 'EPSG:4979'],
    ['areas_utm', 5, 'EPSG:32638'],
  ]);
});

test('each format says the system that the file declares', async () => {
  const parts = fixture(
    ...shp('solid'),
    'utm.geojson',
    'unindexed.fgb',
    'utm.parquet',
    'areas.kml',
    'areas.parquet',
    'areas.geojsons',
  );
  const { layers } = await offered(parts);
  const claims = Object.fromEntries(layers.map(({ key, claim }) => [key, claim?.text.slice(0, 35) ?? null]));
  expect(claims).toEqual({
    'solid.shp': 'PROJCS["WGS_1984_UTM_Zone_38N",GEOG',
    'utm.geojson': 'urn:ogc:def:crs:EPSG::32638',
    'unindexed.fgb': 'EPSG:32638',
    'utm.parquet': 'EPSG:32638',
    'areas.kml': 'EPSG:4326',
    'areas.parquet': 'EPSG:4326',
    'areas.geojsons': null,
  });
});

test('the layers of one drop have keys of their own, by which each is read again', async () => {
  const parts = fixture('areas.gpkg', 'areas.kmz', 'areas.fgb', 'areas.kml');
  const { layers } = await offered(parts);
  expect(new Set(layers.map(({ key }) => key)).size).toBe(layers.length);
  const counts = await Promise.all(layers.map(async (layer) => (await rowsOf(parts, layer)).length));
  expect(counts).toEqual([5, 2, 5, 4, 5]);
});
