import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { bytesOf, codes, fixture, offered, part, read, rowsOf } from '../../../hazards/drop.ts';

const areas = ['shp', 'shx', 'dbf', 'prj', 'cpg'].map((ending) => [ending, bytesOf(`areas.${ending}`)] as const);
const inZip = (prefix: string, upper: boolean, leave: readonly string[] = []) =>
  Object.fromEntries(
    areas
      .filter(([ending]) => !leave.includes(ending))
      .map(([ending, bytes]) => [`${prefix}.${upper ? ending.toUpperCase() : ending}`, bytes]),
  );

describe('how shapefiles are zipped', () => {
  const shadow = {
    '__MACOSX/survey/._AREA.SHP': strToU8('x'),
    '.DS_Store': strToU8('x'),
    'survey/AREA.shp.xml': strToU8('<metadata/>'),
  };
  const inner = zipSync(inZip('inner', false));
  const parts = [
    part(
      'survey.zip',
      zipSync({
        ...inZip('survey/AREA', true),
        ...shadow,
        ...inZip('survey/bare', false, ['dbf', 'cpg']),
        'more.zip': inner,
      }),
    ),
  ];

  test('layers are offered by name whatever the case of their parts; what is no data is passed over', async () => {
    const { layers, refused } = await offered(parts);
    expect(refused).toEqual([]);
    expect(layers.map(({ name, count, encoding }) => [name, count, encoding?.name ?? null])).toEqual([
      ['AREA', 5, 'utf-8'],
      ['bare', 5, null],
      ['inner', 5, 'utf-8'],
    ]);
    for (const layer of layers) expect(await rowsOf(parts, layer)).toHaveLength(5);
  });

  test('one without its table has shapes and no attributes', async () => {
    const rows = await read(parts, { layer: 'bare' });
    expect(rows.map(({ geometry, properties }) => [geometry !== null, properties])).toEqual([
      ...Array.from({ length: 4 }, () => [true, {}]),
      [false, {}],
    ]);
  });

  test('the parts may lie loose, the index be missing', async () => {
    expect(await read(fixture('areas.dbf', 'areas.shp'))).toHaveLength(5);
    expect(await read(fixture('areas.shp'))).toHaveLength(5);
  });

  test('a table alone says what is missing', async () => {
    const { layers, refused } = await offered(fixture('areas.dbf'));
    expect([layers, refused]).toEqual([
      [],
      [{ name: 'areas.dbf', code: 'read.shapefile.lone', values: { name: 'areas.shp' } }],
    ]);
  });

  test('a MultiPatch is refused by name', async () => {
    const { layers, refused } = await offered(fixture('patch.shp', 'patch.dbf'));
    expect([layers, refused]).toEqual([
      [],
      [{ name: 'patch.shp', code: 'read.geometry.type', values: { type: 'MultiPatch' } }],
    ]);
  });
});

describe('the character set of the table', () => {
  const cyrillic = fixture('cyrillic.shp', 'cyrillic.dbf');
  const district = async (parts: Parameters<typeof read>[0], encoding: string | null = null) =>
    (await read(parts, { encoding }))[0]?.properties.district;

  test.each([
    ['cpg', 'CP1251'],
    ['cst', 'windows-1251'],
    ['cpg', 'ANSI 1251'],
  ])('is read from its .%s that says %s', async (ending, text) => {
    expect(await district([...cyrillic, part(`cyrillic.${ending}`, text)])).toBe('Лачын');
  });

  test('is read from the mark in its head', async () => {
    const dbf = bytesOf('cyrillic.dbf').slice();
    dbf[29] = 0xc9;
    const parts = [...fixture('cyrillic.shp'), part('cyrillic.dbf', dbf)];
    expect((await offered(parts)).layers[0]?.encoding).toEqual({ name: 'windows-1251', sure: true });
    expect(await district(parts)).toBe('Лачын');
  });

  test('is a guess where nothing says it, and another can be asked for', async () => {
    expect((await offered(cyrillic)).layers[0]?.encoding).toEqual({ name: 'windows-1251', sure: false });
    expect(await district(cyrillic, 'windows-1254')).toBe('Ëà÷ûí');
  });
});

describe('a shapefile that is not whole', () => {
  test('a shape that is cut leaves out itself and the records behind it, their attributes kept', async () => {
    const parts = [part('a.shp', bytesOf('areas.shp').slice(0, 400)), part('a.dbf', bytesOf('areas.dbf'))];
    const rows = await read(parts);
    expect(rows.map((row) => [row.row, codes(row)])).toEqual([
      [1, []],
      [2, ['left-out read.cut']],
      [3, ['left-out read.cut']],
      [4, ['left-out read.cut']],
      [5, ['left-out read.cut']],
    ]);
    expect(rows[4]?.properties.id).toBe('AZ-9');
  });

  test('a record of another kind than the head says keeps its place, and so do those behind it', async () => {
    const shp = bytesOf('areas.shp').slice();
    new DataView(shp.buffer).setInt32(108, 77, true);
    const rows = await read([part('a.shp', shp), part('a.dbf', bytesOf('areas.dbf'))]);
    expect(rows.map((row) => [row.properties.id, codes(row)])).toEqual([
      ['007', ['left-out read.shapefile.record']],
      ['1E5', []],
      ['AZ-7', []],
      ['AZ-8', []],
      ['AZ-9', ['left-out read.geometry.none']],
    ]);
  });

  test('counts that its bytes do not hold leave one shape out', async () => {
    const shp = bytesOf('areas.shp').slice();
    new DataView(shp.buffer).setInt32(108 + 40, 0x7fffffff, true);
    expect((await read([part('a.shp', shp)])).map(codes)[0]).toEqual(['left-out read.shapefile.record']);
  });

  test('a table that is shorter, or lies about the length of its head, costs no shape', async () => {
    const short = await read([part('a.shp', bytesOf('areas.shp')), part('a.dbf', bytesOf('areas.dbf').slice(0, 700))]);
    expect(short.filter(({ geometry }) => geometry)).toHaveLength(4);
    expect(codes(short[3])).toEqual(['noted read.shapefile.attributes']);
    for (const length of [0, 33, 0xffff]) {
      const dbf = bytesOf('areas.dbf').slice();
      new DataView(dbf.buffer).setUint16(8, length, true);
      const rows = await read([part('a.shp', bytesOf('areas.shp')), part('a.dbf', dbf)]);
      expect(rows.filter(({ geometry }) => geometry)).toHaveLength(4);
    }
  });

  test('a record that is marked as deleted is left out as such', async () => {
    const dbf = bytesOf('areas.dbf').slice();
    dbf[new DataView(dbf.buffer).getUint16(8, true)] = 0x2a;
    const rows = await read([part('a.shp', bytesOf('areas.shp')), part('a.dbf', dbf)]);
    expect(rows.map(codes).slice(0, 2)).toEqual([['left-out read.shapefile.deleted'], []]);
  });
});
