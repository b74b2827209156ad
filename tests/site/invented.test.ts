import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { VectorTile } from '@mapbox/vector-tile';
import { parseHTML } from 'linkedom';
import { PbfReader } from 'pbf';
import { beforeAll, expect, test } from 'vitest';
import { findNginx, startNginx } from '../../scripts/run/nginx.mjs';
import { openPlace } from '../../scripts/site/archives/open.ts';
import { caching } from '../../scripts/site/hosts/headers.ts';
import { nginx as configuration, nginxFolder } from '../../scripts/site/hosts/nginx.ts';
import { openArchive } from '../../src/hazards/published/archive/archive.ts';
import { text } from '../markup/fixtures/text.ts';
import { buildInvented, inventedSite } from './invented.ts';
import { commands, survey } from './worked-example.ts';

beforeAll(buildInvented, 300_000);

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const page = (path: string) => parseHTML(readFileSync(join(inventedSite, path, 'index.html'), 'utf8')).document;

/** What is of this country and no other: names, ids, authority, days, sources. The map library and the fonts are nobody's. */
function traces(): readonly string[] {
  const country = json('geodata/country.json');
  const basemap = json('geodata/basemap.json');
  const districts = readdirSync('geodata/districts').map((file) => json(`geodata/districts/${file}`));
  const documents = readdirSync('geodata/datasets').map((file) => file.replace('.json', ''));
  const named: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const entries = Object.entries(value);
    const isName =
      entries.length > 0 && entries.every(([key, each]) => /^[a-z]{2}$/.test(key) && typeof each === 'string');
    for (const [, each] of entries)
      if (isName) named.push(each as string);
      else collect(each);
  };
  collect(basemap);
  collect(country.name);
  collect(country.phrases);
  return [
    ...named,
    ...districts.flatMap(({ id, name }) => [id, ...Object.values<string>(name)]),
    ...documents,
    country.rule.authority,
    country.rule.since,
    ...country.vintages.map(({ id }: { readonly id: string }) => id),
    'Natural Earth',
    'GeoNames',
  ].filter((word) => word.length > 3);
}

test('no word, name, number or day of this country is in any file of its site', () => {
  const words = [...new Set(traces())].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  expect(words.length).toBeGreaterThan(300);
  const any = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words.join('|')})(?![\\p{L}\\p{N}-])`, 'u');
  const files = readdirSync(inventedSite, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const found = files
    .filter(({ name }) => !/^maplibre|\.(woff2|png|xlsx)$/.test(name))
    .flatMap(({ parentPath, name }) => {
      const file = join(parentPath, name);
      const trace = any.exec(readFileSync(file, 'utf8'));
      return trace === null ? [] : [`${file}: ${trace[0]}`];
    });
  expect(found).toEqual([]);
});

test('it has a page for the country, each district and the table, in both of its languages', () => {
  for (const language of ['', 'en/'])
    for (const place of ['', 'alda/', 'brenn/', 'corva/', 'table/']) {
      const document = page(language + place);
      expect(document.documentElement.lang).toBe(language === '' ? 'qaa' : 'en');
      expect(document.querySelectorAll('h1').length).toBe(1);
    }
  expect(existsSync(join(inventedSite, 'az'))).toBe(false);
});

test('its page about the atlas has its rule, its numbers to call, its sources, and the address that it gives for mistakes', () => {
  for (const path of ['about/', 'en/about/']) {
    const about = page(path);
    const words = text(about.body);
    /* There is no text of the page in the invented language, and it says so. */
    expect(about.querySelector('main')?.getAttribute('lang')).toBe('en');
    expect(words).toContain('7777');
    expect(words).toContain('Square Survey');
    expect(about.querySelector('a[href="mailto:atlas@example.org"]')).not.toBeNull();
    expect(words).not.toContain('has given no address');
  }
  expect(text(page('en/about/').body)).toMatch(/5 people reported killed or injured; reports count since 2 May 1994/);
});

test('its rule, its official level, its authority, its numbers to call and its boundaries are its own', () => {
  const alda = page('en/alda/');
  expect(text(alda.querySelector('.level'))).toMatch(/High.*reported by Mine Office/);
  const warning = text(alda.querySelector('.warning'));
  expect(warning).toContain('7777 (Mine Office)');
  expect(warning).toContain('555');
  const country = page('en/');
  /* Two injured, where it takes five. */
  expect(text(country.querySelector('.lead'))).toMatch(/^1 district.*high.*2.*medium/);
  expect(text(country.querySelector('.rule, .level-rule') ?? country.body)).toMatch(/5 or more people/);
  expect(text(country.body)).toMatch(/2 May 1994/);
  expect(text(country.body)).toContain('Square Survey');
  expect(text(country.body)).toContain('±2 km');
  expect(text(country.body)).not.toContain('no official level is published');
});

test('its joint figure stands undivided with both of its districts, and its money is in its currency', () => {
  for (const place of ['brenn', 'corva'])
    expect(page(`en/${place}/`).querySelector('[data-figure="S3"]')).not.toBeNull();
  expect(page('en/alda/').querySelector('[data-figure="S3"]')).toBeNull();
  expect(text(page('en/').querySelector('[data-figure="B6"]'))).toContain('XTS');
});

test('its first language is written in its own script, and its places call themselves so', () => {
  const brenn = page('brenn/');
  expect(text(brenn.querySelector('h1'))).toContain('Βρενν');
  expect(text(page('en/brenn/').querySelector('h1 [lang="qaa"]'))).toBe('Βρενν');
});

const nginx = await findNginx();

test('the worked example of README has five commands', () => {
  expect(commands).toHaveLength(5);
});

test('nothing of what an officer knows of persons is published, and every record is', async () => {
  const { archive, close } = await openPlace(join(inventedSite, 'geodata/hazards/survey.pmtiles'));
  const tile = Buffer.from((await archive.getZxy(0, 0, 0))?.data ?? new ArrayBuffer(0));
  await close();
  const { points } = new VectorTile(new PbfReader(tile)).layers;
  expect(points?.length).toBe(survey.records);
  expect(Object.keys(points?.feature(0).properties ?? {}).sort()).toEqual(['id', 'm2', 'n', 'status']);
  const cleaned = readFileSync(survey.cleaned, 'utf8');
  for (const secret of survey.secrets) {
    expect(tile.includes(secret)).toBe(false);
    expect(cleaned).not.toContain(secret);
  }
});

test.skipIf(nginx === null)(
  'from a file to a published site: a real nginx serves it so that nothing is to be mended',
  async () => {
    const headers = json(join(inventedSite, 'host/headers.json'));
    const { origin, close } = await startNginx(
      nginx ?? '',
      configuration(headers, '/').replaceAll(nginxFolder, `${resolve(inventedSite)}/`),
    );
    try {
      const last = (commands[4] ?? '').replace('https://atlas.example.org/', `${origin}/ --dist ${inventedSite}`);
      const { stdout } = await promisify(execFile)('sh', ['-c', last]);
      expect(stdout).toContain('serves what was built, as it should be served');

      const [entry] = await (await fetch(`${origin}/geodata/hazards.json`)).json();
      const url = `${origin}/${entry.file}`;
      const asked = { range: 'bytes=0-126', 'accept-encoding': 'gzip' };
      const part = await fetch(url, { headers: asked });
      const etag = part.headers.get('etag') ?? '';
      expect([part.status, part.headers.get('content-encoding'), part.headers.get('cache-control')]).toEqual([
        206,
        null,
        caching.revalidate,
      ]);
      expect(
        Buffer.from(await part.arrayBuffer())
          .subarray(0, 7)
          .toString(),
      ).toBe('PMTiles');
      expect(etag).toMatch(/^"[^"]+"$/);
      expect((await fetch(url, { headers: { ...asked, 'if-none-match': etag } })).status).toBe(304);
      expect((await fetch(url, { headers: { ...asked, 'if-match': '"of another one"' } })).status).toBe(412);

      const archive = await openArchive(url, { records: entry.statistics.records, anew: false });
      expect((await archive.tile(0, 0, 0)).byteLength).toBeGreaterThan(0);
      expect(entry.statistics.records).toBe(survey.records);
    } finally {
      await close();
    }
  },
);
