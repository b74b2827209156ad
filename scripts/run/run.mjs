import { spawnSync } from 'node:child_process';

/**
 * Runs a command in sight of the reader, and says whether it succeeded.
 *
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {boolean}
 */
export function run(command, parameters) {
  const { status, error } = spawnSync(command, parameters, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** @param {readonly string[]} parameters */
export const npm = (parameters) => run(...npmCommand(parameters));

/**
 * npm by the file that npm says it was started from: on Windows `npm` is a batch file, which cannot be spawned.
 *
 * @param {readonly string[]} parameters
 * @returns {[command: string, parameters: readonly string[]]}
 */
export function npmCommand(parameters) {
  const file = process.env.npm_execpath;
  return file?.endsWith('.js') ? [process.execPath, [file, ...parameters]] : ['npm', parameters];
}
