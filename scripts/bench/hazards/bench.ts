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

/** What one round measured; a peer that did not finish is not in it. */
interface Round {
  readonly atlas: AtlasRun;
  readonly peers: ReadonlyMap<string, Run>;
}

/**
 * One file of invented areas, dropped on the atlas and drawn by other maps, each in turn, round by round; prints what was measured as it comes,
 * and at the end what is asked.
 */
export async function benchHazards(executablePath: string, count: number, rounds: number) {
  const folder = await mkdtemp(join(tmpdir(), 'hazards-'));
  try {
    await bundlePages(new URL('./peers/', import.meta.url), peers, folder);
    const file = await writeSynthetic(join(folder, 'areas.geojson'), count);
    const [atlasHost, peersHost] = [await host('dist', none), await host(folder, none)];
    const query = `file=areas.geojson&box=${JSON.stringify(facts.start)}`;
    const done: Round[] = [];
    for (let round = 0; round < rounds; round++) {
      const runs = new Map<string, Run>();
      for (const name of peers)
        try {
          /* What it sees at each zoom is the same in every round. */
          const run = await runPeer(executablePath, peersHost, name, query, name === 'maplibre' && round === 0);
          runs.set(name, run);
          console.log(inWords(name, run));
        } catch (error) {
          console.log(`${name}: did not finish (${String(error).split('\n')[0]})`);
        }
      const atlas = await runAtlas(executablePath, atlasHost, file);
      console.log(inWords('atlas', atlas));
      done.push({ atlas, peers: runs });
    }
    for (const line of asked(done)) console.log(line);
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

/** The lines that are asked of the atlas: within each round, so that what else the machine does weighs on both; the median, and from where to where. */
function asked(rounds: readonly Round[]): readonly string[] {
  const line = (what: string, target: number, of: (round: Round) => number | null) => {
    const values = rounds.flatMap((round) => of(round) ?? []).sort((a, b) => a - b);
    const said = (value: number | undefined) => Number((value ?? Number.NaN).toPrecision(2));
    const middle = values[values.length >> 1];
    if (middle === undefined) return `not measured: ${what}`;
    return `${middle <= target ? 'met' : 'not met'}: ${what} ${said(middle)} (${said(values[0])} to ${said(values.at(-1))}; ≤ ${target})`;
  };
  const against =
    (peer: string, of: (atlas: AtlasRun) => number, part: 'map' | 'memory' | 'filter') => (round: Round) => {
      const run = round.peers.get(peer);
      return run === undefined ? null : of(round.atlas) / run[part];
    };
  return [
    line('longest task of the page, ms', 100, ({ atlas }) => atlas.longest),
    line(
      'usable, checked and joined, against Leaflet drawing',
      0.9,
      against('leaflet', ({ map, checked }) => Math.max(map, checked), 'map'),
    ),
    line(
      'memory, against Leaflet',
      0.6,
      against('leaflet', ({ memory }) => memory, 'memory'),
    ),
    line(
      'filter to frame, against setFilter',
      0.3,
      against('maplibre', ({ filter }) => filter, 'filter'),
    ),
  ];
}
