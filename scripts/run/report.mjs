import { readFileSync, rmSync } from 'node:fs';

/** Where the runners' configurations have the results written. */
export const REPORTS = { unit: 'reports/vitest.json', site: 'reports/site.json', browser: 'reports/playwright.json' };

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
 * @template Found
 * @param {string} path
 * @param {(report: any) => Found} take
 * @param {Found} none what a run that wrote no report has
 * @returns {Found}
 */
export function read(path, take, none) {
  try {
    return take(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return none;
  }
}

/** @returns {Count} */
export function sum() {
  const none = { passed: 0, failed: 0 };
  const counts = [
    read(REPORTS.unit, countVitest, none),
    read(REPORTS.site, countVitest, none),
    read(REPORTS.browser, countPlaywright, none),
  ];
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }));
}
