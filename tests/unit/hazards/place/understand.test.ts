import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { understand } from '../../../../src/hazards/place/declared/understand.ts';

type Forms = Readonly<Record<string, string>>;
const definitions = JSON.parse(readFileSync('tests/hazards/fixtures/place/definitions.json', 'utf8')) as Readonly<
  Record<string, Forms>
>;
const of = (code: number | string) => definitions[code] ?? {};
const refused = ['3395', '4230', '23038', '2263', '3333'];

describe('what GDAL writes of a system is understood in each of its forms', () => {
  test.each(Object.keys(definitions).filter((code) => !refused.includes(code)))('EPSG:%s', (code) => {
    for (const [form, text] of Object.entries(of(code))) {
      expect({ form, ...understand({ text }) }).toEqual({ form, system: `EPSG:${code}` });
    }
  });

  test.each(refused)('EPSG:%s is refused by its name', (code) => {
    /* Without its name an adjustment of Pulkovo cannot be told from Pulkovo: PROJ's notation has none. */
    for (const [form, text] of Object.entries(of(code))) {
      if (code !== '3333' || form !== 'proj4') expect(understand({ text }), form).toHaveProperty('refused');
    }
  });
});

describe('codes, names and addresses', () => {
  test.each([
    ['EPSG:32638', 'EPSG:32638'],
    ['epsg:32638', 'EPSG:32638'],
    ['EPSG::32638', 'EPSG:32638'],
    ['urn:ogc:def:crs:EPSG::32638', 'EPSG:32638'],
    ['urn:ogc:def:crs:EPSG:9.9.1:32638', 'EPSG:32638'],
    ['urn:x-ogc:def:crs:EPSG:32638', 'EPSG:32638'],
    ['http://www.opengis.net/def/crs/EPSG/0/32638', 'EPSG:32638'],
    ['http://www.opengis.net/gml/srs/epsg.xml#32638', 'EPSG:32638'],
    ['https://epsg.io/32638', 'EPSG:32638'],
    ['32638', 'EPSG:32638'],
    ['EPSG:3857', 'EPSG:3857'],
    ['EPSG:900913', 'EPSG:3857'],
    ['102100', 'EPSG:3857'],
    ['ESRI:102100', 'EPSG:3857'],
    ['EPSG:28468', 'EPSG:2498'],
    ['EPSG:20069', 'EPSG:2468'],
    ['EPSG:4979', 'EPSG:4326'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326'],
    ['urn:ogc:def:crs:OGC::CRS84', 'EPSG:4326'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'EPSG:4326'],
    ['OGC:CRS84', 'EPSG:4326'],
    ['CRS84', 'EPSG:4326'],
    ['WGS 84', 'EPSG:4326'],
    ['WGS84', 'EPSG:4326'],
    ['{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32638"}}', 'EPSG:32638'],
    ['{"type":"EPSG","properties":{"code":32639}}', 'EPSG:32639'],
    ['{"wkid":102100,"latestWkid":3857}', 'EPSG:3857'],
    ['{"wkid":28408}', 'EPSG:28408'],
    [JSON.stringify({ wkt: of(28408).wkt_esri }), 'EPSG:28408'],
    ['+init=epsg:28408', 'EPSG:28408'],
    ['+proj=longlat +datum=WGS84 +no_defs', 'EPSG:4326'],
    ['+proj=utm +zone=38 +ellps=WGS84 +units=m +no_defs', 'EPSG:32638'],
    ['+proj=utm +zone=38 +south +datum=WGS84', 'EPSG:32738'],
    ['+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +towgs84=28,-130,-95,0,0,0,0', 'EPSG:28408'],
    ['+proj=tmerc +lat_0=0 +lon_0=45 +k=1 +x_0=8500000 +y_0=0 +ellps=krass +units=m', 'EPSG:28408'],
  ])('%s', (text, system) => {
    expect(understand({ text })).toEqual({ system });
  });
});

describe('a zone is known by its central meridian, never by its number', () => {
  const esri = of(28408).wkt_esri ?? '';
  test('one that is called zone 8 and lies at 48° is the zone of 48°', () => {
    const text = esri.replace('"Central_Meridian",45.0', '"Central_Meridian",48.0').replace('8500000.0', '500000.0');
    expect(understand({ text })).toEqual({ system: 'EPSG:2591' });
  });

  test('one whose code belongs to another meridian is what it defines', () => {
    const text = (of(28408).wkt1 ?? '')
      .replace('"central_meridian",45', '"central_meridian",51')
      .replace('8500000', '9500000');
    expect(text).toContain('28408');
    expect(understand({ text })).toEqual({ system: 'EPSG:28409' });
  });

  test('one that is of no series is refused by its name', () => {
    for (const [from, to] of [
      ['"Central_Meridian",45.0', '"Central_Meridian",46.0'],
      ['8500000.0', '8000000.0'],
      ['"Scale_Factor",1.0', '"Scale_Factor",0.9999'],
      ['"Latitude_Of_Origin",0.0', '"Latitude_Of_Origin",40.0'],
      ['"Meter",1.0', '"Foot",0.3048'],
      ['"Greenwich",0.0', '"Paris",2.337229166666667'],
      ['D_Pulkovo_1942', 'D_Pulkovo_1942_Adj_1983'],
      ['Gauss_Kruger"', 'Lambert_Conformal_Conic"'],
    ] as const) {
      const text = esri.replace(from, to);
      expect(text).not.toBe(esri);
      expect(understand({ text }), to).toEqual({ refused: 'Pulkovo_1942_GK_Zone_8' });
    }
  });

  test('an unknown datum on the ellipsoid of Krassowsky is moved as Pulkovo 1942', () => {
    const text = esri.replace('D_Pulkovo_1942', 'D_Unknown_based_on_Krassowsky_1940_ellipsoid');
    expect(understand({ text })).toEqual({ system: 'EPSG:28408' });
  });
});

test('a system with a height, or bound to a shift, is the system in it', () => {
  const plain = of(28408).wkt1 ?? '';
  const compound = `COMPD_CS["with height",${plain},VERT_CS["Baltic",VERT_DATUM["Baltic",2005],UNIT["metre",1]]]`;
  expect(understand({ text: compound })).toEqual({ system: 'EPSG:28408' });
  const bound = `BOUNDCRS[SOURCECRS[${of(28408).wkt2_2019}],TARGETCRS[${of(4326).wkt2_2019}],ABRIDGEDTRANSFORMATION["x",METHOD["y"]]]`;
  expect(understand({ text: bound })).toEqual({ system: 'EPSG:28408' });
  const json = JSON.stringify({ type: 'BoundCRS', source_crs: JSON.parse(of(28408).projjson ?? '') });
  expect(understand({ text: json })).toEqual({ system: 'EPSG:28408' });
});

describe('what says nothing, or what cannot be read', () => {
  test.each(['', 'undefined', 'Unknown', '-1', '0', 'null', 'ENGCRS["Undefined Cartesian SRS",EDATUM[""]]'])(
    '%s',
    (text) => {
      expect(understand({ text })).toBeNull();
    },
  );

  test('a missing claim', () => {
    expect(understand(null)).toBeNull();
  });

  test.each([
    ['EPSG:2263', 'EPSG:2263'],
    ['2263', 'EPSG:2263'],
    ['{"wkid":2263}', 'EPSG:2263'],
    ['somewhere', 'somewhere'],
    ['PROJCS["half', 'PROJCS["half'],
    [
      '{"type":"link","properties":{"href":"https://example.org/crs"}}',
      '{"type":"link","properties":{"href":"https://example.org/crs"}}',
    ],
    ['{', '{'],
    ['['.repeat(50_000), '['.repeat(80)],
    ['A['.repeat(30_000), 'A['.repeat(40)],
    [`PROJCS["${'a'.repeat(99_000)}`, `PROJCS["${'a'.repeat(72)}`],
  ])('%s', (text, name) => {
    expect(understand({ text })).toEqual({ refused: name });
  });
});
