// Runs every check, also after one has failed, so that one run shows all that is wrong.
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { clearReports, failures, sum } from './report.mjs';
import { npm, npmCommand } from './run.mjs';
import { writeTimes } from './times.mjs';

/** @typedef {readonly [name: string, script: string]} Step a name and the npm script that does it */

/**
 * What needs no browser, in two rows side by side: each is a core's worth of work, and neither needs what the other makes.
 *
 * @type {readonly (readonly Step[])[]}
 */
const ROWS = [
  [
    ['build', 'build'],
    ['pages and files of the site', 'site'],
  ],
  [
    ['lint and import boundaries', 'lint'],
    ['types', 'types'],
    ['unused code', 'unused'],
    ['unit, markup and data tests, geodata rebuilt byte for byte', 'unit'],
  ],
];

/** @type {Step} */
const LAST = ['browser tests', 'e2e'];

/**
 * Ends with the one line `N passed, N failed`, summed from the reports that the test runners wrote.
 *
 * @param {readonly string[]} failedBefore steps that had failed already
 */
export async function check(failedBefore = []) {
  clearReports();
  const failed = [...failedBefore, ...(await Promise.all(ROWS.map(inTurn))).flat()];
  console.log(`\n— ${LAST[0]}`);
  if (!npm(['run', '--silent', LAST[1]])) failed.push(LAST[0]);
  const count = sum();
  if (count.passed + count.failed === 0) failed.push('no test ran');
  const { file, browser, other } = writeTimes();
  console.log(`\nseconds of each test in ${file}: ${browser} of browser work, ${other} of all other`);
  for (const failure of failures()) console.log(`failed: ${failure}`);
  console.log(failed.length === 0 ? 'all steps passed' : `failed steps: ${failed.join('; ')}`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  if (failed.length > 0 || count.failed > 0) process.exitCode = 1;
}

/**
 * @param {readonly Step[]} steps
 * @returns {Promise<readonly string[]>} the names of those that failed
 */
async function inTurn(steps) {
  const failed = [];
  for (const [name, script] of steps) if (!(await told(name, script))) failed.push(name);
  return failed;
}

/**
 * Runs a step and tells what it said once it is done, so that steps side by side do not talk at once.
 *
 * @param {string} name
 * @param {string} script
 * @returns {Promise<boolean>}
 */
function told(name, script) {
  const begun = performance.now();
  const [command, parameters] = npmCommand(['run', '--silent', script]);
  /** @type {Buffer[]} */
  const said = [];
  const step = spawn(command, parameters, { stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [step.stdout, step.stderr]) stream.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    const end = (/** @type {boolean} */ passed) => {
      console.log(`\n— ${name}, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
      process.stdout.write(Buffer.concat(said));
      resolve(passed);
    };
    step.on('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    step.on('close', (code) => end(code === 0));
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await check();
