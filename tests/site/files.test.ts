import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { translator } from '../../src/locales/translate.ts';
import { aboutPage, guidePage, sourcesPage } from '../../src/view/href.ts';
import { text, texts } from '../markup/fixtures/text.ts';
import { read, views } from './site.ts';

/** What there should be a page at. */
const paths = [
  ...views.map(({ path }) => path),
  ...[aboutPage, guidePage, sourcesPage].flatMap((page) => languages.map(page)),
].sort();

test('the site has a page for each view that should have one, and no other', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
  expect(pages.sort()).toEqual(paths);
});

test.each(['datasets', 'districts'])('every record of geodata/%s can be had as it is', (folder) => {
  const files = readdirSync(`geodata/${folder}`).filter((name) => name.endsWith('.json'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    expect(read(`geodata/${folder}/${file}`), file).toBe(readFileSync(`geodata/${folder}/${file}`, 'utf8'));
});

test('the data package and all that it names lie at their address', () => {
  const { resources, schemas } = JSON.parse(read('data/datapackage.json'));
  const files = [...resources.map(({ path }: { readonly path: string }) => path), ...schemas];
  expect(files.length).toBeGreaterThan(5);
  for (const path of files) expect(existsSync(`dist/data/${path}`), path).toBe(true);
});

test('the sitemap names every page, and robots may read all', () => {
  const map = read('sitemap.xml');
  const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  const root = named.reduce((a, b) => (a.length < b.length ? a : b));
  expect(named.map((path) => path.slice(root.length)).sort()).toEqual(paths);
  expect(read('robots.txt')).not.toMatch(/^Disallow: \S/m);
});

test('an address that has no page is answered in all languages, with the warning', () => {
  const { document } = parseHTML(read('404.html'));
  const sections = [...document.querySelectorAll('section')];
  expect(sections.map(({ lang }) => lang)).toEqual([...languages]);
  expect(texts(document.querySelectorAll('h1'))).toEqual(
    languages.map((language) => translator(language)('page.missing')),
  );
  for (const section of sections) expect(text(section)).toContain('102');
});

test('the licence of every library that runs in a reader’s browser lies beside it', () => {
  const licences = read('licences.md');
  for (const name of ['maplibre-gl', 'react', 'react-dom', 'valibot', 'zustand', 'write-excel-file'])
    expect(licences, name).toMatch(new RegExp(`## ${name}\\b[^#]*(MIT|BSD)`));
});
