import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readRecords } from '../../scripts/geodata/read.ts';
import {
  type DocumentRecord,
  distinctFigures,
  knownDistricts,
  knownFigures,
  trueSums,
} from '../../scripts/geodata/records.ts';
import { parseFile } from '../../src/atlas/parse.ts';
import { districtSchema } from '../../src/domain/district.ts';
import { documentSchema } from '../../src/domain/figure.ts';

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
  expect(distinctFigures(documents)).toEqual([]);
  expect(
    knownDistricts(
      documents,
      districts.map(({ id }) => id),
    ),
  ).toEqual([]);
  expect(knownFigures(documents)).toEqual([]);
  expect(trueSums(documents)).toEqual([]);
});

test('a figure’s id that another document has is refused with both places', () => {
  expect(distinctFigures([read(report('one', finds)), read(report('two', finds))])).toEqual([
    'datasets/two.json: at figures.0 (F1): expected an id of its own, found the id of datasets/one.json: at figures.0 (F1)',
  ]);
});

test('a district without a record is refused in any scope', () => {
  const joint = { ...finds, id: 'F2', scope: { kind: 'joint', districts: ['tartar', 'atlantis'] } };
  expect(knownDistricts([read(report('one', finds, joint))], ['tartar'])).toEqual([
    'datasets/one.json: at figures.1 (F2).scope: expected the id of a district in geodata/districts, found "atlantis"',
  ]);
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
  const folder = await mkdtemp(join(tmpdir(), 'datasets-'));
  await writeFile(join(folder, 'other.json'), JSON.stringify(report('report')));
  await expect(readRecords(folder, documentSchema)).rejects.toThrow(
    'other.json: at id: expected "other", as the file is named, found "report"',
  );
});
