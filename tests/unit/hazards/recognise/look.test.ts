import { describe, expect, test } from 'vitest';
import { insideOf } from '../../../../src/hazards/place/inside.ts';
import { parsePosition } from '../../../../src/hazards/place/position.ts';
import { type Looked, look } from '../../../../src/hazards/recognise/look.ts';
import { districtMended } from '../../../../src/hazards/recognise/text/mended.ts';
import type { Decisions, Shape } from '../../../../src/hazards/record/decisions.ts';
import type { Offered } from '../../../../src/hazards/record/offer.ts';
import type { Properties, Row } from '../../../../src/hazards/record/row.ts';
import { districts } from '../country.ts';

const inside = insideOf(districts);
const mended = districtMended(districts);
const square = (x: number, y: number, dx: number, dy: number) => [
  [
    [x, y],
    [x + dx, y],
    [x + dx, y + dy],
    [x, y + dy],
    [x, y],
  ],
];

/** As a reader makes shapes of cells, as far as these tests need it. */
const shape = (rows: readonly Row[], by: Shape): readonly Row[] =>
  rows.map((row) => {
    const number = (column: string) => Number(String(row.properties[column]).replace(',', '.'));
    if (by.kind === 'point') {
      return { ...row, geometry: { type: 'Point', coordinates: [number(by.lon), number(by.lat)] } };
    }
    if (by.kind !== 'position') return row;
    const at = parsePosition(String(row.properties[by.column]));
    return { ...row, geometry: at && { type: 'Point', coordinates: [at.lon, at.lat] } };
  });

const offered = (part: Partial<Offered> = {}): Offered => ({
  key: 'a',
  name: 'a',
  format: 'geojson',
  count: null,
  bytes: 1000,
  claim: null,
  encoding: null,
  wanted: true,
  ...part,
});

/** Polygons of 0.945 km² in Kalbajar, each with its attributes. */
const areas = (all: readonly Properties[]): readonly Row[] =>
  all.map((properties, at) => ({
    row: at + 1,
    geometry: { type: 'Polygon', coordinates: square(46, 40.1, 0.01, 0.01) },
    properties,
    problems: [],
  }));
const cells = (all: readonly Properties[]): readonly Row[] =>
  all.map((properties, at) => ({ row: at + 2, geometry: null, properties, problems: [] }));

const lookAt = (rows: readonly Row[], part: Partial<Looked> = {}) =>
  look({ layer: offered(), rows, whole: true, encoding: null, inside, mended, shape, decided: null, ...part });
const csv = { layer: offered({ format: 'csv' }) };

describe('schemas are known by their columns', () => {
  test('ArcGIS with cut names: CHA and SHA beside Open and Expired', () => {
    const found = lookAt(
      areas([
        {
          OBJECTID: 1,
          Hazard_ID: 'H-1',
          Hazard_Cla: 'CHA',
          Hazard_Typ: 'MineField',
          Status_1: 'Open',
          Status_Cha: '2019-05-04',
          Status_C_1: 2019,
        },
        {
          OBJECTID: 2,
          Hazard_ID: 'H-2',
          Hazard_Cla: 'SHA',
          Hazard_Typ: 'Suspected Minefield',
          Status_1: 'Expired',
          Status_Cha: '2020-01-02',
          Status_C_1: 2020,
        },
      ]),
    );
    expect(found.schema).toBe('recognise.schema.arcgis-short');
    expect(found.proposed.columns).toEqual({
      id: 'Hazard_ID',
      status: 'Hazard_Cla',
      progress: 'Status_1',
      type: 'Hazard_Typ',
      date: 'Status_Cha',
    });
    expect(found.roles.status).toEqual({ as: 'Hazard_Cla', sure: 'certain', by: 'recognise.schema.arcgis-short' });
    expect(found.proposed.statuses).toEqual({ CHA: 'confirmed', SHA: 'suspected' });
    expect(found.proposed.progresses).toEqual({ Open: 'open' });
    expect(found.statuses.Expired).toMatchObject({ as: 'unknown', sure: 'guess' });
    expect(found.open).toEqual(['statuses']);
  });

  test('IMSMA NG, one vertex a row', () => {
    const corner = (pointno: number, latitude: number, longitude: number) => ({
      hazard_localid: 'AZ-1',
      shape_id: 'S1',
      shapeenum: 'Polygon',
      pointno,
      latitude,
      longitude,
      dangerousareatype_guid: 'CHA',
      status_guid: 'Open',
      areasize: 945706,
    });
    const found = lookAt(
      cells([corner(1, 40.1, 46), corner(2, 40.1, 46.01), corner(3, 40.11, 46.01), corner(4, 40.11, 46)]),
      csv,
    );
    expect(found.schema).toBe('recognise.schema.imsma-ng');
    expect(found.proposed.shape).toEqual({
      kind: 'vertices',
      group: ['hazard_localid', 'shape_id'],
      order: 'pointno',
      lon: 'longitude',
      lat: 'latitude',
    });
    expect(found.proposed.columns).toMatchObject({
      id: 'hazard_localid',
      status: 'dangerousareatype_guid',
      progress: 'status_guid',
      area: 'areasize',
    });
    expect(found.proposed.statuses).toEqual({ CHA: 'confirmed' });
  });

  test("IMSMA Core's form, with longitude under the doubled name of latitude", () => {
    const row = (id: string, status: string) => ({
      id_ha_sy: id,
      org_id: 'HALO',
      survey_date: '2023-04-28',
      ha_code: 'HA-1',
      status_ha: status,
      closure_ha: 'NA',
      eo_mine_type: 'AP',
      re_latitude: 40.1,
      're_latitude (2)': 46.0,
    });
    const found = lookAt(cells([row('a', 'SHA'), row('b', 'CHA')]), csv);
    expect(found.schema).toBe('recognise.schema.imsma-core');
    expect(found.proposed.shape).toEqual({ kind: 'point', lon: 're_latitude (2)', lat: 're_latitude' });
    expect(found.proposed.columns).toEqual({
      id: 'id_ha_sy',
      status: 'status_ha',
      type: 'eo_mine_type',
      date: 'survey_date',
      source: 'org_id',
    });
    expect(found.open).toEqual([]);
  });

  test('what this atlas gives out is taken in again as it was', () => {
    const row = (dangerousareatype: string, status: string | null) => ({
      hazard_localid: `AZ-${dangerousareatype}`,
      dangerousareatype,
      status,
      type_of_minefield: 'PMN-2',
      status_changed_date: '2023-04-28',
      areasize: 94.6,
      measured_m2: 945_706,
      source: 'ANAMA',
      data_status: 'Local, not published',
    });
    const given = [
      'CHA',
      'SHA',
      'Hazardous area',
      'Unknown',
      'Cancelled',
      'Reduced',
      'Cleared',
      'Accident',
      'Device',
      'Clearance activity',
    ];
    const found = lookAt(
      areas(given.map((kind, at) => row(kind, [null, 'Open', 'Worked on', 'Closed', 'Handed over'][at % 5] ?? null))),
    );
    expect(found.schema).toBe('recognise.schema.imsma-ng');
    expect(found.proposed.columns).toEqual({
      id: 'hazard_localid',
      status: 'dangerousareatype',
      progress: 'status',
      type: 'type_of_minefield',
      date: 'status_changed_date',
      area: 'areasize',
      source: 'source',
    });
    expect(Object.values(found.proposed.statuses)).toEqual([
      'confirmed',
      'suspected',
      'hazardous',
      'unknown',
      'cancelled',
      'reduced',
      'cleared',
      'accident',
      'device',
      'activity',
    ]);
    expect(found.proposed.progresses).toEqual({
      Open: 'open',
      'Worked on': 'worked-on',
      Closed: 'closed',
      'Handed over': 'handed-over',
    });
    /* IMSMA says that it is m²: a record that declares a ten-thousandth of its area is a finding, not a unit. */
    expect(found.proposed.unit).toBe('m2');
    expect(found.open).toEqual([]);
  });

  test('OpenStreetMap: a minefield is hazardous, and not confirmed', () => {
    const found = lookAt(areas([{ '@id': 'way/1', boundary: 'hazard', hazard: 'minefield' }]));
    expect(found.schema).toBe('recognise.schema.osm');
    expect(found.statuses.minefield).toEqual({ as: 'hazardous', sure: 'certain', by: 'recognise.schema.osm' });
    expect(found.proposed.statuses).toEqual({ minefield: 'hazardous' });
  });

  test("GICHD's minimum data: type SHA or CHA beside status open, closed, handed over", () => {
    const found = lookAt(
      areas([
        { 'Reference No': 'A', Type: 'SHA', Status: 'Open', 'Category of devices': 'AP mines' },
        { 'Reference No': 'B', Type: 'CHA', Status: 'Handed over', 'Category of devices': 'ERW' },
        { 'Reference No': 'C', Type: 'CHA', Status: 'Closed', 'Category of devices': 'ERW' },
      ]),
    );
    expect(found.proposed.columns).toMatchObject({ status: 'Type', progress: 'Status', type: 'Category of devices' });
    expect(found.proposed.statuses).toEqual({ SHA: 'suspected', CHA: 'confirmed' });
    expect(found.proposed.progresses).toEqual({ Open: 'open', Closed: 'closed', 'Handed over': 'handed-over' });
    expect(found.open).toEqual([]);
  });

  test("IMSMA's report for Excel", () => {
    const found = lookAt(
      areas([
        {
          Hazard_Name: 'H1',
          Location_name: 'K',
          Area: 945_706,
          Active: 'Active',
          Data_Entry_Date: '2023-04-28',
          Type_Of_Hazard: 'AP',
          Type_Of_Area: 'SHA',
        },
      ]),
    );
    expect(found.schema).toBe('recognise.schema.imsma-excel');
    expect(found.proposed).toMatchObject({
      columns: { id: 'Hazard_Name', status: 'Type_Of_Area', progress: 'Active', area: 'Area', date: 'Data_Entry_Date' },
      progresses: { Active: 'open' },
      unit: 'm2',
    });
  });

  test('a range of OpenStreetMap is no minefield: it is asked what it is', () => {
    const found = lookAt(areas([{ '@id': 'way/2', military: 'danger_area' }]));
    expect([found.schema, found.open]).toEqual(['recognise.schema.osm', ['statuses']]);
  });

  test('HXL tags beside the heads', () => {
    const found = lookAt(
      cells([
        {
          'Nə #status': 'CHA',
          'Hara #geo+lat': 40.1,
          'Bura #geo+lon': 46,
          'Nə vaxt #date+reported': '2023-04-28',
          'Kim #org+name': 'ANAMA',
        },
      ]),
      csv,
    );
    expect(found.proposed.shape).toEqual({ kind: 'point', lon: 'Bura #geo+lon', lat: 'Hara #geo+lat' });
    expect(found.proposed.columns).toEqual({
      status: 'Nə #status',
      date: 'Nə vaxt #date+reported',
      source: 'Kim #org+name',
    });
    expect(found.roles.status?.by).toBe('recognise.by.hxl');
  });

  test('one column alone, whatever it is called', () => {
    const found = lookAt(areas([{ typeArea: 'Suspected Hazardous Area' }, { typeArea: 'Cancelled' }]));
    expect(found.proposed.columns).toEqual({ status: 'typeArea' });
    expect(found.roles.status?.sure).toBe('likely');
    const other = lookAt(areas([{ xyz: 'SHA' }, { xyz: 'CHA' }]));
    expect(other.roles.status).toEqual({ as: 'xyz', sure: 'guess', by: 'recognise.by.values' });
  });
});

describe('columns are known by name and values in three languages', () => {
  test.each<[string, Properties, Decisions['columns']]>([
    [
      'Azerbaijani',
      {
        'Sahənin kodu': 'AZ-1',
        Status: 'Təmizlənib',
        'Çirklənmə növü': 'PMN-2',
        Tarix: '28.04.2023',
        'Sahə (ha)': '1,2',
        Təşkilat: 'ANAMA',
      },
      {
        id: 'Sahənin kodu',
        status: 'Status',
        type: 'Çirklənmə növü',
        date: 'Tarix',
        area: 'Sahə (ha)',
        source: 'Təşkilat',
      },
    ],
    [
      'Azerbaijani without its letters',
      {
        sahenin_kodu: 'AZ-1',
        erazinin_statusu: 'Temizlenib',
        mina_novu: 'PMN-2',
        tarixi: '28.04.2023',
        sahesi_ha: '1,2',
        teskilat: 'ANAMA',
      },
      {
        id: 'sahenin_kodu',
        status: 'erazinin_statusu',
        type: 'mina_novu',
        date: 'tarixi',
        area: 'sahesi_ha',
        source: 'teskilat',
      },
    ],
    [
      'Russian',
      {
        Код: 'AZ-1',
        'Статус зоны': 'Очищена',
        'Тип боеприпаса': 'ПМН-2',
        Дата: '28.04.2023',
        'Площадь, га': '1,2',
        Организация: 'ANAMA',
      },
      {
        id: 'Код',
        status: 'Статус зоны',
        type: 'Тип боеприпаса',
        date: 'Дата',
        area: 'Площадь, га',
        source: 'Организация',
      },
    ],
    [
      'Russian in Latin letters',
      { Kod: 'AZ-1', 'Status zony': 'Ochishchena', Data: '28.04.2023', 'Ploshchad ga': '1,2', Organizatsiya: 'ANAMA' },
      { id: 'Kod', status: 'Status zony', date: 'Data', area: 'Ploshchad ga', source: 'Organizatsiya' },
    ],
    [
      'English in short names',
      {
        hazId: 'AZ-1',
        hazClass: 'CHA',
        hazStatus: 'Open',
        mineType: 'PMN-2',
        survDate: '2023-04-28',
        areaSize: 12000,
        orgName: 'X',
      },
      { id: 'hazId', status: 'hazClass', progress: 'hazStatus', type: 'mineType', area: 'areaSize', source: 'orgName' },
    ],
  ])('%s', (_, properties, columns) => {
    expect(lookAt(areas([properties])).proposed.columns).toMatchObject(columns);
  });

  test('how sure each is: by name and values, or by the name alone', () => {
    const { roles } = lookAt(areas([{ Status: 'CHA', Source: 'X', Date: '2023-04-28', Code: 7 }]));
    expect(roles).toMatchObject({
      status: { sure: 'likely', by: 'recognise.by.both' },
      date: { sure: 'likely', by: 'recognise.by.both' },
      id: { sure: 'likely', by: 'recognise.by.both' },
      source: { sure: 'guess', by: 'recognise.by.name' },
    });
  });

  test('what a program calculates from the shape is not what was declared', () => {
    expect(lookAt(areas([{ Shape_Area: 12.5, Shape_Leng: 7, 'st_area(shape)': 3 }])).roles.area).toBeUndefined();
  });

  test('names that are those of objects of the language break nothing', () => {
    const odd = JSON.parse('{"__proto__":"SHA","constructor":"CHA","toString":"Open"}') as Properties;
    expect(() => lookAt(areas([odd]))).not.toThrow();
  });
});

describe('values are listed, and what is not known is asked', () => {
  test('status and progress in one column', () => {
    const found = lookAt(areas([{ Status: 'CHA' }, { Status: 'Closed' }, { Status: 'Əla' }, { Status: '<Null>' }]));
    expect(found.proposed.statuses).toEqual({ CHA: 'confirmed' });
    expect(found.statuses).toMatchObject({
      Closed: { as: 'unknown', sure: 'guess' },
      Əla: { as: 'unknown', sure: 'guess' },
    });
    expect(found.statuses['<Null>']).toBeUndefined();
    expect(found.open).toContain('statuses');
  });

  test('what somebody has decided stays, and answers', () => {
    const rows = areas([{ Status: 'CHA' }, { Status: 'Əla' }]);
    const before = lookAt(rows);
    const decided = {
      ...before.proposed,
      statuses: { ...before.proposed.statuses, CHA: 'suspected', Əla: 'cleared' } as const,
    };
    const found = lookAt(rows, { decided });
    expect(found.proposed).toEqual(decided);
    expect(found.open).toEqual([]);
  });

  test('another column has other values', () => {
    const rows = areas([{ Status: 'CHA', Class: 'Reduced' }]);
    const { proposed } = lookAt(rows);
    const found = lookAt(rows, { decided: { ...proposed, columns: { status: 'Class' } } });
    expect(found.proposed.statuses).toEqual({ Reduced: 'reduced' });
  });

  test('where no column tells, it is asked what all are', () => {
    const rows = areas([{ name: 'x' }]);
    const found = lookAt(rows);
    expect(found.open).toContain('statuses');
    expect(lookAt(rows, { decided: { ...found.proposed, all: 'suspected' } }).open).toEqual([]);
  });
});

describe('shapes of a table', () => {
  const row = (part: Properties) =>
    cells([
      { id: '007', ...part },
      { id: '1E5', ...part },
    ]);
  test.each<[string, Properties, Shape | null]>([
    ['decimal commas', { lat: '40,1012', lon: '46,0045' }, { kind: 'point', lon: 'lon', lat: 'lat' }],
    ['Russian heads', { Широта: '40,1012', Долгота: '46,0045' }, { kind: 'point', lon: 'Долгота', lat: 'Широта' }],
    ['Azerbaijani heads', { Enlik: '40,1012', Uzunluq: '46,0045' }, { kind: 'point', lon: 'Uzunluq', lat: 'Enlik' }],
    ['metres', { X: 585235.8, Y: 4439335.5 }, { kind: 'point', lon: 'X', lat: 'Y' }],
    ['degrees, minutes, seconds', { lat: `40°06'04"N`, lon: `46°00'16"E` }, { kind: 'point', lon: 'lon', lat: 'lat' }],
    ['one column', { Koordinat: '40.1012, 46.0045' }, { kind: 'position', column: 'Koordinat' }],
    ['MGRS', { Ref: '38T NK 85235 39335' }, { kind: 'position', column: 'Ref' }],
    [
      'WKT',
      { lat: 1, lon: 2, g: 'SRID=4326;POLYGON((46 40.1, 46.01 40.1, 46 40.11, 46 40.1))' },
      { kind: 'wkt', column: 'g' },
    ],
    [
      'a form',
      {
        _area_latitude: 1,
        _area_longitude: 2,
        area: '40.10 46.00 1650.0 4.9;40.10 46.01 1650.0 4.9; 40.11 46.01 0.0 0.0;',
      },
      { kind: 'cell', column: 'area' },
    ],
    ['nothing', { name: 'x' }, null],
  ])('%s', (_, part, wanted) => {
    const found = lookAt(row(part), csv);
    expect(found.proposed.shape).toEqual(wanted ?? { kind: 'own' });
    expect(found.open.includes('shape')).toBe(wanted === null);
  });

  test('degrees are placed where they lie', () => {
    const found = lookAt(row({ lat: '40,1012', lon: '46,0045' }), csv);
    expect(found.placements[0]).toMatchObject({ system: 'EPSG:4326', swapped: false, inside: 2 });
    expect(found.open).not.toContain('system');
  });

  test('metres that may be of several zones are asked', () => {
    const found = lookAt(row({ X: 585235.8, Y: 4439335.5 }), csv);
    expect(found.proposed).toMatchObject({ system: 'EPSG:32638', swapped: false });
    expect(found.open).toContain('system');
  });

  test('heads that are exchanged are noticed, and asked', () => {
    const found = lookAt(row({ lat: '46,0045', lon: '40,1012' }), csv);
    expect(found.placements[0]).toMatchObject({ swapped: true, inside: 2, districts: [{ id: 'kalbajar', count: 2 }] });
    expect(found.open).toContain('swapped');
  });
});

describe('where it lies', () => {
  test('a declared system whose places lie in the country asks nothing', () => {
    const rows = areas([{ s: 'SHA' }]).map((row) => ({
      ...row,
      geometry: { type: 'Polygon' as const, coordinates: square(585235.8, 4439335.5, 850, 1100) },
    }));
    const found = lookAt(rows, { layer: offered({ claim: { text: 'urn:ogc:def:crs:EPSG::32638' } }) });
    expect(found.declared).toEqual({ system: 'EPSG:32638' });
    expect(found.proposed).toMatchObject({ system: 'EPSG:32638', swapped: false });
    expect(found.open).toEqual([]);
    const lying = lookAt(rows, { layer: offered({ claim: { text: 'EPSG:4326' } }) });
    expect(lying.declared).toEqual({ system: 'EPSG:4326' });
    expect(lying.placements[0]).toMatchObject({ system: 'EPSG:32638', inside: 1 });
    expect(lying.open).toContain('system');
    const other = lookAt(rows, { layer: offered({ claim: { text: 'EPSG:2263' } }) });
    expect(other.declared).toEqual({ refused: 'EPSG:2263' });
    expect(other.open).toContain('system');
  });

  test('half of the rows exchanged: both are counted, and it is asked', () => {
    const rows = [...areas([{ s: 'SHA' }]), ...areas([{ s: 'SHA' }])].map((row, at) => ({
      ...row,
      geometry: { type: 'Point' as const, coordinates: at === 0 ? [46, 40.1] : [40.1, 46] },
    }));
    const found = lookAt(rows);
    expect(found.mixed).toBe(1);
    expect(found.placements.slice(0, 2)).toMatchObject([
      { swapped: false, inside: 1, of: 2 },
      { swapped: true, inside: 1, of: 2 },
    ]);
    expect(found.open).toContain('swapped');
  });
});

describe('units, dates and letters', () => {
  test('a unit that no name tells is told by the shapes', () => {
    expect(lookAt(areas([{ areasize: 945_706 }])).proposed.unit).toBe('m2');
    expect(lookAt(areas([{ size: 94.6 }])).proposed.unit).toBe('ha');
    expect(lookAt(areas([{ size: 0.9457 }])).proposed.unit).toBe('km2');
    expect(lookAt(areas([{ area_ha: 5 }])).proposed.unit).toBe('ha');
  });

  test('the mark of decimals is told by the column', () => {
    expect(lookAt(areas([{ area_ha: '1.234' }, { area_ha: '94.5' }])).proposed.decimal).toBe('.');
    expect(lookAt(areas([{ area_ha: '1.234' }])).proposed.decimal).toBeUndefined();
  });

  test('days that can be read in two orders are asked, unless another day of the column tells', () => {
    const asked = lookAt(areas([{ date: '04/05/2023', s: 'SHA' }]));
    expect([asked.ambiguousDates, asked.proposed.dates, asked.open]).toEqual([true, null, ['dates']]);
    const told = lookAt(
      areas([
        { date: '04/05/2023', s: 'SHA' },
        { date: '28/05/2023', s: 'SHA' },
      ]),
    );
    expect([told.ambiguousDates, told.proposed.dates, told.open]).toEqual([false, 'day-month', []]);
  });

  test('text of an unsure character set is shown in each', () => {
    const read = new TextDecoder('windows-1252').decode(Uint8Array.from([0xce, 0xf7, 0xe8, 0xf9, 0xe5, 0xed, 0xe0]));
    const layer = offered({ format: 'shapefile', encoding: { name: 'windows-1252', sure: false } });
    const found = lookAt(areas([{ Status: read }]), { layer });
    expect(found.encodings[0]).toEqual({ name: 'windows-1251', sample: 'Очищена' });
    expect(found.open).toContain('encoding');
    expect(lookAt(areas([{ Status: 'Очищена' }]), { layer, encoding: 'windows-1251' }).open).not.toContain('encoding');
  });

  test('a head that names the wrong set is doubted, and one that names the right one is not', () => {
    const layer = (name: string) => offered({ format: 'shapefile', encoding: { name, sure: true } });
    const bytes = Uint8Array.from([0xce, 0xf7, 0xe8, 0xf9, 0xe5, 0xed, 0xe0]);
    const western = areas([{ Status: new TextDecoder('windows-1252').decode(bytes) }]);
    const wrong = lookAt(western, { layer: layer('windows-1252') });
    expect(wrong.encodings[0]).toEqual({ name: 'windows-1251', sample: 'Очищена' });
    expect(wrong.open).toContain('encoding');
    const right = lookAt(areas([{ Status: 'Очищена' }]), { layer: layer('windows-1251') });
    expect([right.encodings, right.open, right.proposed.encoding]).toEqual([[], [], 'windows-1251']);
    expect(lookAt(areas([{ Status: 'Şuşa' }]), { layer: layer('iso-8859-9') }).open).not.toContain('encoding');
    const unicode = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Kəlbəcər rayonu'));
    expect(lookAt(areas([{ Status: unicode }]), { layer: layer('windows-1252') }).encodings[0]).toEqual({
      name: 'utf-8',
      sample: 'Kəlbəcər rayonu',
    });
    expect(lookAt(areas([{ Status: 'Kəlbəcər' }]), { layer: layer('utf-8') }).encodings).toEqual([]);
  });

  test('districts whose letters were lost, or that nobody spells so, are named', () => {
    const rows = areas([
      { rayon: 'K?lb?c?r', x: 'Lachin?' },
      { rayon: 'Kalbejar', x: 'a' },
      { rayon: 'Laçın', x: 'b' },
    ]);
    expect(lookAt(rows).mended).toEqual([
      { column: 'rayon', value: 'K?lb?c?r', district: 'kalbajar' },
      { column: 'rayon', value: 'Kalbejar', district: 'kalbajar' },
    ]);
  });

  test('hostile cells are looked at to their end', () => {
    const long = [
      ' '.repeat(100_000),
      '1 '.repeat(50_000),
      '?a'.repeat(50_000),
      '('.repeat(100_000),
      '#a'.repeat(50_000),
    ];
    const rows = areas(
      long.map((text, at) => ({ date: text, area: text, status: text, [`c${at}${text.slice(0, 20_000)}`]: 1 })),
    );
    expect(() => lookAt(rows)).not.toThrow();
    expect(() => lookAt(cells(long.map((lat) => ({ lat, lon: lat }))), csv)).not.toThrow();
  });

  test('columns are shown with three unlike values and their numbers', () => {
    const found = lookAt(areas([{ a: 'x' }, { a: 'x' }, { a: 'y' }, { a: null }, { a: 'z' }, { a: 'w' }, { a: 'NA' }]));
    expect(found.columns).toEqual([
      {
        name: 'a',
        filled: 5,
        samples: ['x', 'y', 'z'],
        values: [
          { value: 'x', count: 2 },
          { value: 'y', count: 1 },
          { value: 'z', count: 1 },
          { value: 'w', count: 1 },
        ],
      },
    ]);
    const many = lookAt(areas(Array.from({ length: 61 }, (_, at) => ({ a: `v${at}` }))));
    expect(many.columns[0]?.values).toBeNull();
  });
});
