import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

/**
 * Installs packages of Debian's, in sight of the reader; where nobody may do that here, does nothing.
 *
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are installed in the end
 */
export function installWithApt(packages) {
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false;
  const root = process.getuid?.() === 0;
  if (!root && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status !== 0) return false;
  const apt = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  const [command = '', ...rest] = root ? apt : ['sudo', '-n', ...apt];
  return (
    run(command, [...rest, 'update']) &&
    run(command, [...rest, 'install', '-y', '--no-install-recommends', ...packages])
  );
}
