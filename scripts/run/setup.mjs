// Installs what the lock file names, if it is not installed. Plain Node: on a fresh clone it runs first.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { npm } from './run.mjs';

const ROOT = new URL('../../', import.meta.url);
const NEEDED = [20, 19];

/**
 * What is asked for: `site` is what building and serving the site need (`dependencies`); `all` is also what tests, records and
 * publishing need (`devDependencies`), which is five times as much.
 *
 * @typedef {'site' | 'all'} Extent
 *
 * @typedef {{ version?: string, dev?: boolean, optional?: boolean, devOptional?: boolean }} Package
 * @typedef {Record<string, Package>} Packages packages by their folder, as npm's lock files list them
 */

/**
 * Whether what npm noted as installed is what the lock file asks for. Optional packages are left out: they are other systems' binaries.
 *
 * @param {Packages} wanted
 * @param {Packages} installed
 * @param {Extent} extent
 */
export function upToDate(wanted, installed, extent) {
  return Object.entries(wanted)
    .filter(
      ([path, { dev, optional, devOptional }]) =>
        path !== '' && !optional && !devOptional && !(dev && extent === 'site'),
    )
    .every(([path, { version }]) => installed[path]?.version === version);
}

/**
 * What to install where something is missing: a start takes nothing away from somebody who has the tools for tests.
 *
 * @param {Extent} asked
 * @param {Packages} installed
 * @returns {Extent}
 */
export function extentToInstall(asked, installed) {
  return asked === 'all' || Object.values(installed).some(({ dev }) => dev) ? 'all' : 'site';
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

/**
 * @param {Extent} asked
 * @returns {boolean} whether all that is asked for is installed in the end
 */
export function setup(asked) {
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
  if (installed && upToDate(wanted, installed, asked)) return true;
  const extent = extentToInstall(asked, installed ?? {});
  console.log(`setup: installing the packages of package-lock.json${extent === 'site' ? ' that the site needs' : ''}`);
  const done = npm(['ci', extent === 'site' ? '--omit=dev' : '--include=dev']);
  if (!done) console.error('setup: npm ci failed. Is the package registry reachable?');
  return done;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !setup(process.argv[2] === 'all' ? 'all' : 'site'))
  process.exitCode = 1;
