// Finds a Chromium, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installWithApt } from './apt.mjs';
import { run } from './run.mjs';

const NAMES = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

/** The same without a window: to open a page costs a sixth of the processor, which is a quarter of what a test costs. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

/** No traffic of the browser's own, and pages composed by the processor: to do that by a graphics card that is drawn in software takes five times as long. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** WebGL drawn in software, so that a machine without a graphics card gives the same picture. */
export const FLAGS = [...QUIET, '--enable-unsafe-swiftshader'];

/** A browser that has no WebGL. */
export const WITHOUT_WEBGL = [...QUIET, '--disable-software-rasterizer'];

/**
 * The path of a Chromium that starts: the one that CHROMIUM_PATH names, one in PATH, or Playwright's own.
 *
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  return process.env.CHROMIUM_PATH || inPath(NAMES) || started(await playwrights());
}

/**
 * The path of what tests run in: what TEST_BROWSER or CHROMIUM_PATH names, a browser without a window, or any.
 *
 * @returns {Promise<string | null>}
 */
export async function findTestBrowser() {
  return process.env.TEST_BROWSER || process.env.CHROMIUM_PATH || inPath(SHELLS) || (await findBrowser());
}

/**
 * @param {readonly string[]} names
 * @returns {string | null}
 */
function inPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => started(path) !== null) ?? null;
}

/**
 * The path, where a browser lies there that starts.
 *
 * @param {string | null} path
 */
function started(path) {
  return path && existsSync(path) && starts(path) ? path : null;
}

/**
 * Ubuntu's `chromium-browser` is a file that only asks for snap.
 *
 * @param {string} path
 */
function starts(path) {
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

async function playwrights() {
  try {
    const { chromium } = await import('@playwright/test');
    return chromium.executablePath();
  } catch {
    return null;
  }
}

function installWithPlaywright() {
  const cli = new URL('../../node_modules/@playwright/test/cli.js', import.meta.url);
  return run(process.execPath, [fileURLToPath(cli), 'install', 'chromium']);
}

/**
 * What tests run in. Debian alone has both: what asks for a window, such as to be installed, is tested in the other.
 *
 * @returns {Promise<string | null>}
 */
export async function ensureTestBrowser() {
  if (!process.env.CHROMIUM_PATH && inPath(SHELLS) === null && isDebian()) {
    console.log('browser: getting one without a window, in which tests cost a quarter less');
    installWithApt(['chromium', 'chromium-headless-shell', 'fonts-liberation']);
  }
  return (await findTestBrowser()) ?? ensureBrowser();
}

function isDebian() {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** @returns {Promise<string | null>} */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('browser: no Chromium found, getting one');
  for (const install of [() => installWithApt(['chromium', 'fonts-liberation']), installWithPlaywright]) {
    const browser = install() ? await findBrowser() : null;
    if (browser) return browser;
  }
  console.error(
    'browser: found no Chromium and could not install one. Install chromium or google-chrome, or name one in CHROMIUM_PATH.',
  );
  return null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const browser = await ensureBrowser();
  if (browser) console.log(browser);
  else process.exitCode = 1;
}
