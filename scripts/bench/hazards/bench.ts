import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { facts } from '../../../src/domain/facts.ts';
import { bundlePages } from '../build-peers.ts';
import { host } from '../host.ts';
import { type AtlasRun, runAtlas } from './atlas.ts';
import { type Run, runPeer } from './measure.ts';
import { writeSynthetic } from './synthetic.ts';

const none = { kbit: 0, latency: 0 };
const peers = ['leaflet', 'openlayers', 'maplibre', 'deckgl'] as const;

/** One file of invented areas, dropped on the atlas and drawn by other maps, each in turn; prints what was measured and what is asked. */
export async function benchHazards(executablePath: string, count: number, names: readonly string[] = peers) {
  const folder = await mkdtemp(join(tmpdir(), 'hazards-'));
  try {
    await bundlePages(new URL('./peers/', import.meta.url), peers, folder);
    const file = await writeSynthetic(join(folder, 'areas.geojson'), count);
    const [atlasHost, peersHost] = [await host('dist', none), await host(folder, none)];
    const query = `file=areas.geojson&box=${JSON.stringify(facts.start)}`;
    const runs = new Map<string, Run>();
    for (const name of names)
      runs.set(name, await runPeer(executablePath, peersHost, name, query, name === 'maplibre'));
    const atlas = await runAtlas(executablePath, atlasHost, file);
    for (const [name, run] of runs) console.log(inWords(name, run));
    console.log(inWords('atlas', atlas));
    for (const line of asked(atlas, runs)) console.log(line);
    atlasHost.close();
    peersHost.close();
  } finally {
    await rm(folder, { recursive: true });
  }
}

function inWords(name: string, run: object): string {
  const parts = Object.entries(run).flatMap(([what, value]) =>
    typeof value === 'number'
      ? [`${what} ${Math.round(value)}`]
      : value === null
        ? []
        : [`${what} ${JSON.stringify(value)}`],
  );
  return `${name}: ${parts.join(', ')}`;
}

/** The lines that are asked of the atlas, as ratios within this run. */
function asked(atlas: AtlasRun, runs: ReadonlyMap<string, Run>): readonly string[] {
  const [leaflet, maplibre] = [runs.get('leaflet'), runs.get('maplibre')];
  const line = (what: string, target: number, value: number) =>
    `${value <= target ? 'met' : 'not met'}: ${what} ${Number(value.toPrecision(2))} (≤ ${target})`;
  return [
    line('longest task of the page, ms', 100, atlas.longest),
    ...(leaflet === undefined
      ? []
      : [
          line(
            'usable, checked and joined, against Leaflet drawing',
            0.9,
            Math.max(atlas.map, atlas.checked) / leaflet.map,
          ),
          line('memory, against Leaflet', 0.6, atlas.memory / leaflet.memory),
        ]),
    ...(maplibre === undefined
      ? []
      : [line('filter to frame, against setFilter', 0.3, atlas.filter / maplibre.filter)]),
  ];
}
