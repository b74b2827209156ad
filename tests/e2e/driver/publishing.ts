import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { writeArchive } from '../../../scripts/tiles/archive/pmtiles.ts';
import type { Entry } from '../../../src/hazards/published/schema.ts';
import type { Status } from '../../../src/hazards/record/hazard.ts';
import { boxOf } from '../../../src/hazards/tiles/flat.ts';
import { tile } from '../../../src/hazards/tiles/tile.ts';
import { type Drawable, indexHazards } from '../../../src/hazards/tiles/tile-index.ts';
import { touched } from '../../../src/hazards/tiles/touched.ts';
import type { Host } from './host.ts';

/** A square of ground that somebody invented. */
export function square(n: number, id: string, west: number, south: number, side: number, more: Partial<Drawable> = {}) {
  const [east, north] = [west + side, south + side];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    n,
    id,
    status: 'confirmed' as Status,
    progress: null,
    type: null,
    date: null,
    area: side * side * 9.5e9,
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
    ...more,
  };
}

/** As deep as the tests look. */
const deepest = 11;

/** An archive as `npm run tiles` writes it. */
async function archiveOf(hazards: readonly Drawable[]): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-published-'));
  const path = join(folder, 'national.pmtiles');
  const written = await writeArchive(path);
  const index = indexHazards([...hazards]);
  const places = hazards.flatMap((hazard) => {
    const { shapes } = indexHazards([hazard]);
    return Array.from({ length: deepest + 1 }, (_, z) => touched(boxOf(shapes, 0), z)).flat();
  });
  const names = new Map(places.map((at) => [`${at.z}/${at.x}/${at.y}`, at]));
  for (const { z, x, y } of names.values()) await written.add(z, x, y, tile(index, z, x, y));
  await written.finish({ metadata: { records: hazards.length }, box: [45.9, 39.9, 47.2, 40.2], zooms: [0, deepest] });
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
}

/** What the build writes of an archive. */
function entryOf(hazards: readonly Drawable[], part: Partial<Entry>): Entry {
  const byStatus: Entry['statistics']['byStatus'] = {};
  for (const { status, area } of hazards) {
    const { records, m2 } = byStatus[status] ?? { records: 0, m2: 0 };
    byStatus[status] = { records: records + 1, m2: m2 + (area ?? 0) };
  }
  return {
    id: 'national',
    file: 'geodata/hazards/national.pmtiles',
    labels: { en: 'Invented areas', az: 'Uydurma ərazilər', ru: 'Вымышленные районы' },
    source: 'An invented centre',
    date: '2026-01-31',
    licence: 'CC0',
    version: '2026-01',
    statistics: { records: hazards.length, byStatus, byDistrict: { kalbajar: byStatus }, byYear: { '2024': byStatus } },
    box: [45.9, 39.9, 47.2, 40.2],
    ...part,
  };
}

/** Said by each page of a site that publishes archives; in quotation marks that can stand in the worker's list too. */
const said = "<meta name='hazards' content='1'></head>";

/** Has a host's site publish an archive, as a build does where the country's folder names one: in its pages, and in those that its worker keeps. */
export async function publishOn({ read, write }: Host, hazards: readonly Drawable[]) {
  for (const page of ['index.html', 'az/kalbajar/index.html', 'sw.js'])
    await write(page, (await read(page)).replaceAll('</head>', said));
  await write('geodata/hazards.json', JSON.stringify([entryOf(hazards, {})]));
  await write('geodata/hazards/national.pmtiles', await archiveOf(hazards));
}

/** Has the site publish an archive, as it does where the country's folder names one. @returns what its host sends, for a test to change. */
export async function publish(context: BrowserContext, hazards: readonly Drawable[], part: Partial<Entry> = {}) {
  const entry = entryOf(hazards, part);
  const now = { status: 206, etag: '"1"', bytes: await archiveOf(hazards) };
  await context.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      if (document.querySelector('meta[name="hazards"]') !== null) return;
      const meta = document.createElement('meta');
      meta.name = 'hazards';
      meta.content = '1';
      document.head.append(meta);
    });
  });
  await context.route('**/geodata/hazards.json', (route) => route.fulfill({ json: [entry] }));
  await context.route('**/geodata/hazards/national.pmtiles', (route) => {
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(route.request().headers().range ?? '') ?? [];
    const { status, etag, bytes } = now;
    if (status === 0) return route.abort();
    return route.fulfill({
      status,
      headers: { etag, 'cache-control': 'no-store' },
      body: status === 206 ? bytes.subarray(Number(from), Number(to) + 1) : '',
    });
  });
  return now;
}
