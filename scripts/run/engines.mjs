// Finds Debian's Firefox and WebKit, or gets them.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installWithApt } from './apt.mjs';

/** WebKit's picture is drawn in software by Mesa, on a screen that nobody sees. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'libgl1-mesa-dri', 'xvfb'];

/** @param {readonly string[]} names */
function inPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ?? null;
}

/** WebKit's own small browser, which comes with its library and so in a folder of its architecture. */
function miniBrowser() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return null;
  const found = readdirSync(libraries).flatMap((folder) =>
    ['4.1', '4.0'].map((version) => join(libraries, folder, `webkit2gtk-${version}`, 'MiniBrowser')),
  );
  return found.find((path) => existsSync(path)) ?? null;
}

function find() {
  return {
    firefox: process.env.FIREFOX_PATH ?? inPath('firefox-esr', 'firefox'),
    webkitDriver: inPath('WebKitWebDriver'),
    webkit: miniBrowser(),
    screen: inPath('Xvfb'),
  };
}

/** The paths of the engines and of what they need; null for what is not there and cannot be had. */
export function ensureEngines() {
  if (Object.values(find()).includes(null)) installWithApt(PACKAGES);
  return find();
}
