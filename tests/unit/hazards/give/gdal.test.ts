import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { give } from '../../../../src/hazards/give/give.ts';
import { hazard, squareAt } from '../check/hazard.ts';

/* Set to a folder, the files that GDAL is to read are written there: see the README beside the fixture. */
const folder = process.env.GIVE_FOLDER;
const fixture = 'tests/hazards/fixtures/give';

const hole = [
  [46.062, 40.102],
  [46.062, 40.106],
  [46.066, 40.106],
  [46.062, 40.102],
];
const hazards = [
  hazard(0, squareAt(0), { properties: { village: 'Kəlbəcər', depth: null } }),
  hazard(
    1,
    { type: 'MultiPolygon', coordinates: [squareAt(2).coordinates, squareAt(4).coordinates] },
    { status: 'suspected', declared: 1234.5, properties: { village: '<&"\'>', depth: 3 } },
  ),
  hazard(2, { type: 'Polygon', coordinates: [...squareAt(6).coordinates, hole] }, { status: 'cleared' }),
  hazard(3, { type: 'Point', coordinates: [46.05, 40.2] }, { status: 'accident', id: null }),
  hazard(
    4,
    {
      type: 'LineString',
      coordinates: [
        [46, 40.2],
        [46.1, 40.3],
      ],
    },
    { status: 'suspected' },
  ),
  hazard(
    5,
    {
      type: 'MultiPoint',
      coordinates: [
        [46, 40.25],
        [46.1, 40.25],
      ],
    },
    { status: 'device' },
  ),
  hazard(6, {
    type: 'MultiLineString',
    coordinates: [
      [
        [46, 40.2],
        [46.1, 40.2],
      ],
      [
        [46, 40.3],
        [46.1, 40.3],
      ],
    ],
  }),
];

const sqlite = () => {
  const { buffer, byteOffset, byteLength } = readFileSync('node_modules/sql.js/dist/sql-wasm.wasm');
  return Promise.resolve(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
};

const files = { geojson: 'geojson', csv: 'csv', kml: 'kml', geopackage: 'gpkg', flatgeobuf: 'fgb' } as const;

async function written(format: keyof typeof files): Promise<Buffer> {
  const giving = { mark: 'Local, not published', origin: 'survey.kml', sqlite };
  const bytes = Buffer.from(await (await give(format, hazards, giving)).arrayBuffer());
  if (folder) writeFileSync(`${folder}/out.${files[format]}`, bytes);
  return bytes;
}

interface Witness {
  readonly digests: Readonly<Record<string, string>>;
  readonly read: Readonly<Record<string, FeatureCollection>>;
}

const witness = (): Witness => JSON.parse(readFileSync(`${fixture}/gdal.json`, 'utf8'));

test.each(Object.keys(files))('GDAL has read in %s what was given', (format) => {
  const features = witness().read[format]?.features ?? [];
  expect(features.map(({ geometry }) => geometry)).toEqual(hazards.map(({ geometry }) => geometry));
  const told = features.map(({ properties }) => [
    properties?.hazard_localid || null,
    properties?.dangerousareatype,
    properties?.data_status,
    properties?.origin_file,
    Number(properties?.origin_row),
    properties?.village || null,
    Number(properties?.areasize ?? 0),
  ]);
  const names = { confirmed: 'CHA', suspected: 'SHA', cleared: 'Cleared', accident: 'Accident', device: 'Device' };
  expect(told).toEqual(
    hazards.map(({ id, status, row, properties, declared }) => [
      id,
      names[status as keyof typeof names],
      'Local, not published',
      'survey.kml',
      row,
      properties.village ?? null,
      declared ?? 0,
    ]),
  );
});

/* A GeoPackage holds the moment in which it was made. */
test.each(['geojson', 'csv', 'kml', 'flatgeobuf'] as const)(
  'what GDAL has read in %s is what is still given',
  async (format) => {
    const digest = createHash('sha256')
      .update(await written(format))
      .digest('hex');
    expect(digest, `${fixture}/README.md says how GDAL is asked again`).toBe(witness().digests[format]);
  },
);

test('a GeoPackage says that it is one in the header of its database', async () => {
  const bytes = await written('geopackage');
  expect(bytes.subarray(0, 15).toString()).toBe('SQLite format 3');
  expect(bytes.subarray(68, 72).toString()).toBe('GPKG');
  expect(bytes.readUInt32BE(60)).toBe(10300);
});
