import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/run/report.mjs';
import { timesPlaywright, timesVitest } from '../../../scripts/run/times.mjs';

test('a test file that does not load counts as a failure', () => {
  const broken = { status: 'failed', assertionResults: [] };
  expect(countVitest({ numPassedTests: 3, numFailedTests: 1, testResults: [broken] })).toEqual({
    passed: 3,
    failed: 2,
  });
});

test('an error outside of any browser test counts as a failure', () => {
  const stats = { expected: 4, flaky: 1, unexpected: 1, skipped: 2 };
  expect(countPlaywright({ stats, errors: [{ message: 'no server' }] })).toEqual({ passed: 5, failed: 2 });
});

test('the seconds of each test are summed over its tries, however deep its suite lies', () => {
  const spec = { file: 'a.spec.ts', title: 'it works', tests: [{ results: [{ duration: 1500 }, { duration: 500 }] }] };
  expect(timesPlaywright({ suites: [{ suites: [{ specs: [spec] }] }] })).toEqual([
    { seconds: 2, file: 'a.spec.ts', title: 'it works' },
  ]);
  const result = { name: 'tests/unit/a.test.ts', assertionResults: [{ fullName: 'a b', duration: 250 }] };
  expect(timesVitest({ testResults: [result] })).toEqual([
    { seconds: 0.25, file: 'tests/unit/a.test.ts', title: 'a b' },
  ]);
});
