import { expect, test } from 'vitest';
import { toShapes } from '../../scripts/data/geodata/boundaries.ts';
import { rightLetters, sameNames, uniqueIds } from '../../scripts/data/geodata/checks.ts';
import { readRecords } from '../../scripts/data/geodata/read.ts';
import { ownBoundaries } from '../../scripts/data/geodata/sources.ts';
import { country } from '../../src/domain/country.ts';
import { type District, isFeatured } from '../../src/domain/district.ts';
import { districtSchema } from '../../src/domain/district-schema.ts';
import { localName } from '../../src/domain/names.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { translator } from '../../src/locales/translate.ts';
import { publisher } from '../../src/text/country.ts';
import { committedAtlas } from '../unit/fixtures/atlas.ts';

const lachin: District = {
  id: 'lachin',
  iso: 'AZ-LAC',
  kind: 'district',
  name: { en: 'Lachin', az: 'Laçın', ru: 'Лачин' },
  spellings: ['Lachyn'],
  aliases: [],
  officialArea: null,
};

test('every voice that the records name is called by a name in each language', async () => {
  const { figures } = await committedAtlas();
  const voices = new Set(figures.flatMap(({ claimant }) => claimant ?? []));
  expect(voices.size).toBeGreaterThan(30);
  expect([...voices].filter((voice) => country.speakers?.[voice] === undefined)).toEqual([]);
});

test('in az and ru no publisher, and no document in few words, is called by an English word; what a record adds to a voice besides is marked as English', async () => {
  const { documents, figures } = await committedAtlas();
  await loadLanguages();
  const english = /\b(?:from|via|of|the|and|undated|about|repost|former|service|mirror|report)\b/;
  const channels = [...documents, ...figures.flatMap(({ channels = [] }) => channels)].map(({ channel }) => channel);
  const others = figures.flatMap(({ variants = [] }) => variants.map(({ by }) => by));
  const voices = Object.keys(country.speakers ?? {});
  const second = [...channels, ...others].flatMap((name) => /^(.+), (?:from|via) /.exec(name)?.[1] ?? []);
  const office = /\b(?:ministry|minister|office|government|prosecutor|campaign)\b/i;
  expect(second.filter((name) => office.test(name) && !voices.includes(name))).toEqual([]);
  for (const language of ['az', 'ru'] as const) {
    const t = translator(language);
    const named = channels.map((name) => publisher(t, name));
    expect(named.filter(({ text, lang }) => lang !== language || english.test(text))).toEqual([]);
    expect(documents.map(({ short }) => short[language] ?? short.en).filter((text) => english.test(text))).toEqual([]);
    const given = others.map((name) => publisher(t, name)).filter(({ lang }) => lang === language);
    expect(given.filter(({ text }) => english.test(text))).toEqual([]);
    expect(publisher(t, 'the same page, further down').lang).toBe('en');
  }
});

const committed = () => readRecords('geodata/districts', districtSchema);

test('geometry and records name the same places; a record without a shape says why in its note', async () => {
  const districts = await committed();
  const shapes = toShapes((await ownBoundaries('geodata', districts)).matches);
  expect(sameNames(shapes, districts)).toEqual([]);
  const drawn = new Set(shapes.map(({ id }) => id));
  const undrawn = districts.filter(({ id }) => !drawn.has(id));
  expect(undrawn.filter(({ iso, note }) => iso !== null || note === undefined)).toEqual([]);
});

test('a record with an ISO code and no shape is refused', () => {
  expect(sameNames([], [lachin])).toEqual(['lachin: expected a shape, found a record in districts alone']);
});

test('a shape without a record is refused', () => {
  expect(sameNames([{ id: 'atlantis', polygons: [] }], [])).toEqual([
    'atlantis: expected a record in districts, found a shape alone',
  ]);
});

test('a district without an ISO code may be without a shape', () => {
  expect(sameNames([], [{ ...lachin, id: 'aghdara', iso: null }])).toEqual([]);
});

test('no committed ISO code and no committed local name stands twice', async () => {
  const districts = await committed();
  expect(
    uniqueIds(
      'codes',
      districts.flatMap(({ iso }) => iso ?? []),
    ),
  ).toEqual([]);
  expect(uniqueIds('names', districts.map(localName))).toEqual([]);
});

test('an id that stands twice is refused', () => {
  expect(uniqueIds('ids', ['lachin', 'tartar', 'lachin'])).toEqual([
    'ids: expected each once, found "lachin" more than once',
  ]);
});

test('every committed name is written with the right letters and in one script', async () => {
  expect(rightLetters(await committed(), country.lookalikes)).toEqual([]);
});

test('a character that the country knows to be mistaken is refused, with the letter that is meant', () => {
  const wrong = { ...lachin, spellings: ['K\u01DDlb\u01DDc\u01DDr'] };
  expect(rightLetters([wrong])).toEqual([]);
  expect(rightLetters([wrong], [{ found: '\u01DD', meant: '\u0259' }])).toEqual([
    'lachin: expected the letter U+0259 in "K\u01DDlb\u01DDc\u01DDr", found U+01DD',
  ]);
});

test('a Cyrillic letter inside a Latin spelling is refused', () => {
  expect(rightLetters([{ ...lachin, spellings: ['L\u0430chin'] }])).toEqual([
    'lachin: expected one script in "L\u0430chin", found Latin and Cyrillic letters',
  ]);
});

test('a Cyrillic or a Greek letter inside a Latin name is refused', () => {
  const names = ['T\u04D9rt\u04D9r', 'L\u03B1chin'].map((spelling) => ({ ...lachin, spellings: [spelling] }));
  expect(names.map((district) => rightLetters([district]).length)).toEqual([1, 1]);
});

test('the atlas begins with the featured districts, and each has an official area with its source', async () => {
  const featured = (await committed()).filter(isFeatured);
  expect(featured.map(({ id }) => id)).toEqual(country.featured.toSorted());
  expect(featured.filter(({ officialArea }) => !officialArea?.source)).toEqual([]);
});
