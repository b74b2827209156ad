import { expect, test } from 'vitest';
import { countPlaywright, countVitest, failuresPlaywright, failuresVitest } from '../../../scripts/run/report.mjs';
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

test('each failure is told with its file, its name and the first line of what was wrong', () => {
  const results = [
    { status: 'passed', fullName: 'holds' },
    { status: 'failed', fullName: 'adds up', failureMessages: ['\u001b[31mexpected 3\u001b[39m to be 4\n  at sum'] },
  ];
  const files = [
    { name: 'tests/unit/sum.test.ts', status: 'failed', assertionResults: results },
    { name: 'tests/unit/torn.test.ts', status: 'failed', message: 'no such module\nat', assertionResults: [] },
  ];
  expect(failuresVitest({ testResults: files })).toEqual([
    'tests/unit/sum.test.ts › adds up: expected 3 to be 4',
    'tests/unit/torn.test.ts: no such module',
  ]);
  const broken = { file: 'map.spec.ts', title: 'it draws', ok: false };
  const specs = [
    { file: 'map.spec.ts', title: 'it stands', ok: true, tests: [] },
    { ...broken, tests: [{ results: [{ error: { message: 'blank\nCall log' } }] }] },
  ];
  expect(failuresPlaywright({ errors: [{ message: 'no server' }], suites: [{ suites: [{ specs }] }] })).toEqual([
    'no server',
    'map.spec.ts › it draws: blank',
  ]);
});
