import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { writeArchive } from '../../../../scripts/tiles/archive/pmtiles.ts';
import type { Keep } from '../../../../src/hazards/published/kept/storage.ts';
import { createPublished } from '../../../../src/hazards/published/published.ts';
import { boxOn } from '../../../../src/hazards/published/records.ts';
import type { Entry } from '../../../../src/hazards/published/schema.ts';
import { tile } from '../../../../src/hazards/tiles/tile.ts';
import { type Drawable, indexHazards } from '../../../../src/hazards/tiles/tile-index.ts';
import { touched } from '../../../../src/hazards/tiles/touched.ts';

export const published = {
  id: 'national',
  file: 'geodata/hazards/national.pmtiles',
  labels: { en: 'Areas', az: 'Ərazilər', ru: 'Районы' },
  source: 'An invented centre',
  date: '2026-01-31',
  licence: 'CC BY 4.0',
  version: '2026-01',
};

export const box = [46, 40, 46.05, 40.04] as const;

export const statistics = {
  records: 20,
  byStatus: { confirmed: { records: 20, m2: 5 } },
  byDistrict: {},
  byYear: {},
};

export function entry(part: Partial<Entry> = {}, records = 20): Entry {
  return { ...published, statistics: { ...statistics, records }, box, ...part };
}

/** An archive as `npm run tiles` writes it, as far as some zoom. */
export async function writeTiles(
  path: string,
  hazards: readonly Drawable[],
  { deepest, ground = box, records = hazards.length }: { deepest: number; ground?: Entry['box']; records?: number },
) {
  const index = indexHazards([...hazards]);
  const written = await writeArchive(path);
  for (let z = 0; z <= deepest; z++) {
    const all = touched(boxOn(ground ?? box), z).map(({ x, y }) => ({ x, y, bytes: tile(index, z, x, y) }));
    for (const { x, y, bytes } of all) if (bytes.byteLength > 0) await written.add(z, x, y, bytes);
  }
  await written.finish({ metadata: { records }, box: ground ?? box, zooms: [0, deepest] });
}

export async function tilesOf(...made: [readonly Drawable[], Parameters<typeof writeTiles>[2]]) {
  const folder = await mkdtemp(join(tmpdir(), 'atlas-test-'));
  const path = join(folder, 'a.pmtiles');
  await writeTiles(path, ...made);
  const bytes = new Uint8Array(await readFile(path));
  await rm(folder, { recursive: true });
  return bytes;
}

/** A device that keeps nothing. */
export const nothingKept: Pick<Keep, 'list' | 'noteList' | 'regions' | 'source'> = {
  list: async () => null,
  noteList: async () => {},
  regions: async () => [],
  source: () => {
    throw new Error('Nothing is kept.');
  },
};

/** A host of the list and of one archive. */
export function host(bytes: Uint8Array<ArrayBuffer>, keep = nothingKept, entries: readonly Entry[] = [entry()]) {
  vi.stubGlobal('document', { baseURI: 'https://here.example/' });
  const now = {
    bytes,
    told: { etag: '"1"' } as Record<string, string>,
    status: 206,
    entries,
    isOffline: false,
    breaksOff: false,
  };
  const answer = (url: RequestInfo | URL, init?: RequestInit): Response => {
    if (now.isOffline) throw new TypeError('Failed to fetch');
    if (String(url).endsWith('.json')) return Response.json(now.entries);
    if (now.status === 0) throw new TypeError('Failed to fetch');
    const [, from = 0, to = 0] = /(\d+)-(\d+)/.exec(new Headers(init?.headers).get('range') ?? '') ?? [];
    const isThere = Number(from) < now.bytes.length || now.status !== 206;
    const status = isThere ? now.status : 416;
    const whole = status >= 400 ? null : now.bytes.slice(Number(from), Number(to) + 1);
    const broken = () => new ReadableStream({ start: (stream) => stream.error(new TypeError('Failed to decode')) });
    return new Response(now.breaksOff ? broken() : whole, { status, headers: now.told });
  };
  const ask = (async (...asked: Parameters<typeof fetch>) => await answer(...asked)) as typeof fetch;
  return { now, published: createPublished({ root: './', keep, ask }) };
}
