// Installs what the lock file names, if it is not installed. Plain Node: on a fresh clone it runs first.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { npm } from './run.mjs';

const ROOT = new URL('../../', import.meta.url);
const NEEDED = [20, 19];

/**
 * @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages
 */

/**
 * Whether what npm noted as installed is what the lock file asks for. Optional packages are left out: they are other systems' binaries.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function upToDate(wanted, installed) {
  return Object.entries(wanted)
    .filter(([path, { optional, devOptional }]) => path !== '' && !optional && !devOptional)
    .every(([path, { version }]) => installed[path]?.version === version);
}

/**
 * @param {string} path
 * @returns {Packages | null}
 */
function packages(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8')).packages;
  } catch {
    return null;
  }
}

/** @returns {boolean} whether everything is installed in the end */
export function setup() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = NEEDED;
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    console.error(
      `setup: expected Node ${NEEDED.join('.')} or newer, found ${process.versions.node}. Install it from nodejs.org.`,
    );
    return false;
  }
  const wanted = packages('package-lock.json');
  if (!wanted) {
    console.error('setup: expected package-lock.json beside package.json, found none that can be read.');
    return false;
  }
  const installed = packages('node_modules/.package-lock.json');
  if (installed && upToDate(wanted, installed)) return true;
  console.log('setup: installing the packages of package-lock.json');
  const done = npm(['ci', '--include=dev']);
  if (!done) console.error('setup: npm ci failed. Is the package registry reachable?');
  return done;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !setup()) process.exitCode = 1;
