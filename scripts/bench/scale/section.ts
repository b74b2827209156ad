import type { Run } from '../hazards/measure.ts';
import type { Line } from '../lines.ts';
import { tableOf } from '../report.ts';
import type { Unfinished } from './limited.ts';

/** What so many areas came to. */
export interface Scaled {
  readonly count: number;
  readonly atlas: Omit<Run, 'seen'> | Unfinished;
  /** By what drew them. */
  readonly runs: Map<string, Run | Unfinished>;
  /** The records that the archive shows, by zoom. */
  readonly seen: readonly number[];
}

const title = 'More and more areas';

/** 1000000 as 1,000,000. */
const grouped = (count: number) => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

/** The results as a section, with the lines that are asked of the atlas. */
export function sectionOf(all: readonly Scaled[], day: string): string {
  const names = [...new Set(all.flatMap(({ runs }) => [...runs.keys()]))];
  const cellOf = (run: Omit<Run, 'seen'> | Unfinished = 'died') =>
    typeof run === 'string'
      ? run
      : `${seconds(run.map)}, filter ${Math.round(run.filter)} ms, ${Math.round(run.memory)} MB`;
  const rows = [
    ['the atlas, from its archive', ...all.map(({ atlas }) => cellOf(atlas))],
    ...names.map((name) => [inWords(name), ...all.map(({ runs }) => cellOf(runs.get(name)))]),
  ];
  return `## ${title}

Measured on ${day} by \`npm run bench -- scale\`: one cold start each on the desk, invented areas of 0.01 to 5 ha in the ground of the first view. Until all of it stands on the map; a filter that takes one status out, until it is not seen any more; and what the system had given to the pages then. A peer that is not done after 75 s is "not within"; one that left the machine no memory was ended.

| | ${all.map(({ count }) => grouped(count)).join(' | ')} |
| --- |${' --- |'.repeat(all.length)}
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

${tableOf(linesOf(all))}
`;
}

function inWords(name: string): string {
  const [peer = '', file] = name.split('.');
  const names: Readonly<Record<string, string>> = {
    leaflet: 'Leaflet',
    openlayers: 'OpenLayers',
    maplibre: 'bare MapLibre',
    deckgl: 'deck.gl',
  };
  return `${names[peer] ?? peer}, ${file === 'pmtiles' ? 'the same archive' : 'GeoJSON'}`;
}

/** What is asked of the atlas. */
function linesOf(all: readonly Scaled[]): readonly Line[] {
  const of = (count: number) => all.find((each) => each.count === count);
  const atlasAt = (count: number) => done(of(count)?.atlas);
  const [some, most, last] = [atlasAt(100_000), atlasAt(1_000_000), done(all.at(-1)?.atlas)];
  const setFilter = done(of(100_000)?.runs.get('maplibre.geojson'))?.filter;
  const least = Math.min(...all.map(({ seen, count }) => Math.min(...seen) / count));
  const drawnBy = (name: string) =>
    all.flatMap(({ count, runs }) => {
      const seen = done(runs.get(name))?.seen;
      if (!seen) return [];
      const shares = Object.entries(seen).map(([zoom, got]) => `z${zoom} ${Math.round((100 * got) / count)} %`);
      return [`${inWords(name)} ${grouped(count)}: ${shares.join(', ')}`];
    });
  return [
    {
      what: 'usable map at 1,000,000, against that at 100,000',
      ...{ target: 1.3, unit: '×', got: most && some ? most.map / some.map : null },
      detail: most && some ? `${seconds(most.map)} against ${seconds(some.map)}` : 'not in this run',
    },
    {
      what: 'filter to frame at 100,000, against setFilter of bare MapLibre with GeoJSON',
      ...{ target: 0.2, unit: '×', got: some && setFilter ? some.filter / setFilter : null },
      detail: some && setFilter ? `${Math.round(some.filter)} ms against ${Math.round(setFilter)} ms` : 'not drawn',
    },
    {
      what: 'hazards that are not seen, at any zoom',
      ...{ target: 0, unit: '', got: 1 - least },
      detail: `of all zooms of all archives; seen by peers: ${['maplibre.geojson', 'maplibre.pmtiles'].flatMap(drawnBy).join('; ')}`,
    },
    {
      what: 'bytes of the first view, page and map included',
      ...{ target: 1500, unit: 'kB', got: last?.kB ?? null },
      detail: all
        .map(
          ({ count, atlas }) => `${grouped(count)}: ${done(atlas) ? `${Math.round(done(atlas)?.kB ?? 0)} kB` : atlas}`,
        )
        .join(', '),
    },
  ];
}

/** What a run measured, where it came to its end. */
function done<Of extends object>(run: Of | Unfinished | undefined): Of | undefined {
  return typeof run === 'string' ? undefined : run;
}
