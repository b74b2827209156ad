import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { REPORTS, read } from './report.mjs';

/** The seconds of each test, the longest first. */
const TIMES = 'reports/times.tsv';

/** @typedef {{ seconds: number, file: string, title: string }} Time */

/**
 * @param {any} report Vitest's JSON report
 * @returns {readonly Time[]}
 */
export function timesVitest({ testResults }) {
  return testResults.flatMap((/** @type {any} */ { name, assertionResults }) =>
    assertionResults.map((/** @type {any} */ { fullName, duration }) => ({
      seconds: (duration ?? 0) / 1000,
      file: relative('.', name),
      title: fullName,
    })),
  );
}

/**
 * @param {any} report Playwright's JSON report
 * @returns {readonly Time[]}
 */
export function timesPlaywright({ suites = [], specs = [] }) {
  const own = specs.map((/** @type {any} */ { file, title, tests }) => ({
    seconds: tests.flatMap((/** @type {any} */ { results }) => results).reduce(addDuration, 0) / 1000,
    file,
    title,
  }));
  return [...own, ...suites.flatMap(timesPlaywright)];
}

/**
 * @param {number} sum
 * @param {{ duration: number }} result
 */
function addDuration(sum, { duration }) {
  return sum + duration;
}

/**
 * Writes the seconds of every test to one table, and gives the sums.
 *
 * @returns {{ file: string, browser: number, other: number }}
 */
export function writeTimes() {
  const browser = read(REPORTS.browser, timesPlaywright, []);
  const other = [...read(REPORTS.unit, timesVitest, []), ...read(REPORTS.site, timesVitest, [])];
  const rows = [...browser, ...other].sort((a, b) => b.seconds - a.seconds);
  const lines = rows.map(({ seconds, file, title }) => [seconds.toFixed(2), file, title].join('\t'));
  mkdirSync(dirname(TIMES), { recursive: true });
  writeFileSync(TIMES, `${['seconds\tfile\ttest', ...lines].join('\n')}\n`);
  /** @param {readonly Time[]} times */
  const all = (times) => Math.round(times.reduce((total, { seconds }) => total + seconds, 0));
  return { file: TIMES, browser: all(browser), other: all(other) };
}
