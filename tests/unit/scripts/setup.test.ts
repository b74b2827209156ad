import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dependencies } from '../../../package.json' with { type: 'json' };
import { extentToInstall, upToDate } from '../../../scripts/run/setup.mjs';

const wanted = {
  '': {},
  'node_modules/react': { version: '2.0.0' },
  'node_modules/playwright': { version: '1.0.0', dev: true },
};
const react = { 'node_modules/react': { version: '2.0.0' } };
const playwright = { 'node_modules/playwright': { version: '1.0.0', dev: true } };

test('packages are installed again when one differs from the lock file', () => {
  const older = { 'node_modules/react': { version: '1.0.0' } };
  expect(upToDate(wanted, { ...react, ...playwright }, 'all')).toBe(true);
  expect(upToDate(wanted, { ...older, ...playwright }, 'all')).toBe(false);
  expect(upToDate(wanted, older, 'site')).toBe(false);
  expect(upToDate(wanted, {}, 'site')).toBe(false);
});

test('the site needs no tool of the tests, and the tests need all of them', () => {
  expect(upToDate(wanted, react, 'site')).toBe(true);
  expect(upToDate(wanted, react, 'all')).toBe(false);
});

test("another system's binary need not be installed", () => {
  expect(upToDate({ 'node_modules/b': { version: '1.0.0', optional: true } }, {}, 'all')).toBe(true);
});

test('a start takes the tools of the tests from nobody who has them', () => {
  expect(extentToInstall('site', {})).toBe('site');
  expect(extentToInstall('site', react)).toBe('site');
  expect(extentToInstall('site', { ...react, ...playwright })).toBe('all');
  expect(extentToInstall('all', react)).toBe('all');
});

test('what the site is built from is installed by a start', () => {
  const modules = ['src', 'scripts/site', 'scripts/run']
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))))
    .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/site.previews|run.browser/.test(file));
  const imported = [...modules, 'vite.config.ts'].flatMap((file) => {
    const text = readFileSync(file, 'utf8').replaceAll(/^import type .*?;$/gms, '');
    const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([\w@][^':]*)'/g);
    return [...found].map(([, name = '']) => name.match(/^(@[^/]+\/)?[^/]+/)?.[0] ?? '');
  });
  const missing = imported.filter((name) => !(name in dependencies) && !builtinModules.includes(name));
  expect(missing).toEqual([]);
  expect(imported).toContain('vite');
});
