import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { facts } from '../../../src/domain/facts.ts';
import { bundlePages } from '../build-peers.ts';
import { runPeer } from '../hazards/measure.ts';
import { host } from '../host.ts';
import { withSection } from '../report.ts';
import { runPublished } from './atlas.ts';
import { limited } from './limited.ts';
import { madeOf, stateOfMakers } from './made.ts';
import { type Scaled, sectionOf } from './section.ts';
import { seenIn } from './seen.ts';
import { siteWith } from './site.ts';

const none = { kbit: 0, latency: 0 };
const peers = ['leaflet', 'openlayers', 'maplibre', 'deckgl'] as const;

/** Whatever has not drawn and filtered by then is not waited for; ms. The atlas is given more: it is what is asked about. */
const patience = { atlas: 120_000, peer: 75_000 } as const;

/**
 * The same invented areas, more and more of them: in the atlas as an archive, and in other maps. What is measured is written down after each
 * of them, so that a machine that is taken away leaves what it found.
 * @param results where its section goes; null writes nothing.
 */
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
    const all: Scaled[] = [];
    const write = async () => {
      const section = sectionOf(all, new Date().toISOString().slice(0, 10));
      if (results !== null) await writeFile(results, withSection(await readFile(results, 'utf8'), section));
      return section;
    };
    for (const { count, archive } of made) {
      const site = await host(await siteWith(archive, join(folder, `site-${count}`)), none);
      const atlas = await limited(patience.atlas, (until) => runPublished(executablePath, site, until));
      site.close();
      console.log(`${count} in the atlas: ${JSON.stringify(atlas)}`);
      all.push({ count, atlas, runs: new Map(), seen: await seenIn(archive) });
      await write();
    }
    for (const [at, { count, areas, archive }] of made.entries()) {
      const peersHost = await host(pages, none);
      const draw = async (name: string, peer: string, file: string) => {
        await symlink(file, join(pages, `${count}-${name}`));
        const query = `file=${count}-${name}&box=${JSON.stringify(facts.start)}`;
        const run = await limited(patience.peer, (until) =>
          runPeer(executablePath, peersHost, peer, query, peer === 'maplibre', until),
        );
        all[at]?.runs.set(name, run);
        console.log(`${count} in ${name}: ${JSON.stringify(run)}`);
        await write();
      };
      await draw('maplibre.pmtiles', 'maplibre', archive);
      for (const peer of peers) await draw(`${peer}.geojson`, peer, areas);
      peersHost.close();
    }
    console.log(await write());
  } finally {
    await rm(folder, { recursive: true });
  }
}
