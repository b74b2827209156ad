import { expect, test } from 'vitest';
import { mutated, tried } from '../../../hazards/mutate.ts';

/** As many as the tests have time for; `npm run fuzz-files -- 10000` tries more. */
const many = 500;

/** Files of later numbers that once lost a record, or ended the process. */
const once = [518, 5694, 6879];

test(`${many} files that were changed by chance are read or refused, none for long, no record lost without a word`, async () => {
  const bad: string[] = [];
  for (const seed of [...Array(many).keys(), ...once]) {
    const case_ = mutated(seed);
    const before = performance.now();
    const { kind } = await tried(case_).catch((error: unknown) => ({ kind: String(error) }));
    const took = performance.now() - before;
    if (!['refused', 'told', 'whole'].includes(kind)) bad.push(`${seed} ${case_.name}: ${kind}`);
    if (took > 30_000) bad.push(`${seed} ${case_.name}: ${Math.round(took)} ms`);
  }
  expect(bad).toEqual([]);
});
