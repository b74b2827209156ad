import { expect, test } from 'vitest';
import { matchExtract, toShapes } from '../../scripts/data/geodata/boundaries.ts';
import { correctSchwa, sameNames, uniqueIds } from '../../scripts/data/geodata/checks.ts';
import { readExtract } from '../../scripts/data/geodata/extract.ts';
import { readRecords } from '../../scripts/data/geodata/read.ts';
import { type District, districtSchema } from '../../src/domain/district.ts';

const lachin: District = {
  id: 'lachin',
  iso: 'AZ-LAC',
  kind: 'district',
  name: { en: 'Lachin', az: 'Laçın', ru: 'Лачин' },
  spellings: ['Lachyn'],
  aliases: [],
  lead: true,
  officialArea: null,
};

const committed = () => readRecords('geodata/districts', districtSchema);

test('geometry and records name the same places, and only one without an ISO code has a record without a shape', async () => {
  const districts = await committed();
  const shapes = toShapes(matchExtract((await readExtract('geodata/boundaries', 'districts.geojson')).features));
  expect(sameNames(shapes, districts)).toEqual([]);
  const drawn = new Set(shapes.map(({ id }) => id));
  expect(districts.filter(({ id, iso }) => !drawn.has(id) && iso !== null)).toEqual([]);
  expect(drawn.size).toBe(shapes.length);
});

test('a record with an ISO code and no shape is refused', () => {
  expect(sameNames([], [lachin])).toEqual(['lachin: expected a shape, found a record in geodata/districts alone']);
});

test('a shape without a record is refused', () => {
  expect(sameNames([{ id: 'atlantis', polygons: [] }], [])).toEqual([
    'atlantis: expected a record in geodata/districts, found a shape alone',
  ]);
});

test('a district without an ISO code may be without a shape', () => {
  expect(sameNames([], [{ ...lachin, id: 'aghdara', iso: null }])).toEqual([]);
});

test('no ISO code and no committed Azerbaijani name stands twice', async () => {
  const districts = await committed();
  expect(
    uniqueIds(
      'codes',
      districts.flatMap(({ iso }) => iso ?? []),
    ),
  ).toEqual([]);
  expect(
    uniqueIds(
      'names',
      districts.map(({ name }) => name.az),
    ),
  ).toEqual([]);
});

test('an id that stands twice is refused', () => {
  expect(uniqueIds('ids', ['lachin', 'tartar', 'lachin'])).toEqual([
    'ids: expected each once, found "lachin" more than once',
  ]);
});

test('every committed name is written with the right schwa and in one script', async () => {
  expect(correctSchwa(await committed())).toEqual([]);
});

test('the look-alike schwa U+01DD is refused', () => {
  expect(correctSchwa([{ ...lachin, name: { ...lachin.name, az: 'K\u01DDlb\u01DDc\u01DDr' } }])).toEqual([
    'lachin: expected the schwa U+0259 in "K\u01DDlb\u01DDc\u01DDr", found U+01DD',
  ]);
});

test('a Cyrillic letter inside a Latin spelling is refused', () => {
  expect(correctSchwa([{ ...lachin, spellings: ['L\u0430chin'] }])).toEqual([
    'lachin: expected one script in "L\u0430chin", found Latin and Cyrillic letters',
  ]);
});

test('a Cyrillic schwa inside a Latin name is refused', () => {
  expect(correctSchwa([{ ...lachin, name: { ...lachin.name, az: 'T\u04D9rt\u04D9r' } }])).toHaveLength(1);
});

test('the atlas begins with Dashkasan, Kalbajar, Lachin and Tartar, and each has an official area with its source', async () => {
  const leads = (await committed()).filter(({ lead }) => lead);
  expect(leads.map(({ id, officialArea }) => [id, officialArea?.km2])).toEqual([
    ['dashkasan', 1047],
    ['kalbajar', 3054],
    ['lachin', 1835],
    ['tartar', 957],
  ]);
  expect(leads.every(({ officialArea }) => officialArea?.source !== '')).toBe(true);
});
