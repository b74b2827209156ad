import { execFile } from 'node:child_process';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { checkEvidence, reportText } from '../../scripts/data/evidence/check.ts';
import { gather, readEvidence } from '../../scripts/data/evidence/evidence.ts';
import { trueQuotients } from '../../scripts/data/geodata/quotients.ts';
import type { DocumentRecord } from '../../scripts/data/geodata/records.ts';
import type { District } from '../../src/domain/district.ts';
import { documentSchema } from '../../src/domain/figure.ts';
import { scratch } from '../scratch.ts';

const run = promisify(execFile);

/** 12 mines found in Tartar in the first quarter of 2022, as the report states it, but for what `part` says otherwise. */
const finds = (id: string, part: object = {}): object => ({
  id,
  metric: 'items_found_flow',
  quantity: exactly(12),
  of: { item: 'mine' },
  period: { from: '2022-01-01', to: '2022-03-31' },
  scope: tartar,
  claimant: 'ANAMA',
  locator: { paragraph: 1 },
  confidence: 'high',
  ...part,
});

const exactly = (value: number) => ({ value, comparator: 'exact' });
const tartar = { kind: 'district', district: 'tartar' };
const to = (figure: string, relation: string) => ({ relations: [{ relation, figure, why: 'because' }] });

const document = (id: string, figures: readonly object[], part: object = {}): DocumentRecord =>
  v.parse(documentSchema, {
    id,
    kind: 'report',
    title: 'A report',
    short: { en: 'Report' },
    language: 'en',
    channel: 'ANAMA',
    url: 'https://example.org/report',
    published: '2022-04-01',
    figures,
    ...part,
  });

const districts: readonly District[] = ['kalbajar', 'lachin', 'tartar'].map((id) => ({
  id,
  iso: null,
  kind: 'district',
  name: { en: id[0]?.toUpperCase() + id.slice(1), az: id, ru: id },
  spellings: [],
  aliases: [],
  officialArea: null,
}));

const check = (...documents: readonly DocumentRecord[]) => checkEvidence(gather(documents, districts));
const found = (rule: string, ...documents: readonly DocumentRecord[]) =>
  check(...documents).rules.find(({ id }) => id === rule)?.findings ?? [];
const texts = (rule: string, ...documents: readonly DocumentRecord[]) =>
  found(rule, ...documents).map(({ text }) => text);

test('documents, figures, relations and figures by metric are counted', () => {
  const report = check(
    document('one', [finds('F1'), finds('F2', to('F1', 'confirms'))]),
    document('two', [finds('F3')]),
  );
  expect(report.counts).toEqual({ documents: 2, figures: 3, districts: 3, searches: 0, relations: 1 });
  expect(report.metrics).toEqual({ items_found_flow: 3 });
});

test('a contradiction is reported with both values and their difference', () => {
  const figures = [finds('F1'), finds('F2', { quantity: exactly(15), ...to('F1', 'contradicts') })];
  expect(found('contradictions', document('one', figures))).toEqual([
    {
      text: 'F2 (15 items) against F1 (12 items), difference 3 items (20 %): because',
      figures: ['F2', 'F1'],
      values: [15, 12],
      difference: 3,
    },
  ]);
  expect(texts('contradictions', document('one', [finds('F1'), finds('F2', to('F1', 'confirms'))]))).toEqual([]);
});

test('numbers of two metrics contradict one another without a difference', () => {
  const people = { metric: 'incident', of: { outcome: 'killed' }, quantity: exactly(3), ...to('F1', 'contradicts') };
  expect(texts('contradictions', document('one', [finds('F1'), finds('F2', people)]))).toEqual([
    'F2 (3 people) against F1 (12 items): because',
  ]);
});

test('the same number of the same ground and time in two documents is a likely duplicate', () => {
  const later = finds('F2', { period: { from: '2022-03', to: '2022-04' } });
  expect(texts('duplicates', document('one', [finds('F1')]), document('two', [later]))).toEqual([
    'F1 (12 items) in one and F2 in two',
  ]);
});

test.each([
  ['another number', { quantity: exactly(13) }],
  ['another item', { of: { item: 'uxo' } }],
  ['other ground', { scope: { kind: 'district', district: 'lachin' } }],
  ['another time', { period: { from: '2022-04-01', to: '2022-06-30' } }],
  ['a relation', to('F1', 'confirms')],
])('with %s it is none', (_, part) => {
  expect(texts('duplicates', document('one', [finds('F1')]), document('two', [finds('F2', part)]))).toEqual([]);
});

test('a duplicate that a third figure leads to is linked, whichever way the relations point', () => {
  const third = finds('F3', {
    quantity: exactly(40),
    relations: [{ relation: 'supersedes', figure: 'F1', why: 'later' }],
  });
  const second = finds('F2', to('F3', 'subset_of'));
  expect(texts('duplicates', document('one', [finds('F1')]), document('two', [second, third]))).toEqual([]);
});

test('two equal figures of one document are no duplicate', () => {
  expect(texts('duplicates', document('one', [finds('F1'), finds('F2')]))).toEqual([]);
});

test('a figure without a locator is named, a computed one needs none', () => {
  const computed = { locator: {}, quantity: exactly(12), computed: { operation: 'sum', from: ['F1'] } };
  const bare = finds('F2', { locator: {} });
  expect(texts('locators', document('one', [finds('F1'), bare, finds('F3', computed)]))).toEqual(['F2']);
});

test('districts of which no figure speaks are named, with what was looked for in vain', () => {
  const joint = finds('F1', { scope: { kind: 'joint', districts: ['kalbajar', 'tartar'] } });
  const search = { id: 'H1', district: 'lachin', metric: 'incident' as const, note: { en: 'Nothing found.' } };
  const report = checkEvidence(gather([document('one', [joint])], districts, [search]));
  expect(report.rules.find(({ id }) => id === 'districts')?.findings).toEqual([
    { text: 'Lachin (looked for in vain: incident)', figures: [], districts: ['lachin'] },
  ]);
});

test('an id that is taken, a target that is not there and a computed sum that is wrong break what must hold', () => {
  const sum = { quantity: exactly(30), computed: { operation: 'sum', from: ['F1', 'F2'] } };
  const right = document('one', [finds('F1'), finds('F2'), finds('F3', { ...sum, quantity: exactly(24) })]);
  expect(check(right).holds).toBe(true);
  expect(check(right).sums).toEqual(['2 figures = 24 items (F3)']);
  for (const [figures, words] of [
    [[finds('F1'), finds('F1')], 'expected an id of its own'],
    [[finds('F1', to('F9', 'confirms'))], 'found "F9"'],
    [[finds('F1', { scope: { kind: 'district', district: 'atlantis' } })], 'found "atlantis"'],
    [[finds('F1'), finds('F2'), finds('F3', sum)], 'expected 24, the sum of F1, F2, found 30'],
  ] as const) {
    const report = check(document('one', figures));
    expect(report.holds, words).toBe(false);
    expect(report.rules[0]?.findings[0]?.text).toContain(words);
  }
});

/** Hectares of two districts and of the rest, parts of the whole W. */
const shares = (...hectares: readonly [number, number, number]) => {
  const cleared = { metric: 'area_cleared_flow', of: { operators: 'all' } };
  const grounds = [tartar, { kind: 'district', district: 'lachin' }, { kind: 'rest', besides: ['lachin', 'tartar'] }];
  return [
    finds('W', { ...cleared, scope: { kind: 'country' }, quantity: exactly(53_081.8) }),
    ...grounds.map((scope, index) =>
      finds(`P${index}`, { ...cleared, scope, quantity: exactly(hectares[index] ?? 0), ...to('W', 'subset_of') }),
    ),
  ];
};

test('complete shares that add up are proved, to the tenth of a hectare', () => {
  const report = check(document('one', shares(14_016.7, 30_000.1, 9_065)));
  expect(report.sums).toEqual(['3 figures by district = 53,081.8 ha (W)']);
  expect(report.holds).toBe(true);
});

test('complete shares that do not add up break what must hold', () => {
  const report = check(document('one', shares(14_016.7, 30_000.1, 9_064)));
  expect(report.sums).toEqual([]);
  expect(report.holds).toBe(false);
  expect(report.rules.find(({ id }) => id === 'shares')?.findings).toEqual([
    {
      text: 'W (53,081.8 ha): its 3 parts by district add up to 53,080.8, a difference of 1',
      figures: ['W', 'P0', 'P1', 'P2'],
      values: [53_081.8, 53_080.8],
      difference: 1,
    },
  ]);
});

test('a whole that is rounded is met to its last digit that is not 0', () => {
  const about = (value: number) =>
    shares(14_016.7, 30_000.1, 9_065).map((figure) =>
      'id' in figure && figure.id === 'W' ? { ...figure, quantity: { value, comparator: 'about' } } : figure,
    );
  expect(check(document('one', about(53_100))).sums).toEqual(['3 figures by district = 53,081.8 ha (W, ≈ 53,100 ha)']);
  expect(check(document('one', about(53_200))).holds).toBe(false);
});

test('shares by operator are added up apart from those by district', () => {
  const operators = ['anama', 'mod', 'emergency_ministry', 'border_service', 'companies'];
  const parts = (last: number) =>
    operators.map((operator, index) =>
      finds(`O${index}`, {
        metric: 'area_cleared_flow',
        of: { operators: operator },
        scope: { kind: 'country' },
        quantity: exactly(index < 4 ? 10_000.1 : last),
        ...to('W', 'subset_of'),
      }),
    );
  const all = shares(14_016.7, 30_000.1, 9_065);
  expect(check(document('one', [...all, ...parts(13_081.4)])).sums).toEqual([
    '3 figures by district = 53,081.8 ha (W)',
    '5 figures by operator = 53,081.8 ha (W)',
  ]);
  expect(texts('shares', document('one', [...all, ...parts(13_081)]))).toEqual([
    'W (53,081.8 ha): its 5 parts by operator add up to 53,081.4, a difference of 0.4',
  ]);
  expect(check(document('one', [...all, ...parts(13_081.4).slice(1)])).sums).toHaveLength(1);
});

test('shares without the rest need not add up, but must not exceed the whole', () => {
  expect(check(document('one', shares(14_016.7, 30_000.1, 0).slice(0, 3))).holds).toBe(true);
  expect(texts('parts', document('one', shares(14_016.7, 30_000.1, 0).slice(0, 3)))).toEqual([]);
  expect(texts('parts', document('one', shares(50_000, 30_000, 0).slice(0, 3)))).toEqual([
    'W (53,081.8 ha): its 2 parts by district add up to 80,000, a difference of 26,918.2',
  ]);
});

const untilApril = { period: { from: '2020-11', to: '2023-04-17' } };
const before = { ground: { vintage: 'before-2023-12' } };

/** 3,010 ha cleared in Tartar by 17 April 2023, on the boundaries of then. */
const cleared = (id: string, part: object = {}) =>
  finds(id, {
    metric: 'area_cleared_cumulative',
    of: { operators: 'unknown' },
    quantity: exactly(3010),
    ...untilApril,
    ...before,
    ...part,
  });

/** 16.7 % of what has to be cleared in Tartar, of the same day and boundaries. */
const share = (id: string, part: object = {}) =>
  finds(id, {
    metric: 'share_cleared',
    of: { whole: 'to_be_cleared' },
    quantity: exactly(16.7),
    ...untilApril,
    ...before,
    ...part,
  });

const divided = (...documents: readonly DocumentRecord[]) => check(...documents).quotients.map(({ text }) => text);

test('cleared hectares are divided by the share beside them, with what lies between the digits that are printed', () => {
  expect(check(document('one', [cleared('C'), share('S')])).quotients).toEqual([
    {
      text: 'tartar: C (3,010 ha) by S (16.7 percent) ≈ 18,020 ha (17,970–18,080)',
      figures: ['C', 'S'],
      values: [301_000 / 16.7, 300_950 / 16.75, 301_050 / 16.65].map((value) => expect.closeTo(value, 6)),
    },
  ]);
});

test('one voice of one day is divided across documents, two voices are not', () => {
  expect(divided(document('one', [cleared('C')]), document('two', [share('S')]))).toHaveLength(1);
  const other = share('S', { claimant: 'The ministry' });
  expect(divided(document('one', [cleared('C')]), document('two', [other]))).toEqual([]);
  const nobody = { claimant: null };
  expect(divided(document('one', [cleared('C', nobody)]), document('two', [share('S', nobody)]))).toEqual([]);
});

test('what is said to be rounded gives a whole without bounds', () => {
  const about = share('S', { quantity: { value: 16.7, comparator: 'about' } });
  expect(divided(document('one', [cleared('C'), about]))).toEqual([
    'tartar: C (3,010 ha) by S (≈ 16.7 percent) ≈ 18,020 ha',
  ]);
});

test.each([
  ['a share over 100', {}, { quantity: exactly(116.7) }, 'expected a share of at most 100, found 116.7'],
  ['a share of 0', {}, { quantity: exactly(0) }, 'expected a share of something, found 0'],
  ['a share of nothing that is named', {}, { of: {} }, 'expected a share that says of what (whole), found none'],
  [
    'another date',
    {},
    { period: { from: '2020-11', to: '2023-12-05' } },
    'expected one date, found 2023-04-17 and 2023-12-05',
  ],
  [
    'other boundaries',
    {},
    { ground: { vintage: 'since-2023-12' } },
    'expected the boundaries of one time, found before-2023-12 and since-2023-12',
  ],
  [
    'a share of hectares that are none',
    { quantity: exactly(0) },
    {},
    'expected hectares that the share can be of, found 0',
  ],
])('%s is refused by check and build, and both figures are named', (_, one, other, problem) => {
  const documents = document('one', [cleared('C', one), share('S', other)]);
  expect(divided(documents)).toEqual([]);
  expect(found('undivided', documents)).toEqual([{ text: `C by S: ${problem}`, figures: ['C', 'S'] }]);
  expect(check(documents).holds).toBe(false);
  expect(trueQuotients([documents])).toEqual([`datasets/one.json: C by S: ${problem}`]);
});

test('a bound is not divided, which is nothing to be mended', () => {
  const documents = document('one', [cleared('C', { quantity: { value: 3000, comparator: 'at_least' } }), share('S')]);
  expect(divided(documents)).toEqual([]);
  expect(texts('bounds', documents)).toEqual(['C by S: expected numbers and no bounds, found at_least']);
  expect(check(documents).holds).toBe(true);
  expect(trueQuotients([documents])).toEqual([]);
});

test('a share that can be divided by is not reported for the hectares of another day beside it', () => {
  const later = cleared('D', { period: { from: '2020-11', to: '2023-12-05' } });
  expect(texts('undivided', document('one', [cleared('C'), later, share('S')]))).toEqual([]);
});

test('an implied whole is compared with every one that is printed for its ground', () => {
  const hazard = (id: string, part: object = {}) =>
    finds(id, { metric: 'hazard_area_estimate', of: { level: 'all' }, quantity: exactly(20_000), ...part });
  const wholes = [hazard('W'), hazard('H', { of: { level: 'high' } }), hazard('L', { scope: { kind: 'country' } })];
  expect(divided(document('one', [cleared('C'), share('S')]), document('two', wholes)).slice(1)).toEqual([
    '≈ 18,020 ha of C by S against W (20,000 ha): 9.88 % apart',
  ]);
});

/** A region with 5,000 ha, a fifth of what has to be cleared there, and a second district beside Tartar. */
const region = (part: object = {}) => {
  const scope = { kind: 'region', name: { en: 'The region' } };
  const lachin = { scope: { kind: 'district', district: 'lachin' } };
  return [
    cleared('R', { scope, quantity: exactly(5000) }),
    share('RS', { scope, quantity: exactly(20) }),
    cleared('C', to('R', 'subset_of')),
    share('S', part),
    cleared('L', { ...lachin, quantity: exactly(1990), ...to('R', 'subset_of') }),
    share('LS', { ...lachin, quantity: exactly(28.4) }),
  ];
};

test('the wholes of parts are added up against the whole of all, with the difference in percent', () => {
  expect(divided(document('one', region())).at(-1)).toBe(
    '2 quotients add up to ≈ 25,030 ha, against ≈ 25,000 ha of R by RS: 0.12 % apart',
  );
});

test('shares of other wholes are not added up, and both quotients are named', () => {
  const other = document('one', region({ of: { whole: 'territory' } }));
  expect(divided(other).filter((text) => text.includes('add up'))).toEqual([]);
  expect(found('mixed', other)).toEqual([
    {
      text: 'C by S is not added towards R by RS: expected one whole, found territory and to_be_cleared',
      figures: ['C', 'S', 'R', 'RS'],
    },
  ]);
  expect(check(other).holds).toBe(false);
  expect(trueQuotients([other])).toEqual([
    'datasets/one.json: C by S is not added towards R by RS: expected one whole, found territory and to_be_cleared',
  ]);
});

test('quotients of other dates or boundaries are not added up', () => {
  const on = (part: object) =>
    document(
      'one',
      region().map((figure) =>
        'id' in figure && (figure.id === 'C' || figure.id === 'S') ? { ...figure, ...part } : figure,
      ),
    );
  expect(texts('mixed', on({ period: { from: '2020-11', to: '2023-12-05' } }))).toEqual([
    expect.stringContaining('expected one date, found 2023-12-05 and 2023-04-17'),
  ]);
  expect(texts('mixed', on({ ground: { vintage: 'since-2023-12' } }))).toEqual([
    expect.stringContaining('expected one vintage, found since-2023-12 and before-2023-12'),
  ]);
});

test('the five districts of April 2023 add up to the whole that the printed total implies, to 0.15 %', async () => {
  const { quotients } = checkEvidence(await readEvidence('geodata'));
  const said = quotients.map(({ text }) => text);
  expect(said).toContain(
    'tartar: X-D-2023-04-tartar (3,010 ha) by X-SH-2023-04-tartar (16.7 percent) ≈ 18,020 ha (17,970–18,080)',
  );
  expect(said.at(-1)).toBe(
    '5 quotients add up to ≈ 236,490 ha, against ≈ 236,130 ha of X-D-2023-04-KER by X-SH-2023-04-KER: 0.15 % apart',
  );
});

test('a share over a hundred breaks what must hold', () => {
  const report = check(document('one', [share('S', { quantity: exactly(116.7) })]));
  expect(report.holds).toBe(false);
  expect(report.rules[0]?.findings[0]?.text).toContain('expected a share of at most 100, found 116.7');
});

const running = (id: string, until: string, value: number, comparator = 'exact') =>
  finds(id, {
    metric: 'items_found_cumulative',
    period: { from: '2020-11-10', to: until },
    quantity: { value, comparator },
  });

test('a cumulative figure that falls is reported with both numbers and dates', () => {
  const figures = [running('C3', '2022-03-31', 90), running('C1', '2022-01-31', 80), running('C2', '2022-02-28', 100)];
  expect(found('falls', document('one', figures))).toEqual([
    {
      text: 'C2 (100 items) by 2022-02-28, then C3 (90 items) by 2022-03-31',
      figures: ['C2', 'C3'],
      values: [100, 90],
      difference: 10,
    },
  ]);
});

test('what only may have fallen has not: "about" and "more than" leave room', () => {
  const figures = [running('C1', '2022-01-31', 100), running('C2', '2022-02-28', 90, 'at_least')];
  expect(texts('falls', document('one', figures))).toEqual([]);
  const rounded = [running('C1', '2022-01-31', 100, 'about'), running('C2', '2022-02-28', 90)];
  expect(texts('falls', document('one', rounded))).toEqual([]);
});

test('flows may fall from one month to the next', () => {
  const figures = [
    finds('F1'),
    finds('F2', { quantity: exactly(3), period: { from: '2022-01-01', to: '2022-04-30' } }),
  ];
  expect(texts('falls', document('one', figures, { published: '2022-05-01' }))).toEqual([]);
});

test('a figure said before its period ends is named with both dates; the last day itself is early enough', () => {
  const early = document('one', [finds('F1')], { published: '2022-03-30' });
  expect(texts('early', early)).toEqual(['F1 in one: said 2022-03-30, for a period that ends 2022-03-31']);
  expect(texts('early', document('one', [finds('F1')], { published: '2022-03-31' }))).toEqual([]);
  expect(texts('early', document('one', [finds('F1')], { published: null, knownBy: '2022-02' }))).toHaveLength(1);
  expect(texts('early', document('one', [finds('F1')], { published: null }))).toEqual([]);
});

test.each([
  ['itself', [finds('F1', to('F1', 'confirms'))], 'F1 confirms F1: expected another figure, found itself'],
  [
    'one another alike',
    [finds('F1', to('F2', 'supersedes')), finds('F2', to('F1', 'supersedes'))],
    'F1 supersedes F2: each says so of the other',
  ],
  [
    'both for and against',
    [finds('F1', to('F2', 'confirms')), finds('F2', to('F1', 'contradicts'))],
    'F1 confirms F2: the two are also said to contradict one another',
  ],
  [
    'a later one',
    [finds('F1', to('F2', 'supersedes')), finds('F2', { period: { from: '2022-01-01', to: '2022-06-30' } })],
    'F1 supersedes F2: expected the later figure to supersede, found 2022-03-31 and 2022-06-30',
  ],
])('a figure that relates to %s is reported', (_, figures, text) => {
  expect(texts('relations', document('one', figures))).toEqual([text]);
});

test('relations that agree are not reported, even those said from both sides', () => {
  const figures = [finds('F1', to('F2', 'confirms')), finds('F2', to('F1', 'confirms'))];
  expect(texts('relations', document('one', figures))).toEqual([]);
});

const incident = (id: string, part: object = {}) =>
  finds(id, {
    metric: 'incident',
    of: { outcome: 'killed' },
    quantity: exactly(3),
    period: { from: '2022-02-08', to: '2022-02-08' },
    ...part,
  });

test('two incidents of one day that name a common district are reported until they are linked', () => {
  const joint = { scope: { kind: 'joint', districts: ['kalbajar', 'tartar'] } };
  expect(found('incidents', document('one', [incident('I1'), incident('I2', joint)]))).toEqual([
    {
      text: '2022-02-08, tartar: I1 (3 people) and I2 (3 people)',
      figures: ['I1', 'I2'],
      districts: ['tartar'],
    },
  ]);
  expect(texts('incidents', document('one', [incident('I1'), incident('I2', to('I1', 'same_place'))]))).toEqual([]);
  const elsewhere = { scope: { kind: 'district', district: 'lachin' } };
  expect(texts('incidents', document('one', [incident('I1'), incident('I2', elsewhere)]))).toEqual([]);
  const another = { period: { from: '2022-02-09', to: '2022-02-09' } };
  expect(texts('incidents', document('one', [incident('I1'), incident('I2', another)]))).toEqual([]);
});

test('the text names every rule with its number, and says last whether all that must hold does', () => {
  const text = reportText(check(document('one', [finds('F1', { locator: {} })])));
  expect(text).toContain('documents 1, figures 1, districts 3');
  expect(text).toContain('    1 items_found_flow');
  expect(text).toContain('Figures without a locator: 1\n  - F1\n');
  expect(text).toContain('Contradictions: 0\n');
  expect(text).toContain('Hectares divided by shares: 0\n');
  expect(text.trimEnd().split('\n').at(-1)).toBe('All that must hold, holds.');
});

test('the committed evidence breaks nothing that must hold', async () => {
  expect(checkEvidence(await readEvidence('geodata')).holds).toBe(true);
});

test('the command prints JSON and ends with 1 where what must hold does not', { timeout: 60_000 }, async () => {
  const folder = await scratch();
  await mkdir(join(folder, 'datasets'));
  await mkdir(join(folder, 'districts'));
  await cp('geodata/districts/tartar.json', join(folder, 'districts', 'tartar.json'));
  const write = (figures: readonly object[]) =>
    writeFile(join(folder, 'datasets', 'one.json'), JSON.stringify(document('one', figures)));
  const command = () => run('npx', ['tsx', 'scripts/data/evidence.ts', 'check', '--json', '--geodata', folder]);
  await write([finds('F1')]);
  expect(JSON.parse((await command()).stdout)).toMatchObject({ counts: { figures: 1 }, holds: true });
  await write([finds('F1', to('F9', 'confirms'))]);
  const failed = await command().catch((error: { code: number; stdout: string }) => error);
  expect(failed).toMatchObject({ code: 1 });
  expect(JSON.parse(failed.stdout)).toMatchObject({ holds: false });
});
