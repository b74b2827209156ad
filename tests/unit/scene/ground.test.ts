import { describe, expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { groundShares } from '../../../src/domain/ground.ts';
import { translator } from '../../../src/locales/translate.ts';
import { groundOf, groundScale, ownScale, partsOf } from '../../../src/scene/ground.ts';
import { type SceneView, scene } from '../../../src/scene/scene.ts';
import { reason } from '../../../src/text/list.ts';
import { dayOf, daysOf, themes } from '../../../src/view/theme.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith, committedAtlas, exactly, figure } from '../fixtures/atlas.ts';

const atlas = await committedAtlas();
const seen = (view: Partial<SceneView> = {}) => scene(atlas, { ...defaultView, ...view });
const groundIn = (id: string, view: Partial<SceneView> = {}) => {
  const ground = seen(view).judgement.grounds.get(id);
  if (ground === undefined) throw new Error(`expected a ground of ${id}`);
  return ground;
};

const april = { from: '2020-11', to: '2023-04-17' };
const cleared = figure({ id: 'C', metric: 'area_cleared_cumulative', quantity: exactly(3010), of: {}, period: april });
const share = figure({
  id: 'S',
  metric: 'share_cleared',
  quantity: exactly(16.7),
  of: { whole: 'to_be_cleared' },
  period: april,
});

describe('the ground of a district', () => {
  test('to be cleared, cleared and left follow from one statement, each with the figures that it stands on', () => {
    const { whole, cleared, left, share, parts, accounts } = groundIn('tartar');
    expect(accounts).toHaveLength(1);
    expect([cleared?.id, share?.id]).toEqual(['X-D-2023-04-tartar', 'X-SH-2023-04-tartar']);
    const from = ['X-D-2023-04-tartar', 'X-SH-2023-04-tartar'];
    expect(whole).toMatchObject({
      id: 'ground-tartar-2023-04-17',
      quantity: { value: 18_020, comparator: 'about' },
      computed: { operation: 'quotient', from, between: [17_970, 18_080] },
      period: { from: null, to: '2023-04-17' },
      ground: { vintage: 'before-2023-12' },
      claimant: null,
    });
    expect(left).toMatchObject({
      id: 'left-tartar-2023-04-17',
      quantity: { value: 15_010, comparator: 'about' },
      computed: { operation: 'remainder', from, between: [14_960, 15_070] },
    });
    expect(parts).toEqual([
      { kind: 'cleared', from: 0, to: 3010 },
      { kind: 'left', from: 3010, to: 17_970 },
      { kind: 'unknown', from: 17_970, to: 18_080 },
    ]);
  });

  test('hectares of other dates or boundaries are kept beside it, and change nothing', () => {
    const { others, left } = groundIn('tartar');
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(['D25-Tartar', 'D23-Tartar']));
    const alone = groundOf('tartar', [cleared, share]);
    expect(left?.quantity).toEqual(alone.left?.quantity);
  });

  test('where only hectares cleared are reported, only they are known, and the rest has no end', () => {
    for (const [id, value] of [
      ['lachin', 8718.6],
      ['kalbajar', 3008.2],
      ['gazakh', 223.7],
    ] as const) {
      expect(groundIn(id, { asOf: '2026-04-01' })).toMatchObject({
        whole: null,
        left: null,
        cleared: { quantity: { value } },
      });
      expect(groundIn(id, { asOf: '2026-04-01' }).parts).toEqual([
        { kind: 'cleared', from: 0, to: value },
        { kind: 'unknown', from: value, to: null },
      ]);
    }
  });

  test('where nothing is reported, all of it is unknown, which is neither 0 nor an empty bar', () => {
    for (const id of ['dashkasan', 'baku'])
      expect(groundIn(id)).toMatchObject({
        whole: null,
        cleared: null,
        left: null,
        parts: [{ kind: 'unknown', from: 0, to: null }],
      });
  });

  test('only what the evidence lets count and was public is divided', () => {
    expect(groundIn('tartar', { evidence: 'article' })).toMatchObject({ accounts: [], whole: null, cleared: null });
    expect(groundIn('tartar', { asOf: '2023-04-16' })).toMatchObject({ accounts: [], whole: null });
    expect(groundIn('tartar', { asOf: '2023-04-17' }).whole?.quantity?.value).toBe(18_020);
  });

  test('a statement that two documents carry is one account', () => {
    const again = [cleared, share].map((each) => ({ ...each, id: `${each.id}2`, document: 'another' }));
    expect(groundOf('tartar', [cleared, share, ...again]).accounts.map(({ date }) => date)).toEqual(['2023-04-17']);
  });

  test('a share "of the territory" or of several districts is not divided', () => {
    const territory = { ...share, of: { whole: 'territory' as const } };
    expect(groundOf('tartar', [cleared, territory])).toMatchObject({ accounts: [], whole: null });
    const joint = { kind: 'joint' as const, districts: ['tartar', 'aghdam'] };
    expect(
      groundOf('tartar', [
        { ...cleared, scope: joint },
        { ...share, scope: joint },
      ]).accounts,
    ).toEqual([]);
    expect([...seen().judgement.grounds.values()].filter(({ whole }) => whole !== null)).toHaveLength(5);
  });

  test('all bars are drawn to one scale that holds the longest, whichever district is looked at', () => {
    const { grounds, scale } = seen().judgement;
    expect(scale).toBe(100_000);
    expect(seen({ district: 'tartar' }).judgement.scale).toBe(scale);
    for (const { parts } of grounds.values())
      for (const { from, to } of parts) expect(to ?? from).toBeLessThanOrEqual(scale);
    expect(groundScale([])).toBe(1);
  });
});

describe('the ground of the country', () => {
  test('is what one document says of all land and of what is cleared; what is rounded is not subtracted', () => {
    const { ground } = seen({ asOf: '2024-12-31' }).country;
    expect(ground).toMatchObject({ whole: { id: 'N-1167' }, cleared: { id: 'A-2024-10-16' }, left: null });
    expect(ground?.parts).toEqual([
      { kind: 'cleared', from: 0, to: 166_000 },
      { kind: 'left', from: 166_000, to: 1_167_000 },
    ]);
    expect(ground && ownScale(ground)).toBe(1_167_000);
  });

  test('by the article alone is the difference of its two numbers, to the digit', () => {
    const { ground } = seen({ evidence: 'article' }).country;
    expect(ground?.left).toMatchObject({
      id: 'left',
      quantity: exactly(748_913.2),
      computed: { operation: 'difference', from: ['A07', 'A18'] },
    });
  });

  test('is not drawn where levels are switched off, of which the total would be wrong', () => {
    expect(seen({ hidden: ['low'] }).country.ground).toBeNull();
  });

  test('has a later count of the same classes beside the land of the article, never in its sum', () => {
    const { later, land } = seen().country;
    expect(later.map(({ id }) => id).sort()).toEqual(['X-HIGH-248', 'X-ML-780']);
    expect(land.sum?.quantity?.value).toBe(823_558);
  });
});

describe('the themes of the ground', () => {
  const valuesOf = (view: Partial<SceneView>) =>
    Object.fromEntries([...(seen(view).theme?.values ?? [])].map(([id, { value }]) => [id, value]));

  test('colour by what is calculated for one day alone', () => {
    const day = '2023-04-17';
    expect(valuesOf({ theme: 'ground', day })).toEqual({
      aghdam: 64_000,
      fuzuli: 46_790,
      khojaly: 9560,
      khojavand: 98_100,
      tartar: 18_020,
    });
    expect(valuesOf({ theme: 'ground-left', day })).toMatchObject({ tartar: 15_010 });
    expect(valuesOf({ theme: 'ground-share', day })).toMatchObject({ tartar: 16.7 });
    expect(valuesOf({ theme: 'ground-share', day: '2023-12-05' })).toMatchObject({ tartar: 27, aghdam: 34.8 });
  });

  test('leave a share that a second reading doubts to its own receipt', () => {
    expect(valuesOf({ theme: 'ground-share', day: '2025-10' })).toEqual({ aghdam: 54.24, fuzuli: 67.76 });
    expect(groundShares(atlas.figures).every(({ check }) => check !== 'doubtful')).toBe(true);
  });

  test('are shown for the latest day where none is asked for, or one that the theme has not', () => {
    expect(dayOf({ theme: 'ground', day: null })).toBe('2023-04-17');
    expect(dayOf({ theme: 'ground', day: '2025-10' })).toBe('2023-04-17');
    expect(dayOf({ theme: 'ground-share', day: null })).toBe(daysOf('ground-share').at(-1));
    expect(dayOf({ theme: 'cleared', day: '2023-04-17' })).toBeNull();
    expect(themes.filter((theme) => daysOf(theme).length > 0)).toEqual(['ground', 'ground-share', 'ground-left']);
  });

  test('say hectares in the list of districts, and no number of incidents', () => {
    const of = seen({ theme: 'ground' });
    const tartar = of.districts.find(({ district }) => district.id === 'tartar');
    expect(tartar && reason(translator('en'), of, tartar)).toBe('about 18,020 ha');
  });
});

test('a calculated ground whose two ends are the same leaves nothing unknown', () => {
  expect(partsOf(figure({ id: 'W', quantity: exactly(10) }), figure({ id: 'C', quantity: exactly(10) }))).toEqual([
    { kind: 'cleared', from: 0, to: 10 },
  ]);
});

test('a ground by itself is drawn to all of it; to a round number above what is cleared where nobody says how much it is', () => {
  const drawn = (parts: ReturnType<typeof partsOf>) => ownScale({ ...groundOf('tartar', []), parts });
  const ten = figure({ id: 'C', quantity: exactly(10) });
  expect(drawn(partsOf(figure({ id: 'W', quantity: exactly(37) }), ten))).toBe(37);
  expect(drawn(partsOf(null, figure({ id: 'C', quantity: exactly(37) })))).toBe(50);
  expect(drawn([])).toBe(1);
});

test('a link can ask for a calculated figure, also of another district than it shows', () => {
  const { sections } = seen({ district: 'lachin', figure: 'ground-tartar-2023-04-17' });
  expect(sections.requested.map(({ id }) => id)).toEqual(['ground-tartar-2023-04-17']);
});

test('what was reported as another district’s ground, or together with others, is not this one’s, though it lies there today', () => {
  const moved = { ...cleared, ground: { vintage: 'before-2023-12', now: ['aghdara'] } };
  const joint: Figure = { ...cleared, id: 'J', scope: { kind: 'joint', districts: ['aghdara', 'tartar'] } };
  const { grounds } = scene(atlasWith(moved, joint), defaultView).judgement;
  expect(grounds.get('aghdara')).toMatchObject({ cleared: null, others: [] });
  expect(grounds.get('tartar')).toMatchObject({ cleared: { id: 'C' }, others: [] });
});

test('hectares that were added up here are not among those reported', () => {
  const sum = { ...cleared, id: 'SUM', computed: { operation: 'sum' as const, from: [] } };
  expect(groundOf('tartar', [sum])).toMatchObject({ cleared: null, others: [] });
  expect(groundOf('tartar', [sum, cleared])).toMatchObject({ cleared: { id: 'C' }, others: [] });
});

test('a theme of one day does not colour by what is calculated for another', () => {
  const period = { from: null, to: '2022-01-01' };
  const atlas = atlasWith({ ...cleared, period }, { ...share, period });
  for (const theme of ['ground', 'ground-left'] as const) {
    const of = scene(atlas, { ...defaultView, theme, day: '2023-04-17' });
    expect(of.judgement.grounds.get('tartar')?.accounts).toHaveLength(1);
    expect(of.theme?.values.size).toBe(0);
  }
});
