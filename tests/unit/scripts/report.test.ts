import { expect, test } from 'vitest';
import { countPlaywright, countVitest } from '../../../scripts/run/report.mjs';

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
