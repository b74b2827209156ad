import { readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

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

/** @param {string} text what a terminal would colour */
const firstLine = (text) => stripVTControlCharacters(text).split('\n')[0] ?? '';

/**
 * @param {any} report Vitest's JSON report
 * @returns {readonly string[]} a line for each failure: file, test, first line of what was wrong
 */
export function failuresVitest({ testResults }) {
  return testResults.flatMap((/** @type {any} */ { name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((/** @type {any} */ result) => result.status === 'failed');
    const file = relative('.', name);
    if (assertionResults.length === 0 && status === 'failed') return [`${file}: ${firstLine(message ?? '')}`];
    return failed.map(
      (/** @type {any} */ { fullName, failureMessages }) =>
        `${file} › ${fullName}: ${firstLine(failureMessages?.[0] ?? '')}`,
    );
  });
}

/**
 * @param {any} report Playwright's JSON report
 * @returns {readonly string[]} a line for each failure: file, test, first line of what was wrong
 */
export function failuresPlaywright({ suites = [], specs = [], errors = [] }) {
  const own = specs
    .filter((/** @type {any} */ { ok }) => !ok)
    .map((/** @type {any} */ { file, title, tests }) => {
      const error = tests.flatMap((/** @type {any} */ { results }) => results).find((/** @type {any} */ r) => r.error);
      return `${file} › ${title}: ${firstLine(error?.error.message ?? '')}`;
    });
  return [
    ...errors.map((/** @type {any} */ { message }) => firstLine(message)),
    ...own,
    ...suites.flatMap(failuresPlaywright),
  ];
}

/** @returns {readonly string[]} a line for each failure of all runners */
export function failures() {
  return [
    ...read(REPORTS.unit, failuresVitest, []),
    ...read(REPORTS.site, failuresVitest, []),
    ...read(REPORTS.browser, failuresPlaywright, []),
  ];
}
