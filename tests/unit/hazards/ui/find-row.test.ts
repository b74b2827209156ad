import { expect, test } from 'vitest';
import { findRow } from '../../../../src/hazards/ui/report/find-row.ts';
import { fakeDesk, hazard } from '../fake-desk.ts';

test('a row of the report leads to its record among a hundred thousand by a few questions; one that is not drawn leads nowhere', async () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => ({ ...hazard, n: 99_999 - n, row: 2 * n + 1 }));
  const { desk, calls } = fakeDesk({
    page: (_, __, from, to) => Promise.resolve({ of: rows.length, hazards: rows.slice(from, to) }),
  });
  expect(await findRow(desk, 'a', 1)).toBe(99_999);
  expect(await findRow(desk, 'a', 199_999)).toBe(0);
  expect(await findRow(desk, 'a', 61_803)).toBe(99_999 - 30_901);
  expect(await findRow(desk, 'a', 61_804)).toBeNull();
  expect(await findRow(desk, 'a', 200_001)).toBeNull();
  expect(calls.length).toBeLessThan(100);
});
