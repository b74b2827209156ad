import { expect, test } from 'vitest';
import { MalformedFile } from '../../../src/atlas/malformed.ts';
import { parseFile } from '../../../src/atlas/parse.ts';
import { documentSchema } from '../../../src/domain/figure.ts';
import { metrics } from '../../../src/domain/metric.ts';

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

const written = (...figures: readonly object[]) =>
  JSON.stringify({
    id: 'report',
    kind: 'report',
    title: 'A report',
    short: { en: 'Report' },
    language: 'en',
    channel: 'ANAMA',
    url: 'https://example.org/report',
    published: '2022-04-01',
    figures,
  });

const metricCodes = Object.keys(metrics)
  .map((metric) => `"${metric}"`)
  .join(' | ');

const read = (text: string) => parseFile('datasets/report.json', text, documentSchema);

test('a file that is as it should be is given back as its schema describes it', () => {
  expect(read(written(finds)).figures[0]).toEqual({ ...finds, relations: [] });
});

/** What is changed in the figure, and all that the message then says after the file's name. */
const breaches: readonly (readonly [string, object, string])[] = [
  ['a field that is unknown', { colour: 'red' }, 'at figures.0.colour: expected no such field, found "colour"'],
  ['a metric that is unknown', { metric: 'smell' }, `at figures.0.metric: expected (${metricCodes}), found "smell"`],
  [
    'an attribute that its metric needs and that is not there',
    { of: {} },
    'at figures.0: expected every attribute that its metric needs (the table of metrics lists them), found {"id":"F1","metric":"items_found_flow","quantity":{"value...',
  ],
  [
    'a joint figure of one district',
    { scope: { kind: 'joint', districts: ['tartar'] } },
    'at figures.0.scope.districts: expected at least two districts in a joint figure (one alone has the scope "district"), found ["tartar"]',
  ],
  [
    'a joint figure that names a district twice',
    { scope: { kind: 'joint', districts: ['tartar', 'tartar'] } },
    'at figures.0.scope.districts: expected each district once, found ["tartar","tartar"]',
  ],
  [
    'a period that is reversed',
    { period: { from: '2022-03', to: '2022-01' } },
    'at figures.0.period: expected a period that ends after it begins, found {"from":"2022-03","to":"2022-01"}',
  ],
  [
    'a number that is a text',
    { quantity: { value: '12', comparator: 'exact' } },
    'at figures.0.quantity.value: expected number, found "12"',
  ],
  [
    'neither number nor words',
    { quantity: null },
    'at figures.0: expected a quantity or a statement, found {"id":"F1","metric":"items_found_flow","quantity":null,"o...',
  ],
];

test.each(breaches)('of %s the message names file, place, expected and found', (_, change, message) => {
  expect(() => read(written({ ...finds, ...change }))).toThrow(new MalformedFile('datasets/report.json', [message]));
});

test('a field that is missing is named', () => {
  const { confidence: _, ...without } = finds;
  expect(() => read(written(without))).toThrow(
    'datasets/report.json: at figures.0.confidence: expected "confidence", found nothing',
  );
});

test.each(['', ' \n\t'])('an empty file says that it is empty', (text) => {
  expect(() => read(text)).toThrow(new MalformedFile('datasets/report.json', ['the file is empty']));
});

test('a file that is cut off anywhere says that it is no valid JSON, and what the parser met', () => {
  const text = written(finds);
  for (let length = 1; length < text.length; length++)
    expect(() => read(text.slice(0, length))).toThrow(/^datasets\/report\.json: no valid JSON \(.+\)$/s);
});

test('a file that holds something else says so of itself', () => {
  expect(() => read('[]')).toThrow('datasets/report.json: at id: expected "id", found nothing');
  expect(() => read('null')).toThrow('datasets/report.json: at the file itself: expected Object, found null');
});

test('at most five problems are named, and the rest is counted', () => {
  const seven = Array.from({ length: 7 }, (_, at) => ({ ...finds, id: `F${at}`, confidence: 'total' }));
  expect(() => read(written(...seven))).toThrow(/figures\.4\.confidence: [^;]*; and 2 more$/);
});

test('the error carries the name of its file', () => {
  expect(new MalformedFile('a.json', ['it is so'])).toMatchObject({ name: 'MalformedFile', file: 'a.json' });
});
