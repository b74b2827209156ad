import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { compute } from '../../../src/scene/computed.ts';
import { exactly, figure } from '../fixtures/atlas.ts';

const land = (id: string, value: number, part: Partial<Figure> = {}) =>
  figure({ id, metric: 'hazard_area_estimate', of: { level: 'high' }, quantity: exactly(value), ...part });

const worked = (operation: 'sum' | 'count' | 'difference', ...from: readonly Figure[]) =>
  compute('X', operation, 'hazard_area_estimate', {}, from);

test('a sum spans from the earliest beginning to the latest end of its figures; a difference holds for the first', () => {
  const late = land('L', 10, { period: { from: '2022-01-01', to: '2023-12-31' } });
  const early = land('E', 5, { period: { from: '2021-01-01', to: '2021-06-30' } });
  const open = land('O', 2, { period: { from: '2024-02-01', to: null } });
  const undated = land('U', 1, { period: { from: null, to: null } });
  const span = { from: '2021-01-01', to: '2023-12-31' };
  expect(worked('sum', late, early)).toMatchObject({ quantity: exactly(15), period: span });
  expect(worked('count', early, late)).toMatchObject({ quantity: exactly(2), period: span });
  expect(worked('sum', late, open, early)?.period).toEqual({ from: '2021-01-01', to: '2024-02-01' });
  expect(worked('sum', undated, undated)?.period).toEqual({ from: null, to: null });
  expect(worked('difference', late, early)).toMatchObject({ quantity: exactly(5), period: late.period });
});

test('with a figure that is not exact among them nothing is worked out', () => {
  const about = land('A', 5, { quantity: { value: 5, comparator: 'about' } });
  for (const operation of ['sum', 'difference'] as const) expect(worked(operation, land('L', 10), about)).toBeNull();
  expect(worked('sum')).toBeNull();
});

test('what stands in one document is of that document, and what stands in several of none', () => {
  expect(worked('sum', land('A', 1), land('B', 2))?.document).toBe('report');
  expect(worked('sum', land('A', 1), land('B', 2, { document: 'another' }))?.document).toBe('');
});
