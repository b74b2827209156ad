import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { comparison } from '../../../src/scene/compare.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith, exactly, figure, inWords } from '../fixtures/atlas.ts';

const year = (of: string) => ({ from: `${of}-01-01`, to: `${of}-12-31` });
const cleared = (id: string, of: string, part: Partial<Figure> = {}) =>
  figure({ id, metric: 'area_cleared_flow', of: { operators: 'all' }, period: year(of), ...part });
const found = (id: string, of: string, part: Partial<Figure> = {}) =>
  figure({ id, metric: 'items_found_flow', of: { item: 'mine' }, period: year(of), ...part });

const side = (figures: readonly Figure[], ids: readonly string[] = ['tartar']) =>
  comparison(scene(atlasWith(...figures), defaultView), ids);
const idsOf = (figures: readonly Figure[] | undefined) => figures?.map(({ id }) => id);

test('districts stand in the order asked for, and one that there is not is left out', () => {
  expect(side([], ['tartar', 'nowhere', 'guba']).map(({ item }) => item.district.id)).toEqual(['tartar', 'guba']);
});

test('hectares cleared and finds are those of the district alone, the latest first; what has no number is no find', () => {
  const joint: Figure['scope'] = { kind: 'joint', districts: ['tartar', 'lachin'] };
  const [tartar] = side([
    cleared('C1', '2021'),
    cleared('C3', '2023'),
    cleared('C2', '2022'),
    cleared('CJ', '2024', { scope: joint }),
    found('F1', '2021'),
    found('F2', '2022'),
    found('FW', '2023', inWords),
    found('FJ', '2024', { scope: joint }),
  ]);
  expect(idsOf(tartar?.cleared)).toEqual(['C3', 'C2', 'C1']);
  expect(idsOf(tartar?.finds)).toEqual(['F2', 'F1']);
  const own = idsOf(tartar?.own);
  expect([...(own ?? [])].sort()).toEqual(['C1', 'C2', 'C3', 'F1', 'F2', 'FW']);
});

test('what is calculated of the ground is not among a district’s own figures, and what it stands on is', () => {
  const period = { from: '2020-11', to: '2023-04-17' };
  const [tartar] = side([
    figure({ id: 'C', metric: 'area_cleared_cumulative', quantity: exactly(3010), of: {}, period }),
    figure({ id: 'S', metric: 'share_cleared', quantity: exactly(16.7), of: { whole: 'to_be_cleared' }, period }),
  ]);
  expect(tartar?.report.ground.some(({ computed }) => computed !== undefined)).toBe(true);
  expect([...(idsOf(tartar?.own) ?? [])].sort()).toEqual(['C', 'S']);
});

test('people are the sum of several events, the figure of a single one, and none where none is told of', () => {
  const again = figure({ id: 'E2', period: { from: '2023-05-02', to: '2023-05-02' } });
  const [both] = side([figure({ id: 'E1' }), again]);
  expect(both?.people).toMatchObject([{ id: 'people-tartar', quantity: exactly(6) }]);
  expect(idsOf(side([figure({ id: 'E1' })])[0]?.people)).toEqual(['E1']);
  expect(side([])[0]).toMatchObject({ people: [], cleared: [], finds: [], own: [] });
});
