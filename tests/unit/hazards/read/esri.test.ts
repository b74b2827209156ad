import { expect, test } from 'vitest';
import { codes, offered, part, read, ring } from '../../../hazards/drop.ts';

const clockwise = [...ring].reverse();
const hole = [
  [46.002, 40.102],
  [46.004, 40.102],
  [46.004, 40.104],
  [46.002, 40.102],
];
const file = (more: object, features: unknown[]) => [
  part('esri.json', JSON.stringify({ displayFieldName: 'id', geometryType: 'esriGeometryPolygon', ...more, features })),
];
const area = {
  attributes: { OBJECTID: 1, day: 1682640000000, hour: 1682683200000 },
  geometry: { rings: [clockwise, hole] },
};
const fields = [
  { name: 'day', type: 'esriFieldTypeDate' },
  { name: 'hour', type: 'esriFieldTypeDate' },
];

test.each([
  [{ wkid: 102100, latestWkid: 3857 }, 'EPSG:3857'],
  [{ wkid: 32638 }, 'EPSG:32638'],
  [{ wkt: 'PROJCS["Pulkovo_1942_GK_Zone_8"]' }, 'PROJCS["Pulkovo_1942_GK_Zone_8"]'],
])('the system %o is declared as %s', async (spatialReference, text) => {
  const { layers } = await offered(file({ spatialReference }, [area]));
  expect(layers.map(({ format, claim }) => [format, claim?.text])).toEqual([['esrijson', text]]);
});

test('milliseconds become the day, in every time zone, whether the fields are told before or behind', async () => {
  const before = file({ fields }, [area]);
  const behind = [part('esri.json', JSON.stringify({ geometryType: 'esriGeometryPolygon', features: [area], fields }))];
  for (const parts of [before, behind]) {
    const [row] = await read(parts);
    expect(row?.properties).toEqual({ OBJECTID: 1, day: '2023-04-28', hour: '2023-04-28T12:00:00Z' });
  }
});

test('rings are land or holes by their direction', async () => {
  const [row] = await read(file({}, [area]));
  expect(row?.geometry).toEqual({ type: 'Polygon', coordinates: [clockwise, hole] });
});

test('curves are left out by name, and cost no other', async () => {
  const curved = {
    attributes: { OBJECTID: 2 },
    geometry: {
      curveRings: [
        [
          [46, 40],
          {
            c: [
              [46.01, 40.1],
              [46.02, 40],
            ],
          },
        ],
      ],
    },
  };
  const rows = await read(file({}, [area, curved, { attributes: { OBJECTID: 3 }, geometry: { x: 46, y: 40.1 } }, {}]));
  expect(rows.map(codes)).toEqual([[], ['left-out read.esri.curves'], [], ['left-out read.esri.feature']]);
});

test('a bracket too many, which ends the list before its time, is told', async () => {
  const text = JSON.stringify({ geometryType: 'esriGeometryPolygon', features: [area, area, area] });
  const rows = await read([part('esri.json', text.replace('}},{', '}}},{'))]);
  expect(rows.map(codes)).toEqual([[], ['left-out read.cut']]);
});

test('attributes under a name that is none of a feature’s are told: a record may be lost in them', async () => {
  const lost = { attributes: { OBJECTID: 1 }, geoattributes: { OBJECTID: 2 }, geometry: area.geometry };
  const [row] = await read(file({}, [lost]));
  expect(row?.problems).toEqual([{ code: 'read.member', grade: 'noted', values: { name: 'geoattributes' } }]);
});

test('rings that all run the wrong way round are land with its hole, and say so; the same land twice stays twice', async () => {
  const reversed = (all: number[][]) => [...all].reverse();
  const wrong = { attributes: { OBJECTID: 1 }, geometry: { rings: [ring, reversed(hole)] } };
  const twice = { attributes: { OBJECTID: 2 }, geometry: { rings: [ring, ring] } };
  const one = { attributes: { OBJECTID: 3 }, geometry: { rings: [ring, clockwise] } };
  const rows = await read(file({}, [wrong, twice, one]));
  expect(rows[0]?.geometry).toEqual({ type: 'Polygon', coordinates: [ring, reversed(hole)] });
  expect(rows.map(codes)).toEqual([['repaired read.rings'], [], []]);
  expect(rows.slice(1).map(({ geometry }) => geometry?.type)).toEqual(['MultiPolygon', 'MultiPolygon']);
});

test.each([
  ['esri.json', { geometryType: 'esriGeometryPolygon', exceededTransferLimit: true, features: [area] }],
  [
    'a.geojson',
    {
      type: 'FeatureCollection',
      exceededTransferLimit: true,
      features: [{ type: 'Feature', properties: {}, geometry: null }],
    },
  ],
  [
    'b.geojson',
    {
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: {}, geometry: null }],
      properties: { exceededTransferLimit: true },
    },
  ],
])(
  'where a service has answered with its first features alone, what is missing is a row that is left out: %s',
  async (name, content) => {
    const rows = await read([part(name, JSON.stringify(content))]);
    expect(rows.map(codes).at(-1)).toEqual(['left-out read.part']);
    const whole = await read([part(name, JSON.stringify(content).replace('true', 'false'))]);
    expect(whole).toHaveLength(1);
  },
);

const answer = [
  { _id: 1, type: 'CHA', _geolocation: [40.1, 46] },
  { _id: 2, type: 'CHA', _geolocation: [40.2, 46] },
];
const feature = { type: 'Feature', properties: {}, geometry: null };

test.each([
  ['kobo.json', { count: 3, next: null, results: answer }, { count: 2, next: null, results: answer }],
  ['kobo.json', { next: 'https://kf.example.org/?start=2', results: answer }, { next: null, results: answer }],
  ['odk.json', { value: answer, '@odata.count': 5 }, { value: answer, '@odata.count': 2 }],
  [
    'wfs.geojson',
    { type: 'FeatureCollection', features: [feature], numberMatched: 9, numberReturned: 1 },
    { type: 'FeatureCollection', features: [feature], numberMatched: 1, numberReturned: 1 },
  ],
])('and where it says how many there are, or where the next are: %s', async (name, partial, whole) => {
  expect((await read([part(name, JSON.stringify(partial))])).map(codes).at(-1)).toEqual(['left-out read.part']);
  expect((await read([part(name, JSON.stringify(whole))])).flatMap(codes)).not.toContain('left-out read.part');
});
