import type { Point } from 'geojson';
import { expect, test } from 'vitest';
import { part } from '../../../hazards/drop.ts';
import { confirmed, cornersOf, csv, opened, reasons } from './as-proposed.ts';

/* Positions that are spread over the columns of a row. */

const pointOf = (geometry: unknown) => (geometry as Point).coordinates.map((degrees) => degrees.toFixed(6));

test.each([
  ['lat_d,lat_m,lat_s,lon_d,lon_m,lon_s', '40,6,4.3,46,0,16.2'],
  ['LatDeg,LatMin,LatSec,LonDeg,LonMin,LonSec', '40°,06′,4.3″,46°,00′,16.2″'],
  ['Enlik dərəcə,Enlik dəqiqə,Enlik saniyə,Uzunluq dərəcə,Uzunluq dəqiqə,Uzunluq saniyə', '40,6,"4,3",46,0,"16,2"'],
  ['Широта град.,Широта мин.,Широта сек.,Долгота град.,Долгота мин.,Долгота сек.', '40.0,6.0,4.3,46.0,0.0,16.2'],
  ['N deg,N min,N sec,E deg,E min,E sec', '40,6,4.3,46,0,16.2'],
  ['lat_d,lat_m,lat_s,lat_h,lon_d,lon_m,lon_s,lon_h', '40,6,4.3,N,46,0,16.2,E'],
  ['Şimal dər.,Şimal dəq.,Şimal san.,N/S,Şərq dər.,Şərq dəq.,Şərq san.,E/W', '40,6,4.3,Ş,46,0,16.2,Ş'],
  ['Deg,Min,Sec,Deg,Min,Sec', '40,6,4.3,46,0,16.2'],
  ['lat_d,lat_m,lon_d,lon_m', '40,6.0716666667,46,0.27'],
  ['Latitude,,,Longitude,,', '40,6,4.3,46,0,16.2'],
])('degrees, minutes and seconds in columns of their own are a position: %s', async (heads, cells) => {
  const { look, hazards } = await confirmed(csv(`id,type,${heads}`, `A,CHA,${cells}`));
  expect(look.open).toEqual([]);
  expect(look.proposed.shape).toMatchObject({ kind: 'point', pieces: {} });
  expect(hazards.map(({ geometry }) => pointOf(geometry))).toEqual([['46.004500', '40.101194']]);
});

test('what is no minute, or lacks one, is left out with its row; a hemisphere is obeyed', async () => {
  const { report, hazards } = await confirmed(
    csv(
      'id,type,lat_d,lat_m,lat_s,lat_h,lon_d,lon_m,lon_s,lon_h',
      'A,CHA,40,6,4.3,N,46,0,16.2,E',
      'B,CHA,40,60,4.3,N,46,0,16.2,E',
      'C,CHA,40,6,,N,46,0,16.2,E',
      'D,CHA,40,6,4.3,E,46,0,16.2,N',
      'E,CHA,40,6,4.3,S,46,0,16.2,E',
    ),
  );
  expect(hazards.map(({ id, geometry }) => [id, pointOf(geometry)[1]])).toEqual([
    ['A', '40.101194'],
    ['E', '-40.101194'],
  ]);
  expect(reasons(report).slice(0, 3)).toEqual([
    [3, 'read.position.unread'],
    [4, 'read.position.missing'],
    [5, 'read.position.unread'],
  ]);
});

test('a latitude in decimals comes before its own pieces', async () => {
  const { look } = await confirmed(
    csv('id,type,lat,lon,lat_d,lat_m,lat_s,lon_d,lon_m,lon_s', 'A,CHA,40.101194,46.0045,40,6,4.3,46,0,16.2'),
  );
  expect(look.proposed.shape).toEqual({ kind: 'point', lat: 'lat', lon: 'lon' });
});

test('corners one a row may be written in degrees, minutes and seconds', async () => {
  const rows = ['40,6,0,46,0,0', '40,6,0,46,0,36', '40,6,36,46,0,36', '40,6,36,46,0,0'];
  const { look, hazards } = await confirmed(
    csv('HA ID,Class,TP,lat_d,lat_m,lat_s,lon_d,lon_m,lon_s', ...rows.map((row, at) => `KAL-1,CHA,${at + 1},${row}`)),
  );
  expect(look.proposed.shape).toMatchObject({ kind: 'vertices', group: ['HA ID'], order: 'TP' });
  expect(hazards.map(({ id, geometry }) => [id, cornersOf(geometry)])).toEqual([['KAL-1', kalbajar]]);
  expect(Object.keys(hazards[0]?.properties ?? {})).toEqual(['HA ID', 'Class']);
});

const kalbajar = [
  [46, 40.1],
  [46.01, 40.1],
  [46.01, 40.11],
  [46, 40.11],
];
const pairs = kalbajar.map(([lon, lat]) => `${lat},${lon}`).join(',');
const heads = (of: (corner: number) => string) => [1, 2, 3, 4].map(of).join(',');

test.each([
  ['lat1,lon1', heads((n) => `lat${n},lon${n}`), pairs],
  ['Point 1 Latitude', heads((n) => `Point ${n} Latitude,Point ${n} Longitude`), pairs],
  ['TP1_N', heads((n) => `TP${n}_N,TP${n}_E`), pairs],
  ['Nöqtə 1 enlik', heads((n) => `Nöqtə ${n} enlik,Nöqtə ${n} uzunluq`), pairs],
  ['Широта 1', heads((n) => `Широта ${n},Долгота ${n}`), pairs],
  ['heads of one name', heads(() => 'lat,lon'), pairs],
  ['whole positions', heads((n) => `Corner ${n}`), kalbajar.map(([lon, lat]) => `"${lat}, ${lon}"`).join(',')],
])('corners in the columns of a row are an area: %s', async (_, head, cells) => {
  const { look, hazards } = await confirmed(csv(`id,type,${head}`, `A,CHA,${cells}`));
  expect(look.open).toEqual([]);
  expect(look.proposed.shape.kind).toBe('across');
  expect(hazards.map(({ id, geometry }) => [id, cornersOf(geometry)])).toEqual([['A', kalbajar]]);
});

test('a row may have fewer corners than there are columns, and none between two may be missing', async () => {
  const head = `id,type,${[1, 2, 3, 4, 5].map((n) => `lat${n},lon${n}`).join(',')}`;
  const { look, report, hazards } = await confirmed(
    csv(
      head,
      `A,CHA,${pairs},,`,
      `B,CHA,${pairs},0,0`,
      'C,CHA,40.1,46,40.1,46.01,,,40.11,46,,',
      'D,CHA,40.1,46,40.1,46.01,40.11,,,,,',
      'E,CHA,,,,,,,,,,',
      `F,CHA,${pairs},40.1,46`,
    ),
  );
  expect(hazards.map(({ id, geometry }) => [id, cornersOf(geometry)])).toEqual(
    ['A', 'B', 'F'].map((id) => [id, kalbajar]),
  );
  expect(report.rows.map(({ row, problems }) => [row, problems])).toEqual([
    [4, [{ code: 'read.across.broken', grade: 'left-out', values: { columns: 'lat3, lon3' } }]],
    [5, [{ code: 'read.across.broken', grade: 'left-out', values: { columns: 'lat3, lon3' } }]],
    [6, [{ code: 'read.position.missing', grade: 'left-out', values: { column: 'lat1' } }]],
  ]);
  expect(look.across).toEqual(look.proposed.shape);
});

const trace = '40.10 46.00 1650.0 4.9;40.10 46.01 1650.0 4.9;40.11 46.01 0.0 0.0;40.11 46.00 0 0;40.10 46.00 0 0';

test('what KoBoToolbox answers is a table, whose traces are areas', async () => {
  const results = [
    { _id: 7, 'hazard/class': 'CHA', 'hazard/area': trace, _geolocation: [40.1, 46], _notes: [] },
    { _id: 8, 'hazard/class': 'SHA', _geolocation: [null, null] },
  ];
  const { look, report, hazards } = await confirmed(
    part('a.json', JSON.stringify({ count: 2, next: null, previous: null, results })),
  );
  expect(look.layer.format).toBe('json');
  expect(look.proposed.shape).toEqual({ kind: 'cell', column: 'hazard/area' });
  expect(hazards.map(({ id, status, geometry }) => [id, status, cornersOf(geometry)])).toEqual([
    ['7', 'confirmed', kalbajar],
  ]);
  expect(reasons(report)).toEqual([[2, 'read.position.missing']]);
});

test('where a form has points alone, its place is that of the record', async () => {
  const record = (id: number, _geolocation: readonly (number | null)[]) => ({ _id: id, class: 'CHA', _geolocation });
  const { hazards, report } = await confirmed(
    part('a.json', JSON.stringify([record(1, [40.1, 46]), record(2, [null, null]), record(3, [40.11, 46.01])])),
  );
  expect(hazards.map(({ id, geometry }) => [id, (geometry as Point).coordinates])).toEqual([
    ['1', [46, 40.1]],
    ['3', [46.01, 40.11]],
  ]);
  expect(reasons(report)).toEqual([[2, 'read.position.missing']]);
});

test('records one a line, and shapes that ODK Central gives as GeoJSON, are read; what stands between them is counted', async () => {
  const polygon = { type: 'Polygon', coordinates: [[...kalbajar, kalbajar[0]]], properties: { accuracy: 4.9 } };
  const record = (id: string) => JSON.stringify({ __id: id, class: 'CHA', survey: { area: polygon } });
  const lines = await confirmed(part('a.ndjson', [record('A'), '7', record('B')].join('\n')));
  expect(lines.hazards.map(({ geometry }) => cornersOf(geometry))).toEqual([kalbajar, kalbajar]);
  expect([lines.report.read, lines.report.drawn, reasons(lines.report)]).toEqual([3, 2, [[2, 'read.geojson.feature']]]);
  const odata = await confirmed(part('a.json', `{"@odata.context":"x","value":[${record('A')},${record('B')}`));
  expect([odata.report.read, odata.report.drawn, reasons(odata.report)]).toEqual([3, 2, [[3, 'read.cut']]]);
});

test('lists of positions with the names of their parts are areas', async () => {
  const polygon = kalbajar.map(([lng, lat]) => ({ lat, lng }));
  const { hazards } = await confirmed(part('a.json', JSON.stringify({ zones: [{ id: 'A', class: 'SHA', polygon }] })));
  expect(hazards.map(({ status, geometry }) => [status, cornersOf(geometry)])).toEqual([['suspected', kalbajar]]);
});

test('JSON without a list of places is refused by its keys', async () => {
  const { offer } = await opened(part('a.json', '{"layers":[{"id":"a","type":"fill"}],"version":8}'));
  expect(offer.refused.map(({ code }) => code)).toEqual(['read.json.keyed']);
});

test('rows of two zones of UTM lie in their own', async () => {
  for (const [head, zones] of [
    ['Zone', ['38N', '39N']],
    ['UTM Zone', ['38', '39']],
  ] as const) {
    const { look, hazards } = await confirmed(
      csv(
        `id,type,${head},Easting,Northing`,
        `A,CHA,${zones[0]},585235.8,4439335.5`,
        `B,SHA,${zones[1]},330000,4440000`,
      ),
    );
    expect([look.open, look.proposed.shape]).toEqual([
      [],
      { kind: 'point', lon: 'Easting', lat: 'Northing', zone: head },
    ]);
    expect(hazards.map(({ geometry }) => (geometry as Point).coordinates.map((of) => of.toFixed(2)))).toEqual([
      ['46.00', '40.10'],
      ['49.01', '40.09'],
    ]);
  }
});

test('ids of corners that stand twice in an area are told by GICHD’s rule; the corner that closes it is the first', async () => {
  const head = 'hazard_localid,shape_id,pointno,pointlocal_id,latitude,longitude,dangerousareatype_guid';
  const corner = (at: number, id: string, of = at) =>
    `KAL-1,S1,${at + 1},${id},${kalbajar[of]?.[1]},${kalbajar[of]?.[0]},CHA`;
  const told = async (...ids: readonly string[]) =>
    reasons((await confirmed(csv(head, ...ids.map((id, at) => corner(at, id, at % 4))))).report);
  expect(await told('P1', 'P2', 'P2 ', 'P4')).toEqual([[2, 'read.vertices.again']]);
  expect(await told('P1', 'P2', 'P3', 'P4', 'P1')).toEqual([]);
});

test('two records that have run into one are told, in JSON and in KML', async () => {
  const point = '"geometry":{"x":46,"y":40.1}';
  const esri = await confirmed(
    part(
      'a.json',
      `{"spatialReference":{"wkid":4326},"features":[{"attributes":{"id":1},${point}},{"attributes":{"id":2},${point},${point}}]}`,
    ),
  );
  expect(reasons(esri.report)).toEqual([[2, 'read.twice']]);
  const kobo = await confirmed(
    part('a.json', '{"results":[{"id":"a:b","_geolocation":[40.1,46]},{"id":2,"id":3,"_geolocation":[40.1,46]}]}'),
  );
  expect(reasons(kobo.report)).toEqual([[2, 'read.twice']]);
  const kml = await confirmed(
    part(
      'a.kml',
      '<kml><Placemark><name>A</name><name>B</name><Point><coordinates>46,40.1</coordinates></Point></Placemark></kml>',
    ),
  );
  expect(reasons(kml.report)).toEqual([[1, 'read.twice']]);
});

test.each([
  ['start_lat,start_lon,end_lat,end_lon', '40.10,46.00,40.11,46.02'],
  ['lat1,lon1,lat2,lon2', '40.10,46.00,40.11,46.02'],
  ['From X,From Y,To X,To Y', '46.00,40.10,46.02,40.11'],
  ['Начало (широта),Начало (долгота),Конец (широта),Конец (долгота)', '40.10,46.00,40.11,46.02'],
  ['Başlanğıc enlik,Başlanğıc uzunluq,Son enlik,Son uzunluq', '40.10,46.00,40.11,46.02'],
  ['Start point,End point', '"40.10, 46.00","40.11, 46.02"'],
])('two positions in a row are the ends of a line, and each row says so: %s', async (heads, cells) => {
  const { look, report, hazards } = await confirmed(csv(`id,type,${heads}`, `A,CHA,${cells}`));
  expect(look.across).toEqual(look.proposed.shape);
  const [start, end] = [
    [46, 40.1],
    [46.02, 40.11],
  ];
  expect(hazards.map(({ geometry }) => geometry)).toEqual([{ type: 'LineString', coordinates: [start, end] }]);
  expect(reasons(report)).toContainEqual([2, 'read.across.line']);
});

test('of a line whose ends are one, or that has no end, there is a point; where one end cannot be read, nothing', async () => {
  const { hazards, report } = await confirmed(
    csv(
      'id,type,start_lat,start_lon,end_lat,end_lon',
      'A,CHA,40.1,46,40.1,46',
      'B,CHA,40.1,46,,',
      'C,CHA,40.1,46,x,46.1',
      'D,CHA,40.1,46,40.2,46',
    ),
  );
  expect(hazards.map(({ id, geometry }) => [id, geometry.type])).toEqual([
    ['A', 'Point'],
    ['B', 'Point'],
    ['D', 'LineString'],
  ]);
  expect(reasons(report)).toContainEqual([4, 'read.across.broken']);
});

test.each([
  ['start_lat,start_lon', '40.10,46.00'],
  ['lat,lon,start date,end date', '40.10,46.00,2020-01-02,2020-03-04'],
])('a position beside which there is no other end is a point: %s', async (heads, cells) => {
  const { hazards } = await confirmed(csv(`id,type,${heads}`, `A,CHA,${cells}`));
  expect(hazards.map(({ geometry }) => geometry.type)).toEqual(['Point']);
});
