import { readFileSync } from 'node:fs';
import { area } from '@turf/area';
import type { Point, Position } from 'geojson';
import { expect, test } from 'vitest';
import { fixture, part } from '../../../hazards/drop.ts';
import { confirmed, cornersOf, csv, opened, reasons, ringOf } from './as-proposed.ts';

/* Files as others make them, each of a kind that was once read wrongly: from the drop to the records, as they are proposed to be understood. */

const folder = 'tests/hazards/fixtures/unseen';
const unseen = (name: string) => part(name, new Uint8Array(readFileSync(`${folder}/${name}`)));
const gdal = JSON.parse(readFileSync(`${folder}/gdal.json`, 'utf8'));

test('the corners of deminers’ tables, by name and in whatever order, are the areas; benchmarks beside them are no corners', async () => {
  const { look, report, hazards } = await confirmed(unseen('corners.csv'));
  expect(look.proposed.shape).toMatchObject({ kind: 'vertices', group: ['HA ID'], order: 'Point' });
  const at = (name: string, id: string): Position =>
    gdal['corners.csv'].find(
      ({ properties }: { properties: { Point: string } & Record<string, string> }) =>
        properties.Point === name && properties['HA ID'] === id,
    ).geometry.coordinates;
  expect(hazards.map(({ id, status, geometry }) => [id, status, cornersOf(geometry)])).toEqual([
    [
      'KAL-1',
      'confirmed',
      ['Start Point', 'Turning Point 1', 'Turning Point 2', 'Turning Point 10'].map((name) => at(name, 'KAL-1')),
    ],
    [
      'KAL-2',
      'suspected',
      ['Start Point', 'Turning Point 1', 'Turning Point 2', 'Turning Point 3'].map((name) => at(name, 'KAL-2')),
    ],
  ]);
  expect(reasons(report)).toEqual([
    [2, 'read.vertices.beside'],
    [7, 'read.vertices.beside'],
  ]);
});

test('corners under a name in merged cells are one area, with what stands in its first row', async () => {
  const { hazards } = await confirmed(unseen('merged.xlsx'));
  const cells = gdal['merged.xlsx'].map(({ properties }: { properties: { Enlik: number; Uzunluq: number } }) => [
    properties.Uzunluq,
    properties.Enlik,
  ]);
  expect(hazards.map(({ status, geometry }) => [status, cornersOf(geometry)])).toEqual([
    ['confirmed', cells.slice(0, 4)],
    ['suspected', cells.slice(4)],
  ]);
});

test('corners may have no numbers, or stand in one column of any notation', async () => {
  const rows = (of: (corner: number) => string) => [1, 2, 3, 4].map((corner) => `KAL-1,CHA,${of(corner)}`);
  const [south, north] = ['40.1', '40.11'];
  const places = [`${south},46.0`, `${south},46.01`, `${north},46.01`, `${north},46.0`];
  const plain = await confirmed(csv('HA ID,Class,Lat,Lon', ...rows((corner) => places[corner - 1] ?? '')));
  expect(plain.look.proposed.shape).toMatchObject({ kind: 'vertices', order: '' });
  expect(plain.hazards.map(({ geometry }) => ringOf(geometry).length)).toEqual([5]);
  expect(plain.report.rows).toEqual([]);
  const grid = ['38TNK8523639336', '38TNK8608839345', '38TNK8607640455', '38TNK8522340445'];
  const cells = await confirmed(csv('HA ID,Class,Point No,MGRS', ...rows((corner) => `${corner},${grid[corner - 1]}`)));
  expect(cells.look.proposed.shape).toMatchObject({ kind: 'vertices', lon: 'MGRS', lat: 'MGRS' });
  expect(cells.hazards[0]?.area).toBeGreaterThan(940_000);
});

test('accidents of one village are not the corners of an area', async () => {
  const { look } = await confirmed(
    csv('Village code,Victim,Lat,Lon', 'V1,A,40.1,46', 'V1,B,40.11,46.01', 'V1,C,40.12,46.02'),
  );
  expect(look.proposed.shape.kind).toBe('point');
});

test('heads in two rows are read as one, and days that lost their format are days', async () => {
  const { look, hazards } = await confirmed(unseen('heads.xlsx'));
  expect(look.proposed).toMatchObject({
    shape: { kind: 'point', lat: 'Coordinates Latitude', lon: 'Coordinates Longitude' },
    dates: 'serial',
  });
  expect(hazards.map(({ id, date, geometry }) => [id, date, geometry])).toEqual(
    gdal['heads.xlsx']
      .slice(2)
      .map(({ properties }: { properties: Record<string, string> }, at: number) => [
        properties.Field1,
        ['2023-04-28', '2023-04-29'][at],
        { type: 'Point', coordinates: [Number(properties.Field4), Number(properties.Field3)] },
      ]),
  );
});

test('surfaces and arcs are the areas that GDAL makes of them', async () => {
  const { report, hazards } = await confirmed(unseen('curves.csv'));
  expect(hazards).toHaveLength(3);
  for (const [at, { geometry }] of hazards.entries()) {
    const theirs = area(gdal['curves.csv'][at].geometry);
    expect(Math.abs(area(geometry) - theirs) / theirs).toBeLessThan(0.0005);
  }
  expect(reasons(report)).toEqual([
    [2, 'read.geometry.arcs'],
    [4, 'read.geometry.arcs'],
  ]);
});

test('blanks part minutes from degrees, where they do not part thousands', async () => {
  const { hazards } = await confirmed(csv('id,type,lat,lon', 'A,CHA,40 06.072,46 00.270'));
  const [lon, lat] = (hazards[0] as { geometry: Point }).geometry.coordinates;
  expect([lon?.toFixed(4), lat?.toFixed(4)]).toEqual(['46.0045', '40.1012']);
});

test('nobody’s position is none: 0, 0 and what lies in no system are left out, and said', async () => {
  const { report, hazards } = await confirmed(
    csv('id,type,lat,lon', 'A,CHA,40.1012,46.0045', 'B,SHA,0,0', 'C,SHA,-9999,-9999'),
  );
  expect(hazards.map(({ id }) => id)).toEqual(['A']);
  expect(report.rows.map(({ row, problems }) => [row, problems])).toEqual([
    [3, [{ code: 'check.no-position', grade: 'left-out', values: { found: '0, 0' } }]],
    [4, [{ code: 'desk.nowhere', grade: 'left-out', values: { x: '-9999', y: '-9999' } }]],
  ]);
});

test('a row that is left out can be looked at as its file has it, with its place where it has one', async () => {
  const { desk } = await confirmed(
    csv('id,type,geom', 'A,CHA,POINT(46 40.1)', 'B,SHA,"POLYGON((46 40.1,46 40.1))"', 'C,SHA,'),
  );
  expect(desk.leftOut('a', 2)).toBeNull();
  expect(desk.leftOut('a', 3)).toMatchObject({ row: 3, properties: { id: 'B', type: 'SHA' }, place: [46, 40.1] });
  expect(desk.leftOut('a', 4)).toMatchObject({ row: 4, properties: { id: 'C' }, place: null });
});

test('a row of totals is left out, and nobody is asked what its status means', async () => {
  const { look, report } = await confirmed(
    csv('id,type,lat,lon', 'A,CHA,40.1012,46.0045', 'B,SHA,40.1112,46.0145', 'Total,2,,'),
  );
  expect(look.open).toEqual([]);
  expect(reasons(report)).toEqual([[4, 'read.position.missing']]);
});

test('axes are known by a word among others; degrees without their minutes are no latitude', async () => {
  const named = await confirmed(csv('kod,növü,Şimal enliyi,Şərq uzunluğu', 'A,CHA,40.1012,46.0045'));
  expect(named.look.proposed.shape).toEqual({ kind: 'point', lat: 'Şimal enliyi', lon: 'Şərq uzunluğu' });
  const { desk, key } = await opened(csv('id,lat_deg,lon_deg', 'A,40,46'));
  expect((await desk.look(key, null, null)).open).toContain('shape');
});

test('shapes in a cell as KML or a bare list are areas', async () => {
  for (const cell of [
    '46.00,40.10 46.01,40.10 46.01,40.11 46.00,40.11',
    '[[46.00,40.10],[46.01,40.10],[46.01,40.11],[46.00,40.11]]',
  ]) {
    const { hazards } = await confirmed(csv('id,type,polygon', `A,CHA,"${cell}"`));
    expect(cornersOf(hazards[0]?.geometry)).toEqual([
      [46, 40.1],
      [46.01, 40.1],
      [46.01, 40.11],
      [46, 40.11],
    ]);
  }
});

test('a table of one record is cut by what cuts its heads, and is a table', async () => {
  const { desk, key } = await opened(csv('id;type;wkt', 'A;CHA;POLYGON((46,0 40,1; 46,01 40,1; 46,01 40,11))'));
  const look = await desk.look(key, null, null);
  expect(look.columns.map(({ name }) => name)).toEqual(['id', 'type', 'wkt']);
});

test('a number in a table of shapes that is written with a comma is kept as it stands', async () => {
  const [table, ...rest] = fixture('measured.dbf', 'measured.shp', 'measured.shx', 'measured.prj');
  const bytes = new Uint8Array((await table?.blob.arrayBuffer()) ?? []);
  const commas = bytes.map((byte, at) => (byte === 0x2e && at > 32 ? 0x2c : byte));
  const { hazards } = await confirmed(part('measured.dbf', commas), ...rest);
  expect(hazards.flatMap(({ properties }) => Object.values(properties)).map(String)).toContainEqual(
    expect.stringMatching(/^\d+,\d+$/),
  );
});

test('lists and lines of a description are columns', async () => {
  const ring = '46,40.1 46.01,40.1 46.01,40.11 46,40.1';
  const placemark = (description: string) =>
    `<kml><Placemark><name>KAL-1</name><description><![CDATA[${description}]]></description><Polygon><outerBoundaryIs><LinearRing><coordinates>${ring}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark></kml>`;
  const { hazards } = await confirmed(part('a.kml', placemark('<b>Class:</b> CHA<br/><b>Work:</b> Open<br>Note:')));
  expect(hazards.map(({ id, status, properties }) => [id, status, properties])).toEqual([
    ['KAL-1', 'confirmed', { name: 'KAL-1', Class: 'CHA', Work: 'Open', Note: null }],
  ]);
  const prose = await confirmed(part('b.kml', placemark('Seen from: the road. It is CHA.')));
  expect(Object.keys(prose.hazards[0]?.properties ?? {})).toEqual(['name', 'description']);
});

test('a receiver’s decimal commas are positions', async () => {
  const { hazards } = await confirmed(
    part('a.gpx', '<gpx><wpt lat="40,1012" lon="46,0045"><name>A</name></wpt></gpx>'),
  );
  expect(hazards[0]?.geometry).toEqual({ type: 'Point', coordinates: [46.0045, 40.1012] });
});

test('what stands behind the end that a shapefile declares is no record, unless its records go on', async () => {
  const parts = fixture('areas.shp', 'areas.shx', 'areas.dbf', 'areas.prj', 'areas.cpg');
  const [shapes, ...rest] = parts;
  const bytes = new Uint8Array((await shapes?.blob.arrayBuffer()) ?? []);
  const swollen = new Uint8Array(bytes.length + 64).fill(7);
  swollen.set(bytes);
  expect((await confirmed(part('areas.shp', swollen), ...rest)).report.read).toBe(5);
  const early = bytes.slice();
  new DataView(early.buffer).setInt32(24, 50);
  expect((await confirmed(part('areas.shp', early), ...rest)).report.read).toBe(5);
});

test('layers of one name in two folders are told apart', async () => {
  const line = 'id,type,lat,lon\nA,CHA,40.1,46\n';
  const { offer } = await opened(part('CHA/areas.csv', line), part('SHA/areas.csv', line));
  expect(offer.layers.map(({ name }) => name)).toEqual(['CHA / areas', 'SHA / areas']);
});

test('what holds no records says so, in every format', async () => {
  for (const empty of [
    csv('id,lat,lon'),
    part('a.geojson', '{"type":"FeatureCollection","features":[]}'),
    part('a.kml', '<kml><Folder/></kml>'),
  ]) {
    const { desk, key } = await opened(empty);
    await expect(desk.look(key, null, null)).rejects.toThrow('desk.no-records');
  }
});

test('files of other programs are refused with what is to be done, a database of Esri once', async () => {
  const text = (name: string) => part(name, 'x');
  const { offer } = await opened(
    text('areas.gdb/a00000001.gdbtable'),
    text('areas.gdb/timestamps'),
    text('areas.mif'),
    text('project.qgs'),
    text('areas.rar'),
    part('areas.tab', '!table\n!version 300\n'),
    part('reply.json', '{"error":{"code":498,"message":"Invalid token"}}'),
  );
  expect(offer.refused.map(({ name, code }) => [name, code])).toEqual([
    ['areas.gdb', 'read.foreign.layer'],
    ['areas.mif', 'read.foreign.layer'],
    ['project.qgs', 'read.foreign.project'],
    ['areas.rar', 'read.foreign.archive'],
    ['areas.tab', 'read.foreign.layer'],
    ['reply.json', 'read.json.error'],
  ]);
});

test('what a server of ArcGIS has as codes is what its form shows; how far the work is, is no status of the land', async () => {
  const codes = (...pairs: readonly (readonly [string | number, string])[]) => ({
    type: 'codedValue',
    codedValues: pairs.map(([code, name]) => ({ code, name })),
  });
  const feature = (ha_class: number, status_ha: string) => ({
    attributes: { ha_code: `KAL-${ha_class}`, ha_class, status_ha, survey_date: 1682640000000 },
    geometry: {
      rings: [
        [
          [46, 40.1],
          [46, 40.11],
          [46.01, 40.11],
          [46, 40.1],
        ],
      ],
    },
  });
  const { look, hazards } = await confirmed(
    part(
      'a.json',
      JSON.stringify({
        spatialReference: { wkid: 4326 },
        fields: [
          { name: 'ha_class', domain: codes([1, 'Confirmed Hazardous Area'], [2, 'Suspected Hazardous Area']) },
          { name: 'status_ha', domain: codes(['o', 'Open'], ['c', 'Closed']) },
          { name: 'survey_date', type: 'esriFieldTypeDate' },
        ],
        features: [feature(1, 'o'), feature(2, 'c')],
      }),
    ),
  );
  expect(look.open).toEqual([]);
  expect(hazards.map(({ id, status, progress }) => [id, status, progress])).toEqual([
    ['KAL-1', 'confirmed', 'open'],
    ['KAL-2', 'suspected', 'closed'],
  ]);
});

test('folders of a map are proposed as what they are named by', async () => {
  const placemark = '<Placemark><Point><coordinates>46,40.1</coordinates></Point></Placemark>';
  const folder = (name: string) => `<Folder><name>${name}</name>${placemark}</Folder>`;
  const { hazards } = await confirmed(
    part(
      'a.kml',
      `<kml><Document>${folder('Confirmed hazardous areas')}${folder('Təmizlənmiş sahələr')}</Document></kml>`,
    ),
  );
  expect(hazards.map(({ status }) => status)).toEqual(['confirmed', 'cleared']);
});

test('columns of forms are known by a word among others, but not what a program notes of its own doing', async () => {
  const { look } = await confirmed(
    csv(
      'GlobalID,Hazard LocalID,CreationDate,Date the survey was made,Class,Estimated size (m2),x,y',
      '0f2a,KAL-1,4/29/2023 1:00:00 PM,4/28/2023 8:00:00 PM,CHA,"944,500",46.0045,40.1012',
    ),
  );
  expect(look.proposed).toMatchObject({
    columns: { id: 'Hazard LocalID', date: 'Date the survey was made', area: 'Estimated size (m2)' },
    decimal: '.',
  });
});

test('heads in three rows under a title, and heads merged over the columns of few records, are read as heads', async () => {
  const three = await confirmed(unseen('three.xlsx'));
  expect(three.look.proposed.shape).toMatchObject({
    lat: 'Координаты Широта град.',
    pieces: { lon: { seconds: 'Координаты Долгота сек.' } },
  });
  const merged = await confirmed(unseen('angles.xlsx'));
  for (const { hazards } of [three, merged])
    expect(
      hazards.map(({ status, geometry }) => [status, (geometry as Point).coordinates.map((of) => of.toFixed(4))]),
    ).toEqual([
      ['confirmed', ['46.0045', '40.1012']],
      ['suspected', ['46.0212', '40.1123']],
    ]);
});

test('an outline in the words of WKT is one in GeoJSON too', async () => {
  const { hazards } = await confirmed(
    part(
      'a.geojson',
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":"POINT(46 40.1)"}]}',
    ),
  );
  expect(hazards.map(({ geometry }) => geometry)).toEqual([{ type: 'Point', coordinates: [46, 40.1] }]);
});

test('a report that is called a workbook and is a table of HTML is no sign-in page', async () => {
  const { offer } = await opened(part('report.xls', '<html><body><table><tr><td>id</td></tr></table></body></html>'));
  expect(offer.refused.map(({ code }) => code)).toEqual(['read.xls']);
});

test('a head that is merged over both rows of heads keeps its column', async () => {
  const { hazards, report } = await confirmed(
    csv(
      'National database,,,,,,,,',
      'Hazard,,,Location,,Coordinates,,Area (sqm),Report date',
      'Local ID,Type,Status,District,Village,Latitude,Longitude,,',
      'KAL-001,CHA,Open,Kalbajar,X,40.1012,46.0045,945706,2023-04-28',
      'LAC-001,SHA,Closed,Lachin,Z,39.6412,46.5445,33000,2024-06-13',
      'Total,,,,,,,978706,',
    ),
  );
  expect(hazards.map(({ id, status, declared, date }) => [id, status, declared, date])).toEqual([
    ['KAL-001', 'confirmed', 945706, '2023-04-28'],
    ['LAC-001', 'suspected', 33000, '2024-06-13'],
  ]);
  expect(reasons(report)).toEqual([[6, 'read.position.missing']]);
});

test.each([
  ['№ п/п;Номер участка;Тип;Широта;Долгота', '1;КЛБ-1;CHA;40,1012;46,0045', 'КЛБ-1'],
  ['Fence No;Type;Lat;Lon', 'F1;CHA;40,1012;46,0045', 'F1'],
  ['sahe_kod;Type;Team No;Lat;Lon', 'AZ0;CHA;3;40,1012;46,0045', 'AZ0'],
  ['Point No;Phone number;Type;Lat;Lon', '1;555;CHA;40,1012;46,0045', null],
])('what numbers the records is their id, and nothing else that is numbered: %s', async (heads, cells, id) => {
  const { hazards } = await confirmed(csv(heads, cells));
  expect(hazards.map((hazard) => hazard.id)).toEqual([id]);
});

test('of items that were found the kind, the number and the day are known by their names', async () => {
  const { look } = await confirmed(csv('item_no,EO_type,found_on,lat,lon', '1,AT mine,2024-03-01,40.1,46'));
  expect(look.proposed.columns).toMatchObject({ id: 'item_no', type: 'EO_type', date: 'found_on' });
});

test('a waypoint has the day on which it was set; that its bearer set it is no type', async () => {
  const at = '<wpt lat="40.1" lon="46"><time>2024-05-11T07:46:42Z</time><name>A</name><type>user</type></wpt>';
  const { hazards } = await confirmed(part('a.gpx', `<gpx>${at}</gpx>`));
  expect(hazards.map(({ date, type }) => [date, type])).toEqual([['2024-05-11', null]]);
});

test('a table without heads loses no record to them', async () => {
  const { desk, key } = await opened(csv('40.1012,46.0045,CHA', '40.1112,46.0045,SHA'));
  const look = await desk.look(key, null, null);
  expect(look.columns.map(({ name, filled }) => [name, filled])).toEqual([
    ['A', 2],
    ['B', 2],
    ['C', 2],
  ]);
  const years = await opened(csv('id,lat,lon,2019,2020', 'A,40.1,46,1,2', 'B,40.2,46,3,4'));
  expect((await years.desk.look(years.key, null, null)).columns.map(({ name }) => name)).toContain('2019');
});

test.each([
  ['N,E', `"40°06'04.3""N","46°00'16.2""E"`],
  ['С.Ш.,В.Д.', '40 06 04.3,46 00 16.2'],
])('the letters of the directions name a latitude and a longitude: %s', async (heads, cells) => {
  const { hazards } = await confirmed(csv(`id,type,${heads}`, `A,CHA,${cells}`));
  expect(hazards.map(({ geometry }) => (geometry as Point).coordinates.map((degrees) => degrees.toFixed(5)))).toEqual([
    ['46.00450', '40.10119'],
  ]);
});
