import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { coordinates } from '../../../../src/hazards/read/kml/coordinates.ts';
import { codes, offered, part, read, ring, rowsOf } from '../../../hazards/drop.ts';

const text = ring.map(([lon, lat]) => `${lon},${lat},0`).join(' ');
const polygon = `<Polygon><outerBoundaryIs><LinearRing><coordinates>${text}</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
const kml = (...inside: string[]) =>
  `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside.join('')}</Document></kml>`;
const place = (inside: string) => `<Placemark>${inside}</Placemark>`;
const one = async (inside: string) => (await read([part('a.kml', kml(place(inside)))]))[0];
const link = (href: string) => `<NetworkLink><Link><href>${href}</href></Link></NetworkLink>`;
const kmz = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, file]) => [name, strToU8(file)])));

afterEach(() => vi.unstubAllGlobals());

describe('a KMZ of several files', () => {
  const fetched = vi.fn();
  const parts = [
    part(
      'survey.kmz',
      kmz({
        'doc.kml': kml(
          link('files/CHA.kml'),
          link('files/New%20list.kml'),
          link('https://example.org/more.kml'),
          link('doc.kml'),
        ),
        'files/CHA.kml': kml(place(`<name>A</name>${polygon}`), link('../doc.kml')),
        'files/New list.kml': kml(place(`<name>B</name>${polygon}`), place(polygon)),
        'files/alone.kml': kml(place(polygon)),
      }),
    ),
  ];

  test('each file is offered; what none names is unticked; what lies outside is listed and not fetched', async () => {
    vi.stubGlobal('fetch', fetched);
    const { layers, refused } = await offered(parts);
    expect(layers.map(({ name, count, wanted }) => [name, count, wanted])).toEqual([
      ['CHA', 1, true],
      ['New list', 2, true],
      ['alone', 1, false],
    ]);
    expect(refused).toEqual([
      { name: 'doc.kml', code: 'read.kml.outside', values: { href: 'https://example.org/more.kml' } },
    ]);
    for (const layer of layers) expect(await rowsOf(parts, layer)).toHaveLength(layer.count ?? -1);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('what Google Earth forgives', () => {
  test.each([
    [
      'in the standard’s way',
      '46.0,40.1,0 46.01,40.1,0',
      [
        [46, 40.1],
        [46.01, 40.1],
      ],
      [],
    ],
    [
      'with blanks behind the commas',
      '46.0, 40.1, 0 46.01, 40.1, 0',
      [
        [46, 40.1],
        [46.01, 40.1],
      ],
      ['read.kml.blanks'],
    ],
    [
      'as triples that commas join',
      '46.0,40.1,0,46.01,40.1,0',
      [
        [46, 40.1],
        [46.01, 40.1],
      ],
      ['read.kml.run'],
    ],
    [
      'as pairs that commas join',
      '46.0,40.1,46.01,40.1',
      [
        [46, 40.1],
        [46.01, 40.1],
      ],
      ['read.kml.run'],
    ],
    ['with a height that is no number', '46.0,40.1,NaN', [[46, 40.1]], ['read.kml.height']],
    ['with exponents', '1.5E-05,4.01E1', [[0.000015, 40.1]], []],
  ])('positions %s', (_, written, positions, amended) => {
    expect(coordinates(written)).toEqual({ positions, amended });
  });

  test.each([
    ['decimal commas', '46,0045 40,1012', 'read.kml.commas'],
    ['decimal commas and heights', '46,0045,40,1012,0', 'read.kml.commas'],
    ['triples or pairs', '46.0,40.1,5.5,46.01,40.1,6.5', 'read.kml.joined'],
    ['half a position', '46.0 40.1', 'read.kml.coordinates'],
    ['words', 'here,there', 'read.kml.coordinates'],
  ])('positions are not guessed: %s', (_, written, refused) => {
    expect(coordinates(written)).toMatchObject({ refused });
  });

  test('a prefix that is not declared, an entity of HTML and a place with only an address', async () => {
    const file = `<kml><Document><Placemark xsi:type="x"><name>A&nbsp;B</name>${polygon}</Placemark><Placemark><address>Kəlbəcər</address></Placemark></Document></kml>`;
    const rows = await read([part('a.kml', file)]);
    expect(rows.map((row) => [row.geometry?.type, codes(row)])).toEqual([
      ['Polygon', []],
      [undefined, ['left-out read.kml.address']],
    ]);
  });

  test('a shape whose positions cannot be read is left out with them', async () => {
    const row = await one('<LineString><coordinates>46,0045 40,1012</coordinates></LineString>');
    expect(row?.problems).toEqual([
      { code: 'read.kml.commas', grade: 'left-out', values: { text: '46,0045 40,1012' } },
    ]);
  });
});

describe('attributes', () => {
  test('of two schemas each have their kinds', async () => {
    const schema = (id: string, type: string) =>
      `<Schema id="${id}"><SimpleField type="${type}" name="size"/></Schema>`;
    const data = (id: string) =>
      place(
        `<ExtendedData><SchemaData schemaUrl="#${id}"><SimpleData name="size">007</SimpleData></SchemaData></ExtendedData>${polygon}`,
      );
    const rows = await read([part('a.kml', kml(schema('a', 'int'), schema('b', 'string'), data('a'), data('b')))]);
    expect(rows.map(({ properties }) => properties.size)).toEqual([7, '007']);
  });

  test('of a table in the description become columns, "<Null>" nothing', async () => {
    const html =
      '<![CDATA[<html><table><tr><td>Head</td></tr><tr><td><table><tr bgcolor="#fff"><td>Hazard_ID</td><td>AZ&amp;7</td></tr><tr><td>Status</td><td>&lt;Null&gt;</td></tr></table></td></tr></table>]]>';
    const row = await one(`<name>A</name><description>${html}</description>${polygon}`);
    expect(row?.properties).toEqual({ name: 'A', Hazard_ID: 'AZ&7', Status: null });
    expect(codes(row)).toEqual(['noted read.kml.table']);
  });

  test('of folders, of times and of plain data', async () => {
    const file = kml(
      `<Folder><name>2023</name><Folder><name>CHA</name>${place(`<TimeStamp><when>2023-04-28</when></TimeStamp><ExtendedData><Data name="id"><value>007</value></Data></ExtendedData><description>On &lt;b&gt;foot&lt;/b&gt;</description>${polygon}`)}</Folder></Folder>`,
    );
    const [row] = await read([part('a.kml', file)]);
    expect(row?.properties).toEqual({ description: 'On foot', folder: '2023 / CHA', when: '2023-04-28', id: '007' });
  });
});

test('shapes of several kinds are kept together, those of one as one', async () => {
  const point = '<Point><coordinates>46,40.1</coordinates></Point>';
  expect((await one(`<MultiGeometry>${polygon}${polygon}</MultiGeometry>`))?.geometry?.type).toBe('MultiPolygon');
  expect((await one(`<MultiGeometry>${polygon}${point}</MultiGeometry>`))?.geometry?.type).toBe('GeometryCollection');
  expect(codes(await one('<Model><Location/></Model>'))).toEqual(['left-out read.geometry.type']);
});

test('a file in an older character set is read as its first line declares', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="windows-1251"?><kml><Placemark><name>'),
    Buffer.from([0xcb, 0xe0, 0xf7, 0xe8, 0xed]),
    Buffer.from(`</name>${polygon}</Placemark></kml>`),
  ]);
  expect((await read([part('a.kml', new Uint8Array(bytes))]))[0]?.properties.name).toBe('Лачин');
});

test('a file that breaks off says so', async () => {
  const file = kml(place(polygon), place(polygon));
  expect((await read([part('a.kml', file.slice(0, file.length - 60))])).map(codes)).toEqual([
    [],
    ['left-out read.cut'],
  ]);
});
