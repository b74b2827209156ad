import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { facts } from '../../../src/domain/facts.ts';
import { bundlePages } from '../build-peers.ts';
import { type Run, runPeer } from '../hazards/measure.ts';
import { host } from '../host.ts';
import { withSection } from '../report.ts';
import { runPublished } from './atlas.ts';
import { madeOf, stateOfMakers } from './made.ts';
import { type Scaled, sectionOf } from './section.ts';
import { seenIn } from './seen.ts';
import { siteWith } from './site.ts';

const none = { kbit: 0, latency: 0 };
const peers = ['leaflet', 'openlayers', 'maplibre', 'deckgl'] as const;

/** A peer that has not drawn by then is not waited for; ms. */
const patience = 75_000;

/** The same invented areas, more and more of them: in the atlas as an archive, and in other maps. @param results where its section goes; null writes nothing. */
export async function benchScale(executablePath: string, counts: readonly number[], results: string | null) {
  const kept = join(tmpdir(), 'atlas-scale');
  const state = await stateOfMakers();
  for (const old of await readdir(kept).catch(() => []))
    if (old !== state) await rm(join(kept, old), { recursive: true });
  const made = [];
  for (const count of counts) made.push({ count, ...(await madeOf(count, join(kept, state))) });
  const folder = await mkdtemp(join(tmpdir(), 'scale-'));
  try {
    const pages = join(folder, 'peers');
    await bundlePages(new URL('../hazards/peers/', import.meta.url), peers, pages);
    const peersHost = await host(pages, none);
    const all: Scaled[] = [];
    for (const { count, areas, archive } of made) {
      const site = await host(await siteWith(archive, join(folder, `site-${count}`)), none);
      const atlas = await runPublished(executablePath, site);
      site.close();
      const runs = new Map<string, Run | null>();
      const draw = async (name: string, peer: string, file: string) => {
        await symlink(file, join(pages, `${count}-${name}`));
        const query = `file=${count}-${name}&box=${JSON.stringify(facts.start)}`;
        const seeing = peer === 'maplibre';
        runs.set(name, await runPeer(executablePath, peersHost, peer, query, seeing, patience).catch(() => null));
        console.log(`${count} in ${name}: ${JSON.stringify(runs.get(name))}`);
      };
      for (const peer of peers) await draw(`${peer}.geojson`, peer, areas);
      await draw('maplibre.pmtiles', 'maplibre', archive);
      all.push({ count, atlas, runs, seen: await seenIn(archive) });
      console.log(`${count} in the atlas: ${JSON.stringify(atlas)}`);
    }
    peersHost.close();
    const section = sectionOf(all, new Date().toISOString().slice(0, 10));
    console.log(section);
    if (results !== null) await writeFile(results, withSection(await readFile(results, 'utf8'), section));
  } finally {
    await rm(folder, { recursive: true });
  }
}
