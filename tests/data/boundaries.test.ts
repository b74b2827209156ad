import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { matchExtract, toShapes } from '../../scripts/data/geodata/boundaries.ts';
import { readExtract, sha256 } from '../../scripts/data/geodata/extract.ts';
import { contains, polygonsOf, type RawFeature } from '../../scripts/data/geodata/geometry.ts';
import { readRecords } from '../../scripts/data/geodata/read.ts';
import { matchReplacement, plain, readReplacement } from '../../scripts/data/geodata/replacement.ts';
import { otherBoundaries, ownBoundaries } from '../../scripts/data/geodata/sources.ts';
import { districtSchema } from '../../src/domain/district-schema.ts';
import { scratch } from '../scratch.ts';

/** A square of 0.1 degrees with its south-west corner at the position. */
function square(properties: RawFeature['properties'], west = 46, south = 40): RawFeature {
  const ring = [
    [west, south],
    [west + 0.1, south],
    [west + 0.1, south + 0.1],
    [west, south + 0.1],
    [west, south],
  ];
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
}

const wordsForDistrict = ['rayonu', 'район', 'district'];

const committed = async () => ownBoundaries('geodata', await readRecords('geodata/districts', districtSchema));

const pair = async () =>
  (await readRecords('geodata/districts', districtSchema)).filter(({ id }) => id === 'lachin' || id === 'lankaran');

test('the extract’s feature called Lankaran in the west is Lachin, and the one on the Caspian is Lankaran', async () => {
  const shapes = toShapes((await committed()).matches);
  const at = (longitude: number, latitude: number) =>
    shapes.filter(({ polygons }) => contains(polygons, [longitude, latitude])).map(({ id }) => id);
  expect(at(46.3, 39.75)).toEqual(['lachin']);
  expect(at(48.7, 38.75)).toEqual(['lankaran']);
  expect(at(48.85, 38.754)).toEqual(['lankaran-city']);
});

test('the two features called Şuşa become one shape without a line in it', async () => {
  const { matches } = await committed();
  const shusha = toShapes(matches).find(({ id }) => id === 'shusha');
  expect(matches.filter(({ id }) => id === 'shusha')).toHaveLength(2);
  expect(shusha?.polygons.map((polygon) => polygon.length)).toEqual([1]);
});

test('a feature that the table does not know is refused by its name', () => {
  expect(() => matchExtract([square({ name: 'Atlantis' })], { attribute: 'name' })).toThrow(
    'boundaries/districts.geojson: the feature named "Atlantis" is not among the features of boundaries/districts.json',
  );
});

test('a line of the table without a feature is refused', () => {
  expect(() =>
    matchExtract([], { attribute: 'name', features: [{ name: 'Lankaran', at: [46.32, 39.76], district: 'lachin' }] }),
  ).toThrow('expected features for lachin ("Lankaran"), found none');
});

test('an extract that was changed is refused with both checksums and what to do', async () => {
  const folder = await scratch();
  await mkdir(join(folder, 'boundaries'));
  await copyFile('geodata/boundaries/sources.json', join(folder, 'boundaries/sources.json'));
  await writeFile(join(folder, 'boundaries/districts.geojson'), '{}');
  await expect(readExtract(folder, 'districts.geojson')).rejects.toThrow(
    new RegExp(
      `^boundaries/districts\\.geojson: expected the SHA-256 [0-9a-f]{64}, found ${sha256('{}')}; restore the file from git`,
    ),
  );
});

test('an extract without a record of its source is refused', async () => {
  await expect(readExtract('geodata', 'roads.geojson')).rejects.toThrow(
    'boundaries/sources.json: expected a record of roads.geojson, found none',
  );
});

test('a replacement is recognised by ISO codes in whatever attribute holds them', async () => {
  const features = [
    square({ shapeISO: 'AZ-LAN', shapeName: 'Lenkoran' }),
    square({ shapeISO: 'AZ-LAC', shapeName: 'x' }),
  ];
  expect(matchReplacement('adm1.geojson', features, await pair(), wordsForDistrict).map(({ id }) => id)).toEqual([
    'lankaran',
    'lachin',
  ]);
});

test('a replacement is recognised by any known spelling', async () => {
  const features = [square({ ADM2_EN: 'Lenkeran District' }), square({ ADM2_EN: 'LACIN RAYONU' })];
  expect(matchReplacement('adm2.geojson', features, await pair(), wordsForDistrict).map(({ id }) => id)).toEqual([
    'lankaran',
    'lachin',
  ]);
});

test.each(['Lәnkәran', 'Lǝnkǝran rayonu', 'Ленкоранский район', 'Lankaran region'])(
  'a replacement is recognised where it says %s, without being told the words for district',
  async (name) => {
    const features = [square({ name }), square({ name: 'Лачинский район' })];
    expect(matchReplacement('adm2.geojson', features, await pair(), []).map(({ id }) => id)).toEqual([
      'lankaran',
      'lachin',
    ]);
  },
);

test('a replacement that calls Lachin Lankaran is refused, for Lachin is missing', async () => {
  const features = [square({ name: 'Lankaran' }), square({ name: 'Lankaran' })];
  const districts = await pair();
  expect(() => matchReplacement('adm1.geojson', features, districts, wordsForDistrict)).toThrow(
    'adm1.geojson: no district for the features (none) and no feature for the districts lachin; give every feature an attribute',
  );
});

test('a replacement with a stranger is refused by its name', async () => {
  const features = [square({ name: 'Lankaran' }), square({ name: 'Laçın' }), square({ name: 'Atlantis' })];
  const districts = await pair();
  expect(() => matchReplacement('adm1.geojson', features, districts, wordsForDistrict)).toThrow(
    'no district for the features "Atlantis" and',
  );
});

test('a replacement without attributes is refused', async () => {
  const districts = await pair();
  expect(() => matchReplacement('adm1.geojson', [square(null)], districts, wordsForDistrict)).toThrow(
    'no district for the features "without a name" and no feature for the districts lachin, lankaran',
  );
});

test('a replacement whose neighbours meet at a corner without a vertex gets one, and keeps its overlaps', async () => {
  const folder = await scratch();
  const file = join(folder, 'adm1.geojson');
  const features = [square({ id: 1 }), square({ id: 2 }, 46.1, 40.05), square({ id: 3 }, 45.95, 40)];
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features }));
  const [first, second, third] = (await readReplacement(file)).map((feature) => polygonsOf(feature));
  expect(first?.flat(2)).toContainEqual([46.1, 40.05]);
  expect(second?.flat(2)).toContainEqual([46.1, 40.1]);
  expect(contains(first ?? [], [46.02, 40.05]) && contains(third ?? [], [46.02, 40.05])).toBe(true);
});

test('a replacement must say where it comes from', async () => {
  await expect(otherBoundaries('geodata', 'adm1.geojson', undefined, [])).rejects.toThrow(
    'adm1.geojson: expected to be told where these boundaries come from, found no --source; add --source FILE.json with title, publisher, licence, vintage, accuracy, url, and accuracyKm and groundVintage where they are known.',
  );
});

test.each([
  ['Kəlbəcər', 'kelbecer'],
  ['KELBECER RAYONU', 'kelbecer'],
  ['İmişli', 'imisli'],
  ['Imisli', 'imisli'],
  ['Xızı', 'xizi'],
  ['Лачин район', 'лачин'],
  ['AZ-KAL', 'az kal'],
])('%s is compared as %s', (name, expected) => {
  expect(plain(name, wordsForDistrict)).toBe(expected);
});
