import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { country } from '../../../src/domain/country.ts';
import { type Figure, figureRecord } from '../../../src/domain/figure.ts';
import { languages } from '../../../src/domain/language.ts';
import { type MetricId, metrics } from '../../../src/domain/metric.ts';
import { en } from '../../../src/locales/en.ts';
import { translator } from '../../../src/locales/translate.ts';
import { citation } from '../../../src/text/citation.ts';
import {
  amount,
  counted,
  date,
  inLanguage,
  measured,
  number,
  period,
  places,
  said,
  unit,
} from '../../../src/text/phrases.ts';
import { article, districts, exactly, figure, inWords, report } from '../fixtures/atlas.ts';

/** Every language that has a file. */
const files = import.meta.glob<Record<string, Readonly<Record<string, string>>>>('../../../src/locales/*.ts', {
  eager: true,
});
const catalogue = languages.flatMap((language) => {
  const messages = files[`../../../src/locales/${language}.ts`]?.[language];
  return messages === undefined ? [] : [[language, messages] as const];
});

const t = translator('en');

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** The arguments and tags of a message, wherever in it they stand. */
function argumentsOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    const inside =
      'options' in part
        ? Object.values(part.options).flatMap(({ value }) => argumentsOf(value))
        : 'children' in part
          ? argumentsOf(part.children)
          : [];
    const isText = part.type === 0 || part.type === 7;
    return isText ? inside : [('children' in part ? `<${part.value}>` : part.value) as string, ...inside];
  });
}

const named = (message: string, language: string) => [
  ...new Set(argumentsOf(new IntlMessageFormat(message, language).getAst())),
];

/** A language says the year of two days with the first or with the last. */
const ofDays = named(en['date.day'], 'en');

const ofCounts = Object.entries(en)
  .filter(([key]) => key.startsWith('counts.') || key === 'counted.items')
  .flatMap(([, english]) => named(english, 'en'));

test('English is among the languages', () => {
  expect(catalogue.map(([language]) => language)).toContain('en');
});

test.each(catalogue)('every message of “%s” is a message format, and none is empty', (language, messages) => {
  for (const [key, message] of Object.entries(messages)) {
    expect([key, message.trim()]).not.toEqual([key, '']);
    expect(() => new IntlMessageFormat(message, language), key).not.toThrow();
  }
});

test.each(catalogue)('“%s” has the messages of English, and no other', (_, messages) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
});

test.each(catalogue)(
  'the messages of “%s” have no argument and no mark that English does not give',
  (language, messages) => {
    const strange = Object.entries(en).flatMap(([key, english]) => {
      /* What a figure counts is said with one set of values, whatever of it a language inflects by. */
      const known = key.startsWith('counts.') ? ofCounts : key.startsWith('date.day') ? ofDays : named(english, 'en');
      return named(messages[key] ?? '', language)
        .filter((argument) => !known.includes(argument))
        .map((argument) => `${key}: ${argument}`);
    });
    expect(strange).toEqual([]);
  },
);

test.each(catalogue)(
  'the messages of “%s” leave out no argument of English, but for counts that only inflect',
  (language, messages) => {
    const lost = Object.entries(en).flatMap(([key, english]) => {
      const own = named(messages[key] ?? english, language);
      return named(english, 'en')
        .filter((argument) => argument !== 'n' && !key.startsWith('date.day.') && !own.includes(argument))
        .map((argument) => `${key}: ${argument}`);
    });
    expect(lost).toEqual([]);
  },
);

test.each(catalogue)('“%s” has twelve months wherever it names them', (_, messages) => {
  const months = Object.entries(messages).filter(([key]) => key.startsWith('date.month'));
  expect(months.length).toBeGreaterThanOrEqual(2);
  for (const [key, names] of months) expect([key, new Set(names.split('|')).size]).toEqual([key, 12]);
});

const { operators, donors, topics, ground } = country;

/** The codes that attributes of a figure can have by the country's registers. */
const registered = Object.entries({
  operators: ['all', 'unknown', ...Object.keys(operators)],
  donor: Object.keys(donors),
  topic: Object.keys(topics),
  where: Object.keys(ground),
});

/** The codes that each attribute of a figure can have, as its schema lists them. */
const codes = Object.entries(figureRecord.pipe[0].entries.of.pipe[0].entries).flatMap(([attribute, { wrapped }]) =>
  'options' in wrapped ? [[attribute, wrapped.options as readonly string[]] as const] : [],
);

const metricIds = Object.keys(metrics) as MetricId[];

test.each(metricIds)(
  'what %s counts is a whole phrase for every code of its attributes, one and many, dated or not',
  (metric) => {
    expect(codes.length).toBeGreaterThanOrEqual(6);
    for (const [attribute, options] of [...codes, ...registered]) {
      for (const code of options) {
        for (const value of [0, 1, 2, 5, 1166]) {
          for (const dates of [
            { from: null, to: null },
            { from: '2020-11-10', to: null },
            { from: '2023', to: '2023' },
          ]) {
            const of = {
              madeYear: value === 5 ? 2021 : undefined,
              years: value === 2 ? 30 : undefined,
              ...(metrics[metric].needs.some((need) => need === 'topic') && { topic: 'war' }),
              ...(metrics[metric].needs.some((need) => need === 'donor') && { donor: 'eu' }),
              [attribute]: code,
            };
            const phrase = counted(
              t,
              figure({ id: 'F1', metric, quantity: exactly(value), of: of as object, period: dates }),
            );
            expect(phrase).not.toBe('');
            expect(phrase).not.toMatch(/[{}<>|]|undefined|null|NaN|\s{2}|^\s|\s$| [,;.]|[,;]$/);
          }
        }
      }
    }
  },
);

test('the same metric is said otherwise where its attributes differ', () => {
  const phrase = (metric: MetricId, of: object) => counted(t, figure({ id: 'F1', metric, of }));
  expect(phrase('incident', { outcome: 'killed' })).toBe('people reported killed by explosive ordnance on 28 Apr 2023');
  expect(phrase('incident', { outcome: 'injured' })).toBe(
    'people reported injured by explosive ordnance on 28 Apr 2023',
  );
  expect(phrase('items_found_flow', { item: 'mine', madeYear: 2021 })).toContain('made in 2021');
  expect(phrase('hazard_area_estimate', { level: 'medium_and_low' })).toContain('medium and low levels together');
  expect(phrase('casualties_cumulative', { outcome: 'killed', group: 'children', years: 30 })).toMatch(
    /child.* 30 years/,
  );
  expect(phrase('area_cleared_cumulative', { operators: 'mod' })).toContain('the Ministry of Defence');
});

test('one person is a person', () => {
  expect(counted(t, figure({ id: 'F1', quantity: exactly(1) }))).toMatch(/^person reported killed/);
});

test.each([
  ['2023', '2023'],
  ['2023-04', 'April 2023'],
  ['2023-04-28', '28 Apr 2023'],
  ['2020-01-01', '1 Jan 2020'],
  ['2020-12', 'December 2020'],
])('the date %s is said as precisely as it is known: %s', (partial, words) => {
  expect(date(t, partial)).toBe(words);
});

test.each([
  [null, null, ''],
  ['2020-11-10', null, 'since 10 Nov 2020'],
  ['2022-08', null, 'since August 2022'],
  [null, '2023', 'up to 2023'],
  ['2023-04-28', '2023-04-28', 'on 28 Apr 2023'],
  ['2023-04', '2023-04', 'in April 2023'],
  ['2023', '2023', 'in 2023'],
  ['2022-01', '2022-03', 'from January 2022 to March 2022'],
  ['2023-01-01', '2023-01-30', 'from 1 to 30 Jan 2023'],
  ['2023-01-01', '2023-03-30', 'from 1 Jan to 30 Mar 2023'],
  ['2020-11-10', '2023-04-28', 'from 10 Nov 2020 to 28 Apr 2023'],
])('the period from %s to %s is “%s”', (from, to, words) => {
  expect(period(t, { from, to })).toBe(words);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [147_988, '147,988'],
  [74_644.8, '74,644.8'],
  [11_000_000, '11,000,000'],
  [9.064, '9.06'],
])('%d is written %s', (value, words) => {
  expect(number(t, value)).toBe(words);
});

const comparators = ['exact', 'at_least', 'at_most', 'about', 'just_under'] as const;

test('each comparator is said in words of its own around the number, and an exact one in none', () => {
  const words = comparators.map((comparator) =>
    amount(t, figure({ id: 'F1', quantity: { value: 11_000, comparator } })),
  );
  expect(words[0]).toBe('11,000');
  expect(new Set(words).size).toBe(comparators.length);
  for (const said of words) expect(said).toMatch(/(?:^| )11,000$/);
});

test('what is unknown is not reported, and never zero', () => {
  expect(amount(t, figure({ id: 'F1', ...inWords }))).toBe('not reported');
  expect(amount(t, figure({ id: 'F1', quantity: exactly(0) }))).toBe('0');
});

test('a share that is computed has one decimal, a unit beside its number alone where its phrase does not name it', () => {
  const share = figure({ id: 'F1', metric: 'share_cleared', of: {}, quantity: exactly(9.0637) });
  const computed = { ...share, computed: { operation: 'share' as const, from: ['A', 'B'] } };
  expect([measured(t, computed), unit(t, computed)]).toEqual(['9.1%', '%']);
  expect(unit(t, figure({ id: 'F1', metric: 'hazard_area_estimate' }))).toBe('ha');
  expect(unit(t, figure({ id: 'F1' }))).toBe('');
});

test('a share that is reported keeps the decimals that were printed, and says of what it is a share', () => {
  const share = (of: Figure['of'], value: number) =>
    figure({
      id: 'F1',
      metric: 'share_cleared',
      of,
      quantity: exactly(value),
      period: { from: null, to: '2023-04-17' },
    });
  expect(amount(t, share({}, 67.76))).toBe('67.76');
  const phrases = ([{ whole: 'to_be_cleared' }, { whole: 'territory' }, { whole: 'contaminated' }, {}] as const).map(
    (of) => counted(t, share(of, 16.7)),
  );
  expect(phrases).toEqual([
    'of the land that has to be cleared is reported cleared up to 17 Apr 2023',
    'of the territory is reported cleared up to 17 Apr 2023',
    'of the land reported as contaminated is reported cleared',
    'of the land reported as contaminated is reported cleared',
  ]);
});

test('land planned to be cleared is counted in hectares, and said to be a plan', () => {
  const plan = figure({
    id: 'F1',
    metric: 'plan_area',
    of: {},
    period: { from: '2024-01-01', to: '2024-12-31' },
    quantity: exactly(60_000),
  });
  expect(`${amount(t, plan)} ${unit(t, plan)} ${counted(t, plan)}`).toBe(
    '60,000 ha planned to be cleared in 2024; not a report of clearance',
  );
});

test('land that a survey suspected is said with its time, so that an old survey does not pass for today', () => {
  const suspected = figure({
    id: 'F1',
    metric: 'hazard_area_estimate',
    of: { level: 'suspected' },
    period: { from: null, to: '2009-12-31' },
  });
  expect(counted(t, suspected)).toBe('of suspected hazardous area, by survey up to 31 Dec 2009');
});

test('who says it stands before who printed it, with the paragraph', () => {
  const figureOf = figure({ id: 'F1', claimant: 'The ministry' });
  expect(said(t, figureOf, report)).toBe('The ministry, via Report, ¶\u00a04');
});

test('who both says and prints it is named once', () => {
  expect(said(t, figure({ id: 'F1', claimant: report.channel }), report)).toBe('Report, ¶\u00a04');
});

test('a document that names nobody is said to name no source', () => {
  expect(said(t, figure({ id: 'F1', claimant: null, locator: {} }), article)).toContain('Article');
  expect(said(t, figure({ id: 'F1', claimant: null, locator: {} }), article)).toContain(en['figure.article']);
});

test('a computed figure has no claimant, and says from how many figures it was worked out', () => {
  const sum = figure({ id: 'F1', claimant: null, computed: { operation: 'sum', from: ['A', 'B'] } });
  expect(said(t, sum, report)).toBe('calculated here from 2 figures');
});

test('a citation carries number, ground, claimant, title, channel, date, address and link', () => {
  const lines = citation(
    t,
    figure({ id: 'F1', claimant: 'The ministry' }),
    report,
    'Tartar; nothing more exact',
    'https://a.test/tartar/#figure=F1',
  );
  expect(lines.split('\n')[0]).toBe(
    '3 people reported killed by explosive ordnance on 28 Apr 2023 (Tartar; nothing more exact).',
  );
  for (const part of [
    'The ministry',
    'ANAMA',
    'A yearly report',
    '1 Apr 2022',
    report.url,
    'https://a.test/tartar/#figure=F1',
  ])
    expect(lines).toContain(part);
});

test('a citation of an undated document, or of none, has no gaps', () => {
  expect(citation(t, figure({ id: 'F1' }), article, 'Tartar', 'link')).toContain(`A newspaper. ${article.url}`);
  const without = citation(t, figure({ id: 'F1' }), undefined, 'Tartar', 'link');
  expect(without).not.toMatch(/undefined|null|\n\n/);
});

test('a computed figure is cited with each figure that it was worked out from, and the source of each', () => {
  const one = { figure: figure({ id: 'A' }), document: report };
  const other = { figure: figure({ id: 'B', document: article.id, claimant: null }), document: article };
  const sum = figure({
    id: 'F1',
    quantity: exactly(6),
    claimant: null,
    computed: { operation: 'sum', from: ['A', 'B'] },
  });
  const lines = citation(t, sum, undefined, 'Tartar', 'https://a.test/#figure=F1', [one, other]).split('\n');
  expect(lines[1]).toBe('calculated here from 2 figures');
  expect(lines.filter((line) => line.startsWith('- '))).toEqual([
    expect.stringMatching(/^- 3 people reported killed.*A yearly report.*ANAMA.*report$/),
    expect.stringMatching(/^- 3 people reported killed.*An article.*article$/),
  ]);
});

test('districts are listed in the reader’s language', () => {
  expect(places(t, districts.slice(2))).toBe('Kalbajar, Lachin, and Tartar');
  expect(places(t, districts.slice(2, 4))).toBe('Kalbajar and Lachin');
  expect(places(t, districts.slice(4))).toBe('Tartar');
});

test('a text that the data do not have in a language is English, and says so', () => {
  expect(inLanguage(article.short, 'az')).toEqual({ text: 'Məqalə', lang: 'az' });
  expect(inLanguage(article.short, 'ru')).toEqual({ text: 'Article', lang: 'en' });
});

test('what weighs most is marked, and left plain where marks cannot be shown', () => {
  const pieces = t.rich('warning.short');
  expect(pieces.filter(({ strong }) => strong).map(({ text }) => text)).toEqual([
    '“Not reported” does not mean safe.',
    '805',
    '102',
    '112',
  ]);
  expect(t('warning.short')).toBe(pieces.map(({ text }) => text).join(''));
});

test('words that are filled in are text, never a message or a mark', () => {
  const place = '<b>{level}</b>';
  expect(t('map.under', { place, level: 'High' })).toBe('<b>{level}</b>: High');
  expect(t.rich('map.under', { place, level: 'High' })).toEqual([{ text: '<b>{level}</b>: High', strong: false }]);
});
