import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/run/serve.mjs';
import { entryOf } from '../../scripts/site/archives/configured.ts';
import { cameraLink, offsetFrom } from './driver/places.ts';
import { expect, test } from './fixture.ts';

/** More than a tile can carry as points, and one large area apart from them, invented. */
const crowd = Array.from({ length: 3100 }, (_, n) => area(`C-${n}`, 46 + (n % 60) / 500, 40 + n / 30_000, 0.0008));
const lone = area('LONE', 47, 40, 0.1);
const published = {
  id: 'national',
  file: 'geodata/hazards/national.pmtiles',
  labels: { en: 'Invented areas', az: 'Uydurma ərazilər', ru: 'Вымышленные районы' },
  source: 'An invented centre',
  date: '2026-01-31',
  licence: 'CC0',
  version: '2026-01',
};

function area(id: string, west: number, south: number, side: number) {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { id, status: 'CHA' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/** The built site as it is built where the country's folder names an archive. */
async function siteWithArchive(folder: string) {
  const country = join(folder, 'geodata');
  const out = join(country, 'hazards/national.pmtiles');
  const file = join(folder, 'areas.geojson');
  await cp('dist', folder, { recursive: true });
  await mkdir(join(country, 'hazards'));
  await writeFile(file, JSON.stringify({ type: 'FeatureCollection', features: [...crowd, lone] }));
  execFileSync('npm', ['run', '--silent', 'tiles', '--', file, '--out', out], { stdio: 'pipe' });
  await writeFile(join(country, 'hazards.json'), JSON.stringify([await entryOf(country, published)]));
  const page = join(folder, 'index.html');
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('</head>', '<meta name="hazards" content="1"></head>'));
  return out;
}

/** Where the large area lies, seen beside the panel, and the middle of it in px from the page's corner. */
const view = { zoom: 10, lat: 40.05, lon: 46.93 };

async function atLone(page: Page) {
  const box = await page.locator('#the-map canvas').boundingBox();
  if (box === null) throw new Error('The page shows no map.');
  const { x, y } = offsetFrom(view, [47.05, 40.05]);
  return { x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y };
}

/** Waits until the large area looks otherwise than before. */
async function changesMap(page: Page, act: () => Promise<unknown>) {
  const { x, y } = await atLone(page);
  const clip = { x: x - 30, y: y - 30, width: 60, height: 60 };
  const before = await page.screenshot({ clip });
  await act();
  await expect.poll(async () => (await page.screenshot({ clip })).equals(before)).toBe(false);
}

test('published areas are drawn, counted and opened; where their archive is gone, its ground is hatched and a sentence says so', {
  tag: '@webgl',
}, async ({ page, allowedOrigins }) => {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-published-'));
  const archive = await siteWithArchive(folder);
  const site = await serve({ root: folder, base: '/atlas/' });
  allowedOrigins.add(new URL(site.url).origin);
  const section = page.locator('#published-areas');
  const shown = page.getByRole('checkbox', { name: 'Show on the map' });
  try {
    await page.goto(`${site.url}#${cameraLink(view)}&layers=national@2025-12`);
    await expect(page.locator('.hazards-on-map')).toContainText('published by An invented centre, 31 Jan 2026');
    await expect(page.locator('.hazards-on-map')).toContainText('This link was made with version 2025-12');
    await expect(section).toContainText('3,101');
    await expect(section).not.toContainText('Records cannot be opened on this static image');
    await changesMap(page, () => shown.uncheck());
    await changesMap(page, () => shown.check());
    const confirmed = page.getByRole('checkbox', { name: /^Confirmed hazardous area/ });
    await changesMap(page, () => confirmed.uncheck());
    await expect(page).toHaveURL(/&layers=national@2026-01~confirmed$/);
    await page.reload();
    await expect(confirmed).not.toBeChecked();
    await expect(section).not.toContainText('Records cannot be opened on this static image');
    await changesMap(page, () => confirmed.check());
    await expect(page).toHaveURL(/&layers=national@2026-01$/);

    const { x, y } = await atLone(page);
    await page.mouse.click(x, y);
    const record = section.getByRole('article');
    await expect(record.getByRole('heading')).toContainText('LONE');
    await expect(record).toContainText('published by An invented centre, 31 Jan 2026. Version 2026-01. Licence: CC0');

    await rm(archive);
    await page.reload();
    await expect(page.locator('.hazards-on-map').getByRole('alert')).toContainText(
      '“Invented areas” could not be loaded: its file gave no answer. Its ground is hatched',
    );
    await expect(section).not.toContainText('Records cannot be opened on this static image');
    await changesMap(page, () => shown.uncheck());
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
});
