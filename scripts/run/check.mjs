// Runs every check, also after one has failed, so that one run shows all that is wrong.
import { pathToFileURL } from 'node:url';
import { clearReports, sum } from './report.mjs';
import { npm } from './run.mjs';

/** Step and npm script, in order: the cheap ones first, and the browser after the build that it visits. */
const STEPS = [
  ['lint and import boundaries', 'lint'],
  ['types', 'types'],
  ['unused code', 'unused'],
  ['geodata rebuilt byte for byte', 'rebuild'],
  ['unit and data tests', 'unit'],
  ['build', 'build'],
  ['browser tests', 'e2e'],
];

/**
 * Ends with the one line `N passed, N failed`, summed from the reports that the two test runners wrote.
 *
 * @param {readonly string[]} failedBefore steps that had failed already
 */
export function check(failedBefore = []) {
  clearReports();
  const failed = [...failedBefore];
  for (const [name = '', script = ''] of STEPS) {
    console.log(`\n— ${name}`);
    if (!npm(['run', '--silent', script])) failed.push(name);
  }
  const count = sum();
  if (count.passed + count.failed === 0) failed.push('no test ran');
  console.log(failed.length === 0 ? '\nall steps passed' : `\nfailed steps: ${failed.join('; ')}`);
  console.log(`${count.passed} passed, ${count.failed} failed`);
  if (failed.length > 0 || count.failed > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) check();
