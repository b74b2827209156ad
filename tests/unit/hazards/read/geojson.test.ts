import { describe, expect, test } from 'vitest';
import { limits } from '../../../../src/hazards/read/limits.ts';
import { codes, offered, part, read, ring } from '../../../hazards/drop.ts';

const polygon = { type: 'Polygon', coordinates: [ring] };
const feature = (more: object = {}) => ({ type: 'Feature', properties: {}, geometry: polygon, ...more });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const json = (value: unknown, name = 'a.geojson') => [part(name, JSON.stringify(value))];

describe('what a GeoJSON file may be', () => {
  test.each([
    ['a collection', collection(feature(), feature()), 2],
    ['one feature', feature(), 1],
    ['a bare shape', polygon, 1],
    [
      'a collection of shapes',
      { type: 'GeometryCollection', geometries: [polygon, { type: 'Point', coordinates: [46, 40.1] }] },
      1,
    ],
    ['a list of features', [feature(), feature(), feature()], 3],
    ['an empty collection', collection(), 0],
  ])('%s', async (_, value, count) => {
    const rows = await read(json(value));
    expect(rows).toHaveLength(count);
    expect(rows.every(({ geometry }) => geometry !== null)).toBe(true);
  });

  test.each([
    ['an object with other keys', { 'AZ-1': { lat: 'no-data' }, 'AZ-2': {} }, 'read.json.keyed'],
    ['TopoJSON', { type: 'Topology', objects: {} }, 'read.json.topology'],
    ['a collection whose features are no list', { type: 'FeatureCollection', features: {} }, 'read.geojson.features'],
  ])('%s is refused by its name', async (_, value, code) => {
    const { layers, refused } = await offered(json(value));
    expect(layers).toEqual([]);
    expect(refused.map((each) => each.code)).toEqual([code]);
  });

  test('one with a mark at its beginning, spread over lines, is the same', async () => {
    const text = `\ufeff${JSON.stringify(collection(feature({ id: 'AZ-1' })), null, 2)}\r\n`;
    expect((await read([part('a.json', text)])).map(({ id }) => id)).toEqual(['AZ-1']);
  });

  test('one in UTF-16 is the same', async () => {
    const text = JSON.stringify(collection(feature({ properties: { place: 'Kəlbəcər' } })));
    const bytes = new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
    expect((await read([part('a.geojson', bytes)]))[0]?.properties.place).toBe('Kəlbəcər');
  });
});

describe('the system that it declares', () => {
  const crs = { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::32638' } };
  test.each([
    ['before the features', { type: 'FeatureCollection', crs, features: [feature()] }],
    ['behind the features', { ...collection(feature()), crs }],
  ])('%s', async (_, value) => {
    const { layers } = await offered(json(value));
    expect(layers[0]?.claim).toEqual({ text: 'urn:ogc:def:crs:EPSG::32638' });
  });

  test('is none where only an attribute is called so', async () => {
    const { layers } = await offered(json(collection(feature({ properties: { a: [1], crs } }))));
    expect(layers[0]?.claim).toBeNull();
  });
});

describe('shapes and attributes that are not as they should be', () => {
  const one = async (geometry: unknown) => (await read(json(collection(feature({ geometry })))))[0];

  test.each([
    ['no shape', null, 'left-out read.geometry.none'],
    ['no positions', { type: 'Polygon', coordinates: [] }, 'left-out read.geometry.empty'],
    ['a ring without positions', { type: 'Polygon', coordinates: [[]] }, 'left-out read.geometry.empty'],
    ['a kind that there is not', { type: 'Circle', coordinates: [46, 40] }, 'left-out read.geometry.type'],
    [
      'a position that is none',
      {
        type: 'LineString',
        coordinates: [
          [46, 40],
          ['no-data', 40],
        ],
      },
      'left-out read.position.broken',
    ],
    ['a number beyond all', { type: 'Point', coordinates: [46, '1e999'] }, 'left-out read.position.broken'],
  ])('%s is left out with its reason', async (_, geometry, code) => {
    const row = await one(geometry);
    expect(row?.geometry).toBeNull();
    expect(codes(row)).toEqual([code]);
  });

  test('numbers as text, a fourth value and a null among shapes are put right and named', async () => {
    expect(await one({ type: 'Point', coordinates: ['46.0', '40.1'] })).toMatchObject({
      geometry: { coordinates: [46, 40.1] },
      problems: [{ code: 'read.position.text', grade: 'repaired' }],
    });
    expect((await one({ type: 'Point', coordinates: [46, 40.1, 1650, 4.9] }))?.geometry).toEqual({
      type: 'Point',
      coordinates: [46, 40.1, 1650],
    });
    const mixed = await one({
      type: 'GeometryCollection',
      geometries: [{ type: 'Point', coordinates: [46, 40.1] }, null, polygon],
    });
    expect(mixed?.geometry).toMatchObject({ geometries: [{ type: 'Point' }, { type: 'Polygon' }] });
    expect(codes(mixed)).toEqual(['repaired read.geometry.member']);
  });

  test('ids are kept as they are written, each feature its own row', async () => {
    const ids = ['AZ-7', 7, '7 ', 0, undefined, 'AZ-7'];
    const rows = await read(json(collection(...ids.map((id) => feature({ id })))));
    expect(rows.map(({ row, id }) => [row, id])).toEqual([
      [1, 'AZ-7'],
      [2, '7'],
      [3, '7 '],
      [4, '0'],
      [5, undefined],
      [6, 'AZ-7'],
    ]);
  });

  test('attributes in attributes become columns by their path; none is missing for want of any', async () => {
    const properties = { status: { name: 'CHA', code: 1 }, tags: ['a', 'b'], __proto__: null };
    const rows = await read([
      part(
        'a.geojson',
        `{"type":"FeatureCollection","features":[${JSON.stringify(feature({ properties })).replace('"tags"', '"__proto__":"x","tags"')},{"type":"Feature","geometry":null}]}`,
      ),
    ]);
    expect(Object.entries(rows[0]?.properties ?? {})).toEqual([
      ['status.name', 'CHA'],
      ['status.code', 1],
      ['__proto__', 'x'],
      ['tags', '["a","b"]'],
    ]);
    expect(rows[1]?.properties).toEqual({});
  });

  test('NaN, as Python writes it, empties a cell and costs no more', async () => {
    const text = JSON.stringify(collection(feature({ properties: { area: 'AREA', note: 'is NaN' } }))).replace(
      '"AREA"',
      'NaN',
    );
    const [row] = await read([part('a.geojson', text)]);
    expect(row?.properties).toEqual({ area: null, note: 'is NaN' });
    expect(codes(row)).toEqual(['repaired read.json.nan']);
  });

  test('a feature with a bracket too few costs itself alone', async () => {
    const parts = [1, 2, 3, 4].map((id) => JSON.stringify(feature({ id })));
    parts[1] = (parts[1] ?? '').replace(']]]', ']]');
    const rows = await read([part('a.geojson', `{"type":"FeatureCollection","features":[${parts.join(',')}]}`)]);
    expect(rows.map(({ row, id, geometry }) => [row, id, geometry !== null])).toEqual([
      [1, '1', true],
      [2, undefined, false],
      [3, '3', true],
      [4, '4', true],
    ]);
  });

  test('a file that breaks off gives what is whole and says so', async () => {
    const text = JSON.stringify(collection(feature(), feature()));
    const cut = await read([part('a.geojson', text.slice(0, text.length - 40))]);
    expect(cut.map(codes)).toEqual([[], ['left-out read.cut']]);
    const between = await read([part('a.geojson', text.slice(0, text.length - 2))]);
    expect(between.map(codes)).toEqual([[], [], ['left-out read.cut']]);
  });
});

test('a file is cut into features wherever its pieces end', async () => {
  const features = Array.from({ length: 50 }, (_, id) => feature({ id, properties: { text: `"\\{[,]}é${id}` } }));
  const bytes = new TextEncoder().encode(JSON.stringify({ ...collection(...features), name: 'x' }));
  for (const size of [1, 7, 64]) {
    const blob = new Blob([bytes]);
    const piecewise = Object.assign(blob, {
      stream: () => {
        let at = 0;
        return new ReadableStream({
          pull(controller) {
            if (at >= bytes.length) controller.close();
            else controller.enqueue(bytes.slice(at, at + size));
            at += size;
          },
        });
      },
    });
    const rows = await read([{ name: 'a.geojson', blob: piecewise }]);
    expect(rows.map(({ properties }) => properties.text)).toEqual(
      features.map(({ properties }) => (properties as { text: string }).text),
    );
  }
});

describe('features one a line', () => {
  const line = (id: number) => JSON.stringify(feature({ id }));
  test.each([
    ['with line ends of Windows and a blank line', `${line(1)}\r\n\r\n${line(2)}\r\n`, 'a.geojsonl'],
    [
      'with a record separator before each',
      `\u001e${line(1)}\n\u001e${JSON.stringify(feature({ id: 2 }), null, 1)}\n`,
      'a.json',
    ],
    ['under another name', `${line(1)}\n${line(2)}`, 'a.json'],
  ])('%s', async (_, text, name) => {
    const { layers } = await offered([part(name, text)]);
    expect(layers.map(({ format }) => format)).toEqual(['ndjson']);
    expect((await read([part(name, text)])).map(({ id }) => id)).toEqual(['1', '2']);
  });

  test('a line that is broken costs itself, the last one that is cut says so', async () => {
    const rows = await read([part('a.ndjson', `${line(1)}\n{"type":"Feature",\n${line(3)}\n${line(4).slice(0, 50)}`)]);
    expect(rows.map((row) => [row.row, codes(row)])).toEqual([
      [1, []],
      [2, ['left-out read.json.broken']],
      [3, []],
      [4, ['left-out read.cut']],
    ]);
  });
});

test('more corners than are read leave one feature out', async () => {
  const rows = await read(
    json(collection(feature(), feature({ geometry: { type: 'Point', coordinates: [46, 40] } }))),
    {
      limits: { ...limits, vertices: 4 },
    },
  );
  expect(rows.map(codes)).toEqual([['left-out read.geometry.large'], []]);
});

test('reading stops where it is told to', async () => {
  const abort = new AbortController();
  abort.abort(new Error('enough'));
  await expect(read(json(collection(feature())), { signal: abort.signal })).rejects.toThrow('enough');
});

test('records that have run into one are told where they are read one by one, together or by lines', async () => {
  const lost = `{"type":"Feature","properties":{"id":1},"properties":{"id":2},"geometry":null}`;
  const beside = JSON.stringify({ ...feature(), geoproperties: { id: 2 } });
  const whole = JSON.stringify(feature());
  const told = async (text: string, name: string) =>
    (await read([part(name, text)])).flatMap(({ row, problems }) =>
      problems.filter(({ code }) => code !== 'read.geometry.none').map(({ code }) => [row, code]),
    );
  for (const others of [0, 6]) {
    const rows = [lost, beside, ...Array(others).fill(whole)];
    const both = [
      [1, 'read.twice'],
      [2, 'read.member'],
    ];
    expect(await told(`{"type":"FeatureCollection","features":[${rows.join(',')}]}`, 'a.geojson')).toEqual(both);
    expect(await told(rows.join('\n'), 'a.geojsonl')).toEqual(both);
  }
});
