import { readFileSync, rmSync } from 'node:fs';

/** Where vite.config.ts and playwright.config.ts have the results written. */
const REPORTS = { vitest: 'reports/vitest.json', playwright: 'reports/playwright.json' };

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A file that does not load counts as one failure: it holds no test that could fail.
 *
 * @param {any} report Vitest's JSON report
 * @returns {Count}
 */
export function countVitest(report) {
  const broken = report.testResults.filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

/**
 * An error outside of any test (no server, no browser) counts as a failure; a test that passed at the second try as passed.
 *
 * @param {any} report Playwright's JSON report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** Removes the reports of an earlier run, which would be counted where this one breaks off. */
export function clearReports() {
  for (const path of Object.values(REPORTS)) rmSync(path, { force: true });
}

/**
 * @param {string} path
 * @param {(report: any) => Count} count
 * @returns {Count}
 */
function read(path, count) {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @returns {Count} */
export function sum() {
  const counts = [read(REPORTS.vitest, countVitest), read(REPORTS.playwright, countPlaywright)];
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}
