import { describe, expect, test } from 'vitest';
import { classify } from '../../../../src/hazards/recognise/classify.ts';
import type { Decisions } from '../../../../src/hazards/record/decisions.ts';
import type { Properties, Row } from '../../../../src/hazards/record/row.ts';

const decisions: Decisions = {
  encoding: null,
  system: 'EPSG:4326',
  swapped: false,
  shape: { kind: 'own' },
  columns: { id: 'id', status: 'class', progress: 'work', type: 'type', date: 'date', area: 'area', source: 'org' },
  statuses: { CHA: 'confirmed', SHA: 'suspected', Cleared: 'cleared', Unknown: 'unknown', Spot: 'device' },
  progresses: { Open: 'open', Closed: 'closed', Cleared: 'closed' },
  all: null,
  unit: 'ha',
  dates: null,
};
const row = (properties: Properties, id?: string): Row => ({
  row: 7,
  geometry: null,
  properties,
  problems: [],
  ...(id === undefined ? {} : { id }),
});
const codes = (properties: Properties, of: Decisions = decisions) =>
  classify(row(properties), of).problems.map(({ code }) => code);

test('a row says what its columns say', () => {
  const said = {
    id: '007',
    class: 'CHA',
    work: 'Open',
    type: 'PMN-2',
    date: '28.04.2023',
    area: '1,2',
    org: 'ANAMA',
    x: 1,
  };
  expect(classify(row(said), decisions)).toEqual({
    id: '007',
    status: 'confirmed',
    progress: 'open',
    type: 'PMN-2',
    date: '2023-04-28',
    declared: 12_000,
    source: 'ANAMA',
    problems: [],
  });
});

describe('what the land has become is said over what it was', () => {
  test.each<[string | null, string | null, string, string | null]>([
    ['SHA', 'Cleared', 'cleared', 'closed'],
    ['CHA', 'Closed', 'confirmed', 'closed'],
    ['CHA', 'Unknown', 'confirmed', null],
    ['CHA', 'Expired', 'confirmed', null],
    ['CHA', 'Spot', 'confirmed', null],
    [null, 'Cleared', 'cleared', 'closed'],
    [null, 'Spot', 'device', null],
    ['Expired', 'Open', 'unknown', 'open'],
    ['Unknown', 'Cleared', 'cleared', 'closed'],
  ])('%s, %s', (of, work, status, progress) => {
    expect(classify(row({ class: of, work }), decisions)).toMatchObject({ status, progress });
  });

  test('closed alone is not cleared', () => {
    const one = { ...decisions, columns: { status: 'class', progress: 'class' } };
    expect(classify(row({ class: 'Closed' }), one)).toMatchObject({ status: 'unknown', progress: 'closed' });
  });
});

describe('what cannot be read is noted', () => {
  test.each<[string, Properties, string[]]>([
    ['a status that nobody explained', { class: 'Expired' }, ['recognise.status.unknown']],
    ['no status', { class: null }, ['recognise.status.missing']],
    ['a status that says nothing', { class: '<Null>' }, ['recognise.nothing', 'recognise.status.missing']],
    ['a day', { class: 'SHA', date: 'spring' }, ['recognise.date.unread']],
    ['a day of two orders', { class: 'SHA', date: '04/05/2023' }, ['recognise.date.ambiguous']],
    ['an area', { class: 'SHA', area: '5 dunam' }, ['recognise.area.unread']],
    ['an area of two meanings', { class: 'SHA', area: '1.234' }, ['recognise.area.unread']],
  ])('%s', (_, properties, wanted) => {
    expect(codes(properties)).toEqual(wanted);
  });

  test('and left as nothing, never as a guess', () => {
    expect(classify(row({ class: 'SHA', date: '04/05/2023', area: '1.234' }), decisions)).toMatchObject({
      date: null,
      declared: null,
    });
    expect(classify(row({ class: 'SHA', date: '04/05/2023' }), { ...decisions, dates: 'day-month' }).date).toBe(
      '2023-05-04',
    );
    expect(classify(row({ class: 'SHA', area: '1.234' }), { ...decisions, decimal: ',' }).declared).toBe(12_340_000);
  });

  test('what all are needs no note', () => {
    const all: Decisions = { ...decisions, columns: {}, all: 'cleared' };
    expect(classify(row({}), all)).toMatchObject({ status: 'cleared', problems: [] });
  });
});

test('ids are text as they stand; the file’s own serves where no column has one', () => {
  const idOf = (id: Properties['id'], own?: string) =>
    classify(row({ class: 'SHA', id: id ?? null }, own), decisions).id;
  expect([idOf('AZ-7'), idOf(7), idOf('7 '), idOf(0), idOf('1E5'), idOf(null, 'f1'), idOf(null)]).toEqual([
    'AZ-7',
    '7',
    '7 ',
    '0',
    '1E5',
    'f1',
    null,
  ]);
});

test('values and columns that are named as parts of the language mean nothing', () => {
  expect(classify(row({ class: 'constructor', work: 'toString' }), decisions)).toMatchObject({
    status: 'unknown',
    progress: null,
  });
  expect(classify(row({}), { ...decisions, columns: { status: '__proto__', type: 'constructor' } })).toMatchObject({
    status: 'unknown',
    type: null,
  });
});
