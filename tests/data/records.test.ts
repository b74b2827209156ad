import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readRecords, readSearches } from '../../scripts/data/geodata/read.ts';
import {
  type DocumentRecord,
  distinctFigures,
  knownDistricts,
  knownFigures,
  noCircles,
  trueParts,
  trueShares,
  trueSums,
} from '../../scripts/data/geodata/records.ts';
import { parseFile } from '../../src/atlas/parse.ts';
import { districtSchema } from '../../src/domain/district-schema.ts';
import { documentSchema } from '../../src/domain/figure.ts';
import { scratch } from '../scratch.ts';

/** A report of mines found in Tartar, as it would stand in its file. */
const finds = {
  id: 'F1',
  metric: 'items_found_flow',
  quantity: { value: 12, comparator: 'exact' },
  of: { item: 'mine' },
  period: { from: '2022-01', to: '2022-03' },
  scope: { kind: 'district', district: 'tartar' },
  claimant: 'ANAMA',
  locator: { paragraph: 1 },
  confidence: 'high',
};

function report(id: string, ...figures: readonly object[]): object {
  return {
    id,
    kind: 'report',
    title: 'A report',
    short: { en: 'Report' },
    language: 'en',
    channel: 'ANAMA',
    url: 'https://example.org/report',
    published: '2022-04-01',
    figures,
  };
}

const read = (document: object): DocumentRecord => v.parse(documentSchema, document);
const parse = (document: object) => parseFile('datasets/report.json', JSON.stringify(document), documentSchema);

test('the committed documents hold together', async () => {
  const districts = await readRecords('geodata/districts', districtSchema);
  const documents = await readRecords('geodata/datasets', documentSchema);
  const searches = await readSearches('geodata');
  expect(distinctFigures(documents, searches)).toEqual([]);
  expect(
    knownDistricts(
      documents,
      districts.map(({ id }) => id),
      searches,
    ),
  ).toEqual([]);
  expect(knownFigures(documents)).toEqual([]);
  expect(noCircles(documents)).toEqual([]);
  expect(trueParts(documents)).toEqual([]);
  expect(trueSums(documents)).toEqual([]);
  expect(trueShares(documents)).toEqual([]);
});

test('a figure’s id that another document has is refused with both places', () => {
  expect(distinctFigures([read(report('one', finds)), read(report('two', finds))])).toEqual([
    'datasets/two.json: at figures.0 (F1): expected an id of its own, found the id of datasets/one.json: at figures.0 (F1)',
  ]);
});

test('a district without a record is refused in any scope', () => {
  const joint = { ...finds, id: 'F2', scope: { kind: 'joint', districts: ['tartar', 'atlantis'] } };
  expect(knownDistricts([read(report('one', finds, joint))], ['tartar'])).toEqual([
    'datasets/one.json: at figures.1 (F2).scope: expected the id of a district in districts, found "atlantis"; write districts/atlantis.json, or correct it',
  ]);
});

test('an alias or a search that bears the id of a figure is refused', () => {
  const alias = { ...finds, id: 'F2', aliases: ['F1'] };
  const search = { id: 'F1', district: 'tartar', metric: 'threat_level', note: { en: 'Nothing was found.' } } as const;
  const first = 'datasets/one.json: at figures.0 (F1)';
  expect(distinctFigures([read(report('one', finds, alias))], [search])).toEqual([
    `datasets/one.json: at figures.1 (F2): expected an id of its own, found the id of ${first}`,
    `searches.json: at 0 (F1): expected an id of its own, found the id of ${first}`,
  ]);
});

test('an unknown district is refused wherever it is named', () => {
  const moved = { ...finds, ground: { vintage: 'before-2023-12', now: ['atlantis'] } };
  const rest = { ...finds, id: 'F2', scope: { kind: 'rest', besides: ['lemuria'] } };
  const law = { ...finds, id: 'F3', scope: { kind: 'transfer', from: ['tartar'], to: 'mu' } };
  const search = { id: 'T1', district: 'thule', metric: 'threat_level', note: { en: 'Nothing was found.' } } as const;
  const problems = knownDistricts([read(report('one', moved, rest, law))], ['tartar'], [search]);
  expect(problems.map((problem) => problem.match(/found "(.*)"/)?.[1])).toEqual(['atlantis', 'lemuria', 'mu', 'thule']);
});

test('a figure that is a part of itself, through another, is refused', () => {
  const part = (id: string, whole: string) => ({
    ...finds,
    id,
    relations: [{ relation: 'subset_of', figure: whole, why: 'test' }],
  });
  expect(noCircles([read(report('one', part('F1', 'F2'), part('F2', 'F1'), part('F3', 'F1')))])).toEqual([
    'datasets/one.json: at figures.0 (F1).relations: expected no figure that is a part of itself',
    'datasets/one.json: at figures.1 (F2).relations: expected no figure that is a part of itself',
  ]);
});

test('parts that divide a figure and do not add up to it are refused', () => {
  const item = (code: string, value: number) => ({ of: { item: code }, quantity: { value, comparator: 'exact' } });
  const parts = (...all: readonly object[]) => trueParts([read(report('one', { ...finds, parts: all }))]);
  expect(parts(item('ap_mine', 7), item('at_mine', 3), item('uxo', 2))).toEqual([]);
  expect(parts(item('ap_mine', 7), item('at_mine', 3))).toEqual([]);
  expect(parts(item('ap_mine', 7), item('at_mine', 3), item('uxo', 3))).toEqual([
    'datasets/one.json: at figures.0 (F1).parts: expected 12 by item, found 13',
  ]);
  expect(parts(item('ap_mine', 13))).toEqual([
    'datasets/one.json: at figures.0 (F1).parts: expected at most 12, found 13',
  ]);
});

test('a share over a hundred is refused, also at the upper end of a range', () => {
  const share = (quantity: object) =>
    trueShares([read(report('one', { ...finds, metric: 'share_cleared', of: { whole: 'to_be_cleared' }, quantity }))]);
  expect(share({ value: 100, comparator: 'exact' })).toEqual([]);
  expect(share({ value: 100.5, comparator: 'exact' })).toEqual([
    'datasets/one.json: at figures.0 (F1).quantity: expected a share of at most 100, found 100.5',
  ]);
  expect(share({ value: 90, comparator: 'range', high: 110 })).toEqual([
    'datasets/one.json: at figures.0 (F1).quantity: expected a share of at most 100, found 110',
  ]);
  expect(trueShares([read(report('one', { ...finds, quantity: { value: 500, comparator: 'exact' } }))])).toEqual([]);
});

test('a number said to be the sum of its parts must be it', () => {
  const summed = {
    ...finds,
    quantity: { value: 12, comparator: 'exact', summed: true },
    parts: [{ of: { item: 'mine' }, quantity: { value: 11, comparator: 'exact' } }],
  };
  expect(trueParts([read(report('one', summed))])).toEqual([
    'datasets/one.json: at figures.0 (F1).quantity.summed: expected 12 to be the sum of its parts',
  ]);
});

test('a range needs its upper end, and nothing else may have one', () => {
  const given = (quantity: object) => () => parse(report('report', { ...finds, quantity }));
  expect(given({ value: 20, comparator: 'range', high: 25 })).not.toThrow();
  for (const wrong of [
    { value: 20, comparator: 'range' },
    { value: 20, comparator: 'range', high: 20 },
    { value: 20, comparator: 'exact', high: 25 },
  ]) {
    expect(given(wrong)).toThrow('expected a higher end for a range');
  }
});

test('a document without a title or an address must say why in our own words', () => {
  expect(() => parse({ ...report('report', finds), title: null })).toThrow('expected a title, or a subject');
  expect(() => parse({ ...report('report', finds), url: null })).toThrow('expected an address, or a note');
});

test('a relation to a figure that does not exist is refused', () => {
  const linked = { ...finds, relations: [{ relation: 'confirms', figure: 'F9', why: 'the same finds' }] };
  expect(knownFigures([read(report('one', linked))])).toEqual([
    'datasets/one.json: at figures.0 (F1).relations: expected the id of a figure, found "F9"',
  ]);
});

test('a sum over a figure that does not exist is refused', () => {
  const sum = { ...finds, id: 'S1', computed: { operation: 'sum', from: ['F1', 'F9'] } };
  expect(knownFigures([read(report('one', finds, sum))])).toEqual([
    'datasets/one.json: at figures.1 (S1).computed.from: expected the id of a figure, found "F9"',
  ]);
});

test('a sum that does not add up is refused with both numbers', () => {
  const more = { ...finds, id: 'F2', quantity: { value: 30, comparator: 'exact' } };
  const sum = {
    ...finds,
    id: 'S1',
    quantity: { value: 43, comparator: 'exact' },
    computed: { operation: 'sum', from: ['F1', 'F2'] },
  };
  expect(trueSums([read(report('one', finds, more, sum))])).toEqual([
    'datasets/one.json: at figures.2 (S1).quantity.value: expected 42, the sum of F1, F2, found 43',
  ]);
});

test('a sum over a number that is not exact is refused', () => {
  const about = { ...finds, id: 'F2', quantity: { value: 30, comparator: 'about' } };
  const sum = {
    ...finds,
    id: 'S1',
    quantity: { value: 42, comparator: 'exact' },
    computed: { operation: 'sum', from: ['F1', 'F2'] },
  };
  expect(trueSums([read(report('one', finds, about, sum))])).toEqual([
    'datasets/one.json: at figures.2 (S1).computed.from: expected exact quantities of items_found_flow only, found F2',
  ]);
});

test('a joint figure of one district is refused', () => {
  const alone = { ...finds, scope: { kind: 'joint', districts: ['tartar'] } };
  expect(() => parse(report('report', alone))).toThrow(
    'datasets/report.json: at figures.0.scope.districts: expected at least two districts in a joint figure',
  );
});

test('a period that ends before it begins is refused', () => {
  const reversed = { ...finds, period: { from: '2022-03', to: '2022-01' } };
  expect(() => parse(report('report', reversed))).toThrow(
    /^datasets\/report\.json: at figures\.0\.period: expected a period/,
  );
});

test('a date that the calendar does not have is refused', () => {
  const never = { ...finds, period: { from: '2022-02-30', to: null } };
  expect(() => parse(report('report', never))).toThrow(/at figures\.0\.period\.from: expected a date/);
});

test('a field that the schema does not know is refused', () => {
  expect(() => parse(report('report', { ...finds, colour: 'red' }))).toThrow(
    'at figures.0.colour: expected no such field',
  );
});

test('a record under another name than its id is refused', async () => {
  const folder = await scratch();
  await writeFile(join(folder, 'other.json'), JSON.stringify(report('report')));
  await expect(readRecords(folder, documentSchema)).rejects.toThrow(
    'other.json: at id: expected "other", as the file is named, found "report"',
  );
});
