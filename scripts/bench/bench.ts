/**
 * Measures the built site beside its peers: `npm run bench`; `-- quick` measures the starts alone, once, and writes nothing; `-- lighthouse`, or
 * `-- lighthouse quick`, asks Lighthouse, which is fetched for it; `-- hazards` drops 100,000 invented areas (or as many as are said) on it; `-- scale` draws
 * 10,000, 100,000 and a million from an archive and in other maps, `-- scale quick` without the million and without writing it down.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser } from '../run/browser.mjs';
import { buildPeers } from './build-peers.ts';
import { filterOfAtlas, filterOfMapLibre } from './filter.ts';
import { benchHazards } from './hazards/bench.ts';
import { type Host, host } from './host.ts';
import { lighthouse } from './lighthouse.ts';
import { district, linesOf, pages } from './lines.ts';
import { memoryGrowth } from './memory.ts';
import { pictureOf, reportOf, sectionsOf, withSection } from './report.ts';
import { benchScale } from './scale/scale.ts';
import { type Start, start } from './start.ts';
import { tapTimes } from './taps.ts';
import { desk, phone } from './visit.ts';

const quick = process.argv.includes('quick');
const runs = quick ? 1 : 5;
const out = 'tests/bench';

if (!existsSync('dist/index.html'))
  throw new Error('bench: expected dist/index.html, found none. Run `npm run build`.');
const executablePath = await findBrowser();
if (!executablePath) throw new Error('bench: expected a Chromium, found none. Run `node scripts/run/browser.mjs`.');

if (process.argv.includes('lighthouse')) {
  await lighthouse(executablePath, quick ? 1 : 3);
  process.exit();
}

if (process.argv.includes('hazards')) {
  const asked = process.argv.map(Number).find((each) => each > 0);
  await benchHazards(executablePath, asked ?? 100_000);
  process.exit();
}

if (process.argv.includes('scale')) {
  const counts = [10_000, 100_000, ...(quick ? [] : [1_000_000])];
  await benchScale(executablePath, counts, quick ? null : join(out, 'results.md'));
  process.exit();
}

const peers = await mkdtemp(join(tmpdir(), 'bench-'));
const slow = { kbit: 1600, latency: 150 };
const none = { kbit: 0, latency: 0 };
await buildPeers('dist', peers);
const at = {
  phone: { atlas: await host('dist', slow), peers: await host(peers, slow) },
  desk: { atlas: await host('dist', none), peers: await host(peers, none) },
};

const onPhone = new Map<string, Start[]>();
const onDesk = new Map<string, Start[]>();
const taps = new Map<string, number[]>();
const filter = { atlas: [] as number[], maplibre: [] as number[] };
const memory: number[] = [];
const put = <Of>(into: Map<string, Of[]>, name: string, value: Of) =>
  into.set(name, [...(into.get(name) ?? []), value]);

for (let run = 0; run < runs; run += 1) {
  for (const peer of ['clear', 'leaflet', 'maplibre']) {
    put(onPhone, peer, await start(executablePath, phone, at.phone.peers, `${peer}.html`, false));
    put(onDesk, peer, await start(executablePath, desk, at.desk.peers, `${peer}.html`, false));
  }
  for (const [name, path] of Object.entries(pages)) {
    put(onPhone, name, await start(executablePath, phone, at.phone.atlas, path, true));
    put(onDesk, name, await start(executablePath, desk, at.desk.atlas, path, false));
  }
  if (!quick && run < 3) {
    for (const [name, time] of await tapTimes(executablePath, phone, at.desk.atlas)) put(taps, name, time);
    filter.atlas.push(await filterOfAtlas(executablePath, at.desk.atlas));
    filter.maplibre.push(await filterOfMapLibre(executablePath, at.desk.peers));
    memory.push(await memoryGrowth(executablePath, at.desk.atlas));
  }
  console.log(`run ${run + 1} of ${runs}`);
}

const lines = linesOf({
  ...{ phone: onPhone, desk: onDesk, taps, filter, memory },
  pages: { country: await packed('dist/index.html'), district: await packed(`dist/${district}/index.html`) },
});
const browser = await chromium.launch({ executablePath });
const text = reportOf({
  lines,
  runs,
  browser: `Chromium ${browser.version()}`,
  day: new Date().toISOString().slice(0, 10),
});
await browser.close();
console.log(text);
if (!quick) {
  const results = join(out, 'results.md');
  const sections = sectionsOf(await readFile(results, 'utf8'));
  await writeFile(results, sections.reduce(withSection, text));
  await writeFile(join(out, 'results.svg'), pictureOf({ lines }));
}
const hosts: readonly Host[] = Object.values(at).flatMap((each) => Object.values(each));
for (const each of hosts) each.close();
await rm(peers, { recursive: true });

async function packed(file: string): Promise<number> {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return (await promisify(brotliCompress)(await readFile(file), quality)).length / 1000;
}
