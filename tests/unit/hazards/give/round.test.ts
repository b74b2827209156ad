import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createDesk } from '../../../../src/hazards/desk/desk.ts';
import type { Districts, ExportFormat } from '../../../../src/hazards/record/desk.ts';
import type { Totals } from '../../../../src/hazards/record/filter.ts';
import type { Hazard } from '../../../../src/hazards/record/hazard.ts';
import type { Part } from '../../../../src/hazards/record/offer.ts';
import type { Report } from '../../../../src/hazards/record/report.ts';
import { polygon, square, squareAt } from '../check/hazard.ts';

const side = (west: number) =>
  polygon([
    [west, 39.9],
    [west + 0.15, 39.9],
    [west + 0.15, 40.4],
    [west, 40.4],
  ]);
const districts: Districts = {
  type: 'FeatureCollection',
  accuracy: 500,
  features: [
    { type: 'Feature', properties: { id: 'west' }, geometry: side(45.9) },
    { type: 'Feature', properties: { id: 'east' }, geometry: side(46.05) },
  ],
};

const feature = (hazard_localid: string | null, dangerousareatype: string, geometry: object, more: object = {}) => ({
  type: 'Feature',
  properties: {
    hazard_localid,
    dangerousareatype,
    status: 'Open',
    areasize: null,
    village: 'Kəlbəcər, «Кельбаджар»',
    ...more,
  },
  geometry,
});
const point = (lon: number) => ({ type: 'Point', coordinates: [lon, 40.2] });
const [a, b, c, d] = square;

/** One of each status, with what the checks find in an officer's file. */
const file: Part = {
  name: 'survey & more.geojson',
  blob: new Blob([
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        feature('AZ-001', 'CHA', squareAt(0), {
          status_changed_date: '2023-04-28',
          type_of_minefield: 'AP mines',
          depth: 12.5,
          qa: true,
        }),
        feature('AZ-002', 'SHA', squareAt(0.5), {
          status: 'Worked on',
          status_changed_date: '2023',
          areasize: 500_000,
          depth: null,
        }),
        feature('AZ-003', 'Cleared', squareAt(0), {
          status: 'Closed',
          status_changed_date: '2024-05',
          Status: 'second "status"\nof two lines',
        }),
        feature('AZ-004', 'Reduced', squareAt(4.5), { status: 'Handed over', status_changed_date: '2022-01-31' }),
        feature('AZ-005', 'Cancelled', {
          type: 'MultiPolygon',
          coordinates: [squareAt(7).coordinates, squareAt(7.98).coordinates],
        }),
        feature('AZ-006', 'Unknown', {
          type: 'Polygon',
          coordinates: [
            ...squareAt(10).coordinates,
            [
              [46.102, 40.102],
              [46.102, 40.106],
              [46.106, 40.106],
              [46.102, 40.102],
            ],
          ],
        }),
        feature('AZ-007', 'Hazardous area', polygon([a, c, b, d] as (typeof square)[number][])),
        feature('007', 'Accident', point(46.04), {
          status_changed_date: '2021-06-01',
          type_of_minefield: '<b>AT & "AP"</b>',
        }),
        feature('1E5', 'Device', point(46.1), { type_of_minefield: 'PMN-2' }),
        feature(null, 'CHA', squareAt(13, 2), { village: null }),
        feature('AZ-001', 'CHA', squareAt(0)),
        feature('AZ-011', 'SHA', {
          type: 'LineString',
          coordinates: [
            [46, 40.2],
            [46.1, 40.2],
          ],
        }),
        feature('AZ-012', 'SHA', { type: 'Polygon', coordinates: [] }),
      ],
    }),
  ]),
};

const site = {
  asset: () => {
    const bytes = readFileSync('node_modules/sql.js/dist/sql-wasm.wasm');
    return Promise.resolve(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  },
};

const mark = 'Local, not published — Lokal, dərc edilməyib';

interface Read {
  readonly report: Report;
  readonly totals: Totals;
  readonly hazards: readonly Hazard[];
  readonly open: readonly string[];
  readonly give: (format: ExportFormat) => Promise<Blob>;
}

async function read(part: Part): Promise<Read> {
  const desk = createDesk(site);
  desk.begin(districts);
  const { layers, refused } = await desk.open([part]);
  expect(refused).toEqual([]);
  const key = layers[0]?.key ?? expect.fail('no layer');
  const { proposed, open } = await desk.look(key, null, null);
  return new Promise((done, failed) => {
    const tell = (what: string, report: Report, totals: Totals) => {
      if (what !== 'checked') return;
      const { hazards } = desk.page('own', { by: 'n', down: false }, 0, 99);
      done({ report, totals, hazards, open, give: (format) => desk.give('own', format, mark) });
    };
    desk.load('own', key, proposed, { each: false, stuck: [] }, tell as never).catch(failed);
  });
}

const original = await read(file);
const files = { geojson: 'geojson', csv: 'csv', kml: 'kml', geopackage: 'gpkg', flatgeobuf: 'fgb' } as const;

/** What a report finds, by ids: rows are numbered as each format counts. */
const found = ({ findings }: Report, unnamed: string | null = null) =>
  findings
    .filter(({ rule }) => unnamed === null || rule !== 'no-id')
    .map(({ rule, ids, authority, values }) => [rule, authority, ids.map((id) => id ?? unnamed), values])
    .sort();

const told = ({ id, status, progress, type, date, declared, area, source }: Hazard) => ({
  id,
  status,
  progress,
  type,
  date,
  declared,
  source,
  area: area === null ? null : Math.round(area * 100) / 100,
});

test('the file that goes round holds what an officer’s file holds', () => {
  expect(original.report).toMatchObject({ read: 13, drawn: 12, leftOut: 1, repaired: 1, complete: true });
  const rules = new Set(original.report.findings.map(({ rule }) => rule));
  for (const rule of [
    'duplicate-id',
    'duplicate-shape',
    'overlap',
    'overlap-released',
    'overlap-within',
    'declared-area',
    'on-line',
    'no-id',
  ])
    expect(rules).toContain(rule);
});

test.each(Object.entries(files))(
  'given out as %s and read back, a layer gives the same records, totals and findings',
  async (format, end) => {
    const blob = await original.give(format as ExportFormat);
    const again = await read({ name: `back.${end}`, blob });
    expect(again.open).toEqual([]);
    expect(again.report).toMatchObject({ read: 12, drawn: 12, leftOut: 0, complete: true });
    /* A GeoPackage numbers its rows, and a record without an id is called by its number: the tenth. */
    const unnamed = format === 'geopackage' ? '10' : null;
    expect(again.hazards.map(told)).toEqual(original.hazards.map((one) => ({ ...told(one), id: one.id ?? unnamed })));
    expect(again.hazards.map(({ geometry }) => geometry)).toEqual(original.hazards.map(({ geometry }) => geometry));
    expect(again.totals).toEqual(original.totals);
    /* The bow-tie was repaired and is none any more. */
    expect(found(again.report)).toEqual(found(original.report, unnamed).filter(([rule]) => rule !== 'invalid'));
  },
);

test.each(Object.entries(files))(
  'given out as %s, each record says that it is local, and from what file and row it came',
  async (format, end) => {
    const again = await read({ name: `back.${end}`, blob: await original.give(format as ExportFormat) });
    const marks = again.hazards.map(({ properties }) => [
      properties.data_status,
      properties.origin_file,
      Number(properties.origin_row),
    ]);
    expect(marks).toEqual(original.hazards.map(({ row }) => [mark, original.report.name, row]));
  },
);

test.each(Object.entries(files))(
  'given out as %s, the file’s own columns keep their values; one that GICHD’s names need gives way',
  async (format, end) => {
    const again = await read({ name: `back.${end}`, blob: await original.give(format as ExportFormat) });
    expect(again.hazards[0]?.properties).toMatchObject({ village: 'Kəlbəcər, «Кельбаджар»', hazard_localid: 'AZ-001' });
    expect(String(again.hazards[0]?.properties.depth)).toBe('12.5');
    expect(again.hazards[2]?.properties).toMatchObject({
      status: 'Closed',
      Status_original: 'second "status"\nof two lines',
    });
    expect(again.hazards[7]?.properties.hazard_localid).toBe('007');
    expect(again.hazards[8]?.properties.hazard_localid).toBe('1E5');
  },
);

test('given out again, a layer has no column twice but for what it says of its origin', async () => {
  const again = await read({ name: 'back.geojson', blob: await original.give('geojson') });
  const third = await read({ name: 'third.geojson', blob: await again.give('geojson') });
  const names = (layer: Read) => Object.keys(layer.hazards[0]?.properties ?? {});
  const added = names(third).filter((name) => !names(again).includes(name));
  expect(added).toEqual(['origin_file_original']);
});
