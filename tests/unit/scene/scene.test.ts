import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { levels } from '../../../src/domain/level.ts';
import { type Scene, scene } from '../../../src/scene/scene.ts';
import { years } from '../../../src/view/theme.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { article, atlasWith, committedAtlas, exactly, figure, inWords } from '../fixtures/atlas.ts';

const country = { kind: 'country' } as const;
const undated = { from: null, to: null };

/** The hectares of the country as the article gives them, and their sum. */
const high = figure({
  id: 'H',
  document: article.id,
  metric: 'hazard_area_estimate',
  of: { level: 'high' },
  quantity: exactly(100),
  period: undated,
  scope: country,
});
const mediumAndLow: Figure = { ...high, id: 'ML', of: { level: 'medium_and_low' }, quantity: exactly(300) };
const sum: Figure = {
  ...high,
  id: 'S',
  of: { level: 'all' },
  quantity: exactly(400),
  computed: { operation: 'sum', from: ['H', 'ML'] },
};
const cleared: Figure = {
  ...high,
  id: 'C',
  metric: 'area_cleared_cumulative',
  of: { operators: 'all' },
  quantity: exactly(30),
};
const land = [high, mediumAndLow, sum, cleared];

/** Mines that were found in Lachin and Kalbajar together. */
const joint = figure({
  id: 'J',
  metric: 'items_found_flow',
  of: { item: 'mine' },
  quantity: exactly(3166),
  period: { from: '2022-08', to: null },
  scope: { kind: 'joint', districts: ['lachin', 'kalbajar'] },
});
const threeKilled = figure({ id: 'K' });

const look = (figures: readonly Figure[], view: Partial<View> = {}) =>
  scene(atlasWith(...figures), { ...defaultView, ...view });

test('the legend counts the districts of each level, and every level is on', () => {
  expect(look([threeKilled, joint]).legend).toEqual([
    { level: 'high', on: true, count: 1 },
    { level: 'medium', on: true, count: 2 },
    { level: 'low', on: true, count: 0 },
    { level: 'not_reported', on: true, count: 1 },
  ]);
});

test('a level that is switched off leaves the map, the list and the totals together, and keeps its count in the legend', () => {
  const { legend, districts, counts } = look([threeKilled, joint], { hidden: ['medium'] });
  expect(legend).toContainEqual({ level: 'medium', on: false, count: 2 });
  expect(districts.filter(({ shown }) => shown).map(({ district }) => district.id)).toEqual([
    'aghdara',
    'guba',
    'tartar',
  ]);
  expect(counts).toEqual({ shown: 2, all: 4, featuredShown: 1, featured: 3 });
});

test('with every level switched off nothing is shown, and everything is still counted', () => {
  const { districts, counts, legend } = look([threeKilled, joint], { hidden: levels });
  expect(districts.some(({ shown }) => shown)).toBe(false);
  expect(counts).toEqual({ shown: 0, all: 4, featuredShown: 0, featured: 3 });
  expect(legend.reduce((total, { count }) => total + count, 0)).toBe(4);
});

test('a district without a shape is listed, but counted neither in the legend nor in the totals', () => {
  const { districts, counts, legend } = look([]);
  expect(districts.find(({ district }) => district.id === 'aghdara')).toMatchObject({ drawn: false, shown: true });
  expect(districts).toHaveLength(5);
  expect(counts.all).toBe(4);
  expect(legend.find(({ level }) => level === 'not_reported')?.count).toBe(4);
});

test('a joint figure stands with each of its districts as it is, never divided', () => {
  for (const district of ['lachin', 'kalbajar']) {
    const { report, figures } = look([joint], { district });
    expect(report?.joint).toEqual([joint]);
    expect(report?.own).toEqual([]);
    expect(report?.decidedBy).toEqual([joint]);
    expect([...figures.values()]).toEqual([joint]);
  }
  expect(look([joint], { district: 'tartar' }).report?.joint).toEqual([]);
});

test('a district’s own figures stand apart from those that it shares', () => {
  const own = figure({ id: 'F', scope: { kind: 'district', district: 'lachin' } });
  const { report } = look([joint, own, threeKilled], { district: 'lachin' });
  expect([report?.own, report?.joint]).toEqual([[own], [joint]]);
});

test('the sum of several events is computed, and says from which; a single event is no sum', () => {
  const again = figure({ id: 'L', quantity: exactly(2), period: { from: '2023-05-02', to: '2023-05-02' } });
  const { report, figures } = look([threeKilled, again], { district: 'tartar' });
  expect(report?.people).toMatchObject({
    id: 'people-tartar',
    quantity: exactly(5),
    claimant: null,
    computed: { operation: 'sum', from: ['K', 'L'] },
  });
  expect(figures.get('people-tartar')).toBe(report?.people);
  expect(look([threeKilled], { district: 'tartar' }).report?.people).toBeNull();
});

test('nothing is computed from a number that is not exact', () => {
  const about = figure({ id: 'L', quantity: { value: 2, comparator: 'about' }, period: { from: '2024', to: '2024' } });
  expect(look([threeKilled, about], { district: 'tartar' }).report?.people).toBeNull();
  const vague: Figure = { ...cleared, quantity: { value: 30, comparator: 'at_least' } };
  expect(look([high, mediumAndLow, sum, vague]).country.land.share).toBeNull();
});

test('the share of the land that is reported cleared is computed, and unites its two sources', () => {
  const { country, figures } = look(land);
  expect(country.land.share).toMatchObject({
    metric: 'share_cleared',
    quantity: exactly(7.5),
    claimant: null,
    computed: { operation: 'share', from: ['C', 'S'] },
  });
  expect(figures.get('share-cleared')).toBe(country.land.share);
});

test.each([
  [[], true, true],
  [['medium'], true, true],
  [['low'], true, true],
  [['not_reported'], true, true],
  [['medium', 'low'], true, false],
  [['high'], false, true],
  [['high', 'medium', 'low'], false, false],
] satisfies [View['hidden'], boolean, boolean][])(
  'with %j hidden the hectares of high are shown: %s, of medium and low together: %s, and their sum where both are',
  (hidden, ofHigh, ofBoth) => {
    const {
      country: { land: picture },
      shown,
    } = look(land, { hidden });
    expect(picture.parts.map(({ level, shown }) => [level, shown])).toEqual([
      ['high', ofHigh],
      ['medium_and_low', ofBoth],
    ]);
    expect(picture.sum).toEqual(ofHigh && ofBoth ? sum : null);
    expect(picture.share === null).toBe(!(ofHigh && ofBoth));
    expect(shown.includes(high)).toBe(ofHigh);
    expect(shown.includes(mediumAndLow)).toBe(ofBoth);
    expect(picture.cleared).toEqual(cleared);
  },
);

test('hectares that stay though one of their levels is off say which one', () => {
  const offIn = (hidden: View['hidden']) => look(land, { hidden }).country.land.parts.map(({ off }) => off);
  expect(offIn(['medium'])).toEqual([[], ['medium']]);
  expect(offIn(['high'])).toEqual([['high'], []]);
  expect(offIn([])).toEqual([[], []]);
});

test('country figures are the country’s alone: no district’s panel has them as its own', () => {
  const { report } = look(land, { district: 'lachin' });
  expect([report?.own, report?.joint, report?.decidedBy]).toEqual([[], [], []]);
});

test('a part of a number is set under its whole, not beside it', () => {
  const victims = figure({
    id: 'V',
    metric: 'casualties_cumulative',
    of: { outcome: 'killed_or_injured', group: 'all' },
    quantity: exactly(288),
    scope: country,
  });
  const children: Figure = {
    ...victims,
    id: 'V9',
    of: { outcome: 'killed_or_injured', group: 'children' },
    quantity: exactly(9),
    relations: [{ relation: 'subset_of', figure: 'V', why: 'among them' }],
  };
  const { numbers } = look([children, victims]).country;
  expect(numbers).toHaveLength(1);
  expect(numbers[0]).toMatchObject({ figure: victims, parts: [children] });
});

test('claims without a number stand apart from the numbers', () => {
  const claim = figure({ id: 'W', metric: 'statement', of: { topic: 'law' }, scope: country, ...inWords });
  const { country: picture } = look([claim, ...land]);
  expect(picture.statements).toEqual([claim]);
  expect(picture.numbers).toEqual([]);
});

test('an open joint figure outlines the districts that it names, and no others', () => {
  const outlined = (view: Partial<View>) =>
    look([joint, threeKilled], view)
      .districts.filter((item) => item.outlined)
      .map(({ district }) => district.id);
  expect(outlined({ figure: 'J' })).toEqual(['kalbajar', 'lachin']);
  expect(outlined({ figure: 'K' })).toEqual([]);
  expect(outlined({})).toEqual([]);
});

test('a joint figure that is not in evidence outlines nothing', () => {
  const { districts } = look([joint], { figure: 'J', evidence: 'article' });
  expect(districts.some(({ outlined }) => outlined)).toBe(false);
});

test('the figure of the link is shown apart where the panel does not show it by itself', () => {
  const requested = (view: Partial<View>) =>
    look([...land, joint, threeKilled], { figure: 'J', ...view }).sections.requested;
  expect(requested({})).toEqual([joint]);
  expect(requested({ district: 'tartar' })).toEqual([joint]);
  expect(requested({ district: 'lachin' })).toEqual([]);
  expect(requested({ district: 'lachin', evidence: 'official' })).toEqual([joint]);
  expect(requested({ figure: null })).toEqual([]);
  expect(requested({ figure: 'H' })).toEqual([]);
  expect(requested({ figure: 'H', district: 'tartar' })).toEqual([]);
  expect(requested({ figure: 'H', hidden: ['high'] })).toEqual([high]);
});

test('the chosen district is chosen even where its level is switched off', () => {
  const { selected, districts } = look([threeKilled], { district: 'tartar', hidden: ['high'] });
  expect(selected).toMatchObject({ district: { id: 'tartar' }, shown: false, selected: true });
  expect(districts.filter((item) => item.selected)).toEqual([selected]);
});

test('without a chosen district there is no district’s panel', () => {
  expect(look([threeKilled])).toMatchObject({ selected: null, report: null });
});

test('the evidence base decides which documents count', () => {
  const inArticle = figure({ id: 'A', document: article.id, scope: { kind: 'district', district: 'guba' } });
  const stated = figure({
    id: 'T',
    metric: 'threat_level',
    of: { level: 'low' },
    scope: { kind: 'district', district: 'lachin' },
    ...inWords,
  });
  const levelsBy = (evidence: View['evidence']) =>
    look([inArticle, joint, stated, threeKilled], { evidence }).districts.map(({ assessment }) => assessment.level);
  expect(levelsBy('all')).toEqual(['not_reported', 'high', 'medium', 'low', 'high']);
  expect(levelsBy('article')).toEqual(['not_reported', 'high', 'not_reported', 'not_reported', 'not_reported']);
  expect(levelsBy('official')).toEqual(['not_reported', 'not_reported', 'not_reported', 'low', 'not_reported']);
});

test('the same atlas and view give the same scene', () => {
  const view = { district: 'lachin', figure: 'J' };
  expect(look([...land, joint], view)).toEqual(look([...land, joint], view));
});

test('whichever of all records was looked at before, receipts, sources and colours are those of what is looked at now', async () => {
  const atlas = await committedAtlas();
  const share = { theme: 'cleared-share', year: years.at(-1) ?? '' } as const;
  const looks: readonly Partial<View>[] = [
    {},
    { hidden: ['medium'] },
    share,
    { district: 'tartar' },
    { district: 'tartar', ...share },
    { district: 'kalbajar', figure: 'A13' },
    { district: 'lachin', evidence: 'article' },
  ];
  const told = ({ figures, sources, theme, legend, sections, behind }: Scene) => ({
    figures: [...figures.keys()],
    sources: sources.map(({ document, elsewhere }) => [document.id, elsewhere.length]),
    theme: theme && [...theme.values.keys()],
    counts: legend.map(({ on, count }) => [on, count]),
    requested: sections.requested.map(({ id }) => id),
    behind: behind.map(({ id }) => id),
  });
  const views = looks.map((part) => ({ ...defaultView, ...part }));
  const anew = views.map((view) => scene(atlas, view));
  for (const [from, before] of anew.entries())
    for (const [to, view] of views.entries())
      expect(told(scene(atlas, view, before)), `${from} to ${to}`).toEqual(told(anew[to] ?? before));
  expect(new Set(anew.map((each) => JSON.stringify(told(each)))).size).toBe(looks.length);
});

test('from the article 823,558 ha are claimed contaminated, of which 9.06 % are reported cleared', async () => {
  const { country: picture } = scene(await committedAtlas(), { ...defaultView, evidence: 'article' });
  expect(picture.land.parts.map(({ figure: { quantity } }) => quantity?.value)).toEqual([147_988, 675_570]);
  expect(picture.land.sum?.quantity?.value).toBe(823_558);
  expect(picture.land.share?.quantity?.value).toBeCloseTo(9.06, 2);
});

test('with official classes alone the country shows no hectares and every district is not reported', async () => {
  const now = scene(await committedAtlas(), { ...defaultView, evidence: 'official' });
  expect(now.country.land).toEqual({ parts: [], sum: null, cleared: null, share: null });
  expect(now.legend.map(({ count }) => count)).toEqual([0, 0, 0, now.counts.all]);
});

test('the country’s ground is all land and what all operators cleared, as one document says of one day', () => {
  const period = { from: null, to: '2023-05' };
  const whole: Figure = { ...sum, id: 'W', period, computed: undefined };
  const done: Figure = { ...cleared, period };
  const others: readonly Figure[] = [
    { ...done, id: 'in a year', metric: 'area_cleared_flow' },
    { ...done, id: 'by one of them', of: { operators: 'anama' } },
    { ...done, id: 'in words', ...inWords },
    { ...whole, id: 'all in words', ...inWords },
    { ...whole, id: 'something else of all', metric: 'area_cleared_flow' },
    { ...whole, id: 'one class', of: { level: 'high' } },
    { ...whole, id: 'elsewhere', document: 'report' },
    { ...whole, id: 'another day', period: { from: null, to: '2023-06' } },
  ];
  expect(look([...others, whole, done]).country.ground).toMatchObject({
    whole: { id: 'W' },
    cleared: { id: 'C' },
    left: { quantity: exactly(370), computed: { from: ['W', 'C'] } },
    others: [],
  });
  const latest: Figure = { ...done, id: 'L', period: { from: null, to: '2024' } };
  const alone = look([latest, whole, done]).country.ground;
  expect(alone).toMatchObject({ whole: { id: 'W' }, cleared: { id: 'C' }, others: [{ id: 'L' }] });
  expect(look([latest]).country.ground).toMatchObject({ whole: null, cleared: { id: 'L' }, left: null });
});

test('what is reported of neither a district nor the country stands elsewhere, in whichever way', () => {
  const name = { en: 'A line' };
  const scopes: readonly Figure['scope'][] = [
    { kind: 'region', name },
    { kind: 'line', name },
    { kind: 'rest', besides: ['tartar'] },
    { kind: 'unknown' },
  ];
  const figures = scopes.map((scope) => figure({ id: scope.kind, scope }));
  const { elsewhere, numbers } = look([...figures, joint, threeKilled]).country;
  expect(elsewhere.map(({ id }) => id)).toEqual(['region', 'line', 'rest', 'unknown']);
  expect(numbers).toEqual([]);
});
