import { expect, test, vi } from 'vitest';
import { limited } from '../../../scripts/bench/scale/limited.ts';
import { sectionOf } from '../../../scripts/bench/scale/section.ts';

const free = vi.hoisted(() => ({ bytes: 20e9 }));
vi.mock('node:os', async (original) => ({ ...(await original<object>()), freemem: () => free.bytes }));

/** What runs until it is ended. */
const endless = (until: AbortSignal) =>
  new Promise<never>((_, end) => until.addEventListener('abort', () => end(new Error('ended'))));

test('a run that takes too long, or the memory of the machine, is ended, and one that dies ends no other', async () => {
  vi.useFakeTimers();
  vi.spyOn(console, 'log').mockImplementation(() => {});
  const late = limited(75_000, endless);
  await vi.advanceTimersByTimeAsync(75_000);
  expect(await late).toBe('not within');
  const large = limited(75_000, endless);
  free.bytes = 1e9;
  await vi.advanceTimersByTimeAsync(1000);
  expect(await large).toBe('out of memory');
  free.bytes = 20e9;
  expect(await limited(75_000, () => Promise.reject(new Error('Target crashed')))).toBe('died');
  expect(await limited(75_000, async () => 3)).toBe(3);
  vi.useRealTimers();
});

const atlas = { map: 2000, filter: 20, memory: 300, kB: 900 };
const peer = { map: 9000, filter: 1000, memory: 900, kB: 40_000, seen: { 5: 90_000 } };

test('the section says what was measured, and of what came to no end why', () => {
  const section = sectionOf(
    [
      { count: 100_000, atlas, runs: new Map([['maplibre.geojson', peer]]), seen: [100_000] },
      {
        count: 1_000_000,
        atlas: { ...atlas, map: 2400 },
        runs: new Map([['maplibre.geojson', 'out of memory' as const]]),
        seen: [1_000_000, 999_999],
      },
    ],
    '2026-11-27',
  );
  expect(section).toContain('| bare MapLibre, GeoJSON | 9.0 s, filter 1000 ms, 900 MB | out of memory |');
  expect(section).toMatch(/usable map .* 1\.2 × \| met \|/);
  expect(section).toMatch(/filter to frame .* 0\.02 × \| met \| 20 ms against 1000 ms/);
  expect(section).toMatch(/not seen.* \| not met \|/);
});

test('where the atlas itself comes to no end, the section stands all the same, and says that nothing was measured', () => {
  const section = sectionOf(
    [{ count: 1_000_000, atlas: 'not within', runs: new Map(), seen: [1_000_000] }],
    '2026-11-27',
  );
  expect(section).toContain('| the atlas, from its archive | not within |');
  expect(section.match(/not measured/g)).toHaveLength(3);
});
