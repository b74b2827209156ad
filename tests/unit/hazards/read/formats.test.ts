import { describe, expect, test, vi } from 'vitest';
import { described } from '../../../../src/hazards/read/geoparquet/describe.ts';
import { asset, bytesOf, codes, fixture, offered, part, read } from '../../../hazards/drop.ts';

describe('GeoParquet', () => {
  test('has the features that GeoPandas wrote, days as days', async () => {
    const [source, rows] = [
      JSON.parse(new TextDecoder().decode(bytesOf('source.geojson'))),
      await read(fixture('areas.parquet')),
    ];
    expect(rows.map(({ geometry, properties }) => ({ geometry, properties }))).toEqual(
      source.features.map(({ geometry, properties }: { geometry: unknown; properties: unknown }) => ({
        geometry,
        properties,
      })),
    );
  });

  test('the boxes of its shapes are no attributes, whatever the file calls them', () => {
    const schema = [
      { name: 'schema', num_children: 1 },
      { name: 'geometry', type: 'BYTE_ARRAY' },
    ];
    const of = (column: object) => {
      const geo = JSON.stringify({ primary_column: 'geometry', columns: { geometry: column } });
      return described({ schema, key_value_metadata: [{ key: 'geo', value: geo }] } as never)?.boxes;
    };
    const gdal = { xmin: ['geometry_bbox', 'xmin'], ymin: ['geometry_bbox', 'ymin'] };
    expect(of({ encoding: 'WKB', covering: { bbox: gdal } })).toBe('geometry_bbox');
    expect(of({ encoding: 'WKB' })).toBe('bbox');
  });

  test('is read in its own system, packed with Gzip', async () => {
    const [first] = await read(fixture('utm.parquet'));
    const [ring = []] = first?.geometry?.type === 'Polygon' ? first.geometry.coordinates : [];
    expect(ring[0]?.map(Math.round)).toEqual([585236, 4439335]);
  });

  test('may hold native shapes, or name no system', async () => {
    expect((await read(fixture('native.parquet'))).map(({ geometry }) => geometry)).toMatchObject([
      { type: 'Point', coordinates: [46.0045, 40.1012] },
      { type: 'Point', coordinates: [46.5, 39.6] },
    ]);
    const bare = await offered(fixture('bare.parquet'));
    expect(bare.layers[0]?.claim).toBeNull();
    expect((await read(fixture('bare.parquet')))[0]?.geometry?.type).toBe('Polygon');
  });

  test('without shapes, or packed in another way, is refused by name', async () => {
    const { refused } = await offered(fixture('shapeless.parquet', 'brotli.parquet'));
    expect(refused).toMatchObject([
      { code: 'read.geoparquet.geometry' },
      { code: 'read.geoparquet.codec', values: { codec: 'BROTLI' } },
    ]);
  });
});

describe('GPX', () => {
  const gpx = (inside: string) => [part('a.gpx', `<?xml version="1.0"?><gpx version="1.1">${inside}</gpx>`)];

  test('keeps the order of waypoints, routes and tracks', async () => {
    const point = (name: string) => `<${name} lat="40.1" lon="46.0"/><${name} lat="40.2" lon="46.1"/>`;
    const rows = await read(
      gpx(
        `<wpt lat="40.1" lon="46.0"><ele>1650</ele><name>A</name></wpt><rte>${point('rtept')}</rte><trk><trkseg>${point('trkpt')}</trkseg><trkseg><trkpt lat="40.1" lon="46"/></trkseg></trk>`,
      ),
    );
    expect(rows.map(({ geometry, properties }) => [geometry?.type, properties.element])).toEqual([
      ['Point', 'wpt'],
      ['LineString', 'rte'],
      ['MultiLineString', 'trk'],
    ]);
    expect(rows[0]?.properties).toEqual({ element: 'wpt', ele: '1650', name: 'A' });
    expect(codes(rows[2])).toEqual(['repaired read.gpx.segments']);
  });

  test('leaves out a place whose position is no number', async () => {
    expect((await read(gpx('<wpt lat="north" lon="46"/><wpt lat="40" lon="46"/>'))).map(codes)).toEqual([
      ['left-out read.position.broken'],
      [],
    ]);
  });
});

describe('GeoPackage', () => {
  test('says that changes stand in a file beside it', async () => {
    const { refused } = await offered([...fixture('areas.gpkg'), part('areas.gpkg-wal', 'log')]);
    expect(refused).toEqual([{ name: 'areas.gpkg-wal', code: 'read.geopackage.log' }]);
  });

  test('that cannot be opened because SQLite is not to be had says so, and can be tried again', async () => {
    vi.resetModules();
    const { offer } = await import('../../../../src/hazards/read/readers.ts');
    const failing = await offer(fixture('areas.gpkg'), { asset: () => Promise.reject(new Error('404')) });
    expect(failing.refused.map(({ code }) => code)).toEqual(['read.geopackage.sqlite']);
    expect((await offer(fixture('areas.gpkg'), { asset })).layers).toHaveLength(2);
  });
});

test('what is of no kind that is read is refused by its name, what lies beside data is passed over', async () => {
  const { layers, refused } = await offered([
    part('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff])),
    part('login.geojson', '<!doctype html><html><body>Sign in</body></html>'),
    part('empty.csv', ''),
    part('data.bin', new Uint8Array([1, 2, 3, 4])),
    part('style.gml', '<?xml version="1.0"?><gml:FeatureCollection/>'),
    ...fixture('points.csv'),
  ]);
  expect(layers.map(({ name }) => name)).toEqual(['points']);
  expect(refused.map(({ name, code }) => [name, code])).toEqual([
    ['login.geojson', 'read.html'],
    ['empty.csv', 'read.empty'],
    ['data.bin', 'read.unknown'],
    ['style.gml', 'read.foreign.layer'],
  ]);
});

test('a kind is known by what stands in the file, not by its name alone', async () => {
  const { layers } = await offered([
    part('a.txt', bytesOf('areas.kml')),
    part('b.json', bytesOf('points.csv')),
    part('c.dat', bytesOf('areas.fgb')),
  ]);
  expect(layers.map(({ format }) => format)).toEqual(['kml', 'csv', 'flatgeobuf']);
});
