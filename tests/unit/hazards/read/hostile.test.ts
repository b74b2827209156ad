import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../../src/hazards/read/limits.ts';
import { asset, bytesOf, codes, fixture, offered, part, read, rowsOf } from '../../../hazards/drop.ts';

const MB = 1024 * 1024;
/** Of each file here: what has no bound takes minutes, on a busy machine each of these still takes a second. */
const patience = 30_000;

async function within<T>(work: () => Promise<T>): Promise<T> {
  const before = performance.now();
  const done = await work();
  expect(performance.now() - before).toBeLessThan(patience);
  return done;
}

const tight = { ...limits, unpacked: 8 * MB, feature: 1 * MB, bytes: { ...limits.bytes, geojson: 4 * MB } };
const feature = '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[46,40.1]}}';
const collection = (inside: string) => `{"type":"FeatureCollection","features":[${inside}]}`;
const blank = (size: number) => new Uint8Array(size).fill(0x20);

/** An archive whose one entry declares another size than it has. */
function lying(size: number): Uint8Array {
  const bytes = zipSync({ 'a.geojson': [strToU8(collection(feature)), { level: 9 }] });
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

describe('archives', () => {
  test('one that would unpack to more than is allowed is refused before it is unpacked', async () => {
    const bomb = zipSync({ 'a.geojson': [blank(20 * MB), { level: 9 }] });
    expect(bomb.length).toBeLessThan(MB / 10);
    const { refused } = await within(() => offered([part('bomb.zip', bomb)], tight));
    expect(refused.map(({ code }) => code)).toEqual(['read.zip.large']);
  });

  test('one that unpacks to more, or to less, than it declares is not read on', async () => {
    for (const size of [10, 5000]) {
      const { layers, refused } = await offered([part('lies.zip', lying(size))]);
      const told = layers[0]
        ? (await rowsOf([part('lies.zip', lying(size))], layers[0])).map(codes)
        : refused.map(({ code }) => code);
      expect(JSON.stringify(told)).toMatch(/read\.zip\.(lies|damaged)/);
    }
  });

  test('one in one in one in one is not opened', async () => {
    let zip = zipSync({ 'a.geojson': strToU8(collection(feature)) });
    for (let depth = 0; depth < 4; depth += 1) zip = zipSync({ 'inner.zip': zip });
    expect((await offered([part('deep.zip', zip)])).refused.map(({ code }) => code)).toEqual(['read.zip.nested']);
  });

  test('a directory that is wrong, a password, another way of packing: each has its sentence', async () => {
    const whole = zipSync({ 'a.geojson': strToU8(collection(feature)) });
    const cut = whole.slice(0, whole.length - 30);
    const locked = whole.slice();
    const directory = new DataView(whole.buffer).getUint32(whole.length - 6, true);
    locked[directory + 8] = 1;
    const other = whole.slice();
    other[directory + 10] = 12;
    const told = await Promise.all(
      [cut, locked, other].map(async (bytes) => (await offered([part('a.zip', bytes)])).refused[0]?.code),
    );
    expect(told).toEqual(['read.zip.directory', 'read.zip.locked', 'read.zip.method']);
  });

  test('one with a hundred thousand files is refused', async () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 10_050 }, (_, at) => [`${at}.txt`, new Uint8Array(0)])),
      { level: 0 },
    );
    expect((await within(() => offered([part('many.zip', many)]))).refused.map(({ code }) => code)).toEqual([
      'read.zip.entries',
    ]);
  });
});

describe('text', () => {
  test('a file that is larger than is read is refused by its size', async () => {
    const { refused } = await within(() =>
      offered([part('a.geojson', collection(`${feature},${' '.repeat(5 * MB)}`))], tight),
    );
    expect(refused).toEqual([{ name: 'a.geojson', code: 'read.large', values: { size: 5, limit: 4 } }]);
  });

  test('brackets a hundred thousand deep leave one feature out', async () => {
    const deep = `{"type":"Feature","properties":{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}},"geometry":null}`;
    const rows = await within(() => read([part('a.geojson', collection(`${deep},${feature}`))]));
    expect(rows.map(codes)).toEqual([['left-out read.json.deep'], []]);
  });

  test('brackets that are never closed are one sentence', async () => {
    const rows = await within(() =>
      read([part('a.geojson', `${collection('').slice(0, -2)}${'['.repeat(3 * MB)}`)], {
        limits: { ...tight, bytes: limits.bytes },
      }),
    );
    expect(rows.map(codes)).toEqual([['left-out read.feature.large']]);
  });

  test('a shape of a million corners is read', async () => {
    const corners = Array.from({ length: 1_000_000 }, (_, at) => `[46.${at % 1000},40.1]`).join(',');
    const land = `{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[${corners}]]}}`;
    expect((await within(() => read([part('a.geojson', collection(land))])))[0]?.geometry?.type).toBe('Polygon');
  });

  test('a million columns are refused, a million attributes cut', async () => {
    const heads = Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join(',');
    expect((await within(() => offered([part('a.csv', `${heads}\n1\n`)]))).refused.map(({ code }) => code)).toEqual([
      'read.columns',
    ]);
    const attributes = Array.from({ length: 100_000 }, (_, at) => `"c${at}":1`).join(',');
    const [row] = await within(() =>
      read([part('a.geojson', collection(feature.replace('"properties":{}', `"properties":{${attributes}}`)))]),
    );
    expect([Object.keys(row?.properties ?? {}).length, codes(row)]).toEqual([
      limits.columns,
      ['noted read.columns.cut'],
    ]);
  });

  test('quotation marks that are never closed cost time in proportion', async () => {
    const text = `id,lat,lon\n${'"'.padEnd(1.2 * MB, 'nineteen letters xx\n')}`;
    const rows = await within(() => read([part('a.csv', text)], { limits: tight }));
    expect(rows.length).toBeGreaterThan(50_000);
    expect(codes(rows[0])).toEqual(['left-out read.csv.quote']);
  });

  test('entities that multiply are not expanded', async () => {
    const lol = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const file = `<!DOCTYPE kml [<!ENTITY l0 "lol">${lol}]><kml><Placemark><name>&l9;</name><Point><coordinates>46,40.1</coordinates></Point></Placemark></kml>`;
    const [row] = await within(() => read([part('a.kml', file)]));
    expect(row?.properties.name).toBe('&l9;');
  });

  test('elements a hundred thousand deep, and tables in tables, are gone through once', async () => {
    const deep = `<kml><Placemark>${'<MultiGeometry>'.repeat(100_000)}${'</MultiGeometry>'.repeat(100_000)}</Placemark></kml>`;
    expect((await within(() => read([part('a.kml', deep)]))).map(codes)).toEqual([['left-out read.geometry.empty']]);
    const tables = `<kml><Placemark><description><![CDATA[${'<table><tr><td>'.repeat(30_000)}]]></description></Placemark></kml>`;
    expect(await within(() => read([part('a.kml', tables)]))).toHaveLength(1);
    const open = `<kml><Placemark><description><![CDATA[<td>${'<'.repeat(400_000)}]]></description></Placemark></kml>`;
    expect(await within(() => read([part('a.kml', open)]))).toHaveLength(1);
  });

  test('a script in a name is text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const file = collection(feature.replace('{}', JSON.stringify({ name })));
    expect((await read([part(`${name}.geojson`, file)]))[0]?.properties).toEqual({ name });
  });

  test('numbers beyond all are left out or empty, never passed on', async () => {
    const rows = await read([part('a.csv', 'id,lat,lon\n1,1e308,46\n2,1e999,46\n3,NaN,46\n4,40.1,46\n')], {
      shape: { kind: 'point', lat: 'lat', lon: 'lon' },
    });
    const numbers = rows.flatMap(({ geometry }) => (geometry?.type === 'Point' ? geometry.coordinates : []));
    expect(numbers.every(Number.isFinite)).toBe(true);
    expect(rows.slice(1, 3).map(codes)).toEqual([['left-out read.position.unread'], ['left-out read.position.unread']]);
  });
});

describe('bytes', () => {
  const wkb = (...words: number[]) => {
    const bytes = new Uint8Array(5 + words.length * 4);
    const view = new DataView(bytes.buffer);
    view.setUint8(0, 1);
    view.setUint32(1, 3, true);
    for (const [at, word] of words.entries()) view.setUint32(5 + at * 4, word, true);
    return Buffer.from(bytes).toString('hex');
  };

  test('a shape that announces four milliard rings is left out at once', async () => {
    const rows = await within(() =>
      read([part('a.csv', `id,g\n1,${wkb(0xffffffff)}\n2,${wkb(1, 0xffffffff)}\n`)], {
        shape: { kind: 'wkt', column: 'g' },
      }),
    );
    expect(rows.map(codes)).toEqual([['left-out read.wkb.broken'], ['left-out read.wkb.broken']]);
  });

  test('a row of a sheet in its last column costs no row of blanks', async () => {
    const rows = Array.from(
      { length: 5000 },
      (_, at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c><c r="A${at + 2}"><v>1</v></c></row>`,
    ).join('');
    const files = {
      'xl/workbook.xml': '<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="r" Target="worksheets/a.xml"/></Relationships>',
      'xl/worksheets/a.xml': `<worksheet><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="inlineStr"><is><t>lat</t></is></c></row>${rows}</worksheet>`,
    };
    const book = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    expect(await within(() => read([part('a.xlsx', book)]))).toHaveLength(5000);
  });

  test('a layer of a GeoPackage that is a query, which may run for ever, is not run', async () => {
    const { default: initSqlJs } = await import('sql.js');
    const sql = await initSqlJs({ wasmBinary: await asset() });
    const database = new sql.Database(bytesOf('utm.gpkg'));
    for (const [name] of database.exec("select name from sqlite_master where type = 'trigger'")[0]?.values ?? [])
      database.run(`drop trigger ${name}`);
    database.run('alter table areas_utm rename to hidden');
    database.run(
      'create view areas_utm as with recursive n(fid) as (select 1 union all select fid + 1 from n) select fid, null as geom from n',
    );
    const { layers, refused } = await within(() => offered([part('a.gpkg', database.export())]));
    expect(layers).toEqual([]);
    expect(refused.map(({ code }) => code)).toEqual(['read.geopackage.view']);
  });
});

describe('a file that breaks off', () => {
  const whole = [
    'source.geojson',
    'areas.geojsons',
    'areas.csv',
    'areas.kml',
    'areas.kmz',
    'areas.xlsx',
    'points.gpx',
    'areas.shp',
    'areas.fgb',
    'areas.parquet',
    'utm.gpkg',
  ];
  test.each(whole)('%s: says so, wherever it does', async (file) => {
    const bytes = bytesOf(file);
    for (const share of [0.02, 0.3, 0.6, 0.93]) {
      const parts = [part(file, bytes.slice(0, Math.floor(bytes.length * share)))];
      const { layers, refused } = await within(() => offered(parts));
      const rows = layers[0]
        ? await within(() => rowsOf(parts, layers[0] as (typeof layers)[number]).catch(() => []))
        : [];
      const told =
        refused.length > 0 ||
        rows.length === 0 ||
        rows.some(({ problems }) => problems.some(({ code }) => code !== 'read.geometry.none'));
      expect([share, told || file.endsWith('.csv')]).toEqual([share, true]);
    }
  });

  test('a table that ends within a row leaves that row out, for its last number may be cut', async () => {
    const rows = await read([part('a.csv', 'id,lat,lon\n1,40.1,46.0045\n2,40.1')], {
      shape: { kind: 'point', lat: 'lat', lon: 'lon' },
    });
    expect(rows.map(codes)).toEqual([[], ['left-out read.cut']]);
    const short = await read([part('a.csv', 'id,lat,lon,note\n1,40.1,46\n2,40.1,46')]);
    expect(short.map(codes)).toEqual([[], []]);
  });
});

test('what is dropped in one go is read in one go, each file by itself', async () => {
  const { layers, refused } = await within(() =>
    offered([...fixture('areas.kml', 'areas.fgb'), part('bad.zip', 'PK\u0003\u0004'), part('bad.fgb', 'fgb\u0003')]),
  );
  expect([layers.length, refused.map(({ name }) => name)]).toEqual([2, ['bad.zip', 'bad.fgb']]);
});
