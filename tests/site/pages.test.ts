import { beforeAll, expect, test } from 'vitest';
import type { Check } from './check.ts';
import { reading } from './reading.ts';
import { pageOf, views } from './site.ts';
import { ways } from './ways.ts';

const checks = Object.entries<Check>({ ...reading, ...ways });
const faults = new Map(checks.map(([name]) => [name, [] as string[]]));

/* Page by page, not check by check: all of them at once would fill the memory. */
beforeAll(() => {
  for (const each of views) {
    const page = pageOf(each);
    for (const [name, check] of checks) faults.get(name)?.push(...check(page).map((fault) => `${each.path}: ${fault}`));
  }
});

test.each(checks)('every page %s', (name) => {
  expect(faults.get(name)?.slice(0, 20)).toEqual([]);
});
