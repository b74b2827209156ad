import { placed } from '../../../../src/hazards/desk/load/placed.ts';
import { projector } from '../../../../src/hazards/place/projector.ts';
import { rows } from '../../../../src/hazards/read/readers.ts';
import { ask, site } from '../../../tiles/ask.ts';
import { districtsOfCountry } from '../../../tiles/districts.ts';
import type { Layer, Placed } from './judge.ts';

interface Read {
  readonly layers: readonly Layer[];
  /** What could not be read, or is not known, a sentence each. */
  readonly said: readonly string[];
}

/** The layers of files by the importer's own readers, each row in its place. */
export async function layersOf(files: readonly string[]): Promise<Read> {
  const { wanted, refused, open } = await ask(files, await districtsOfCountry(), {});
  const layers: Layer[] = [];
  for (const { layer, parts, decisions } of wanted) {
    const system = projector(decisions.system, decisions.swapped);
    const all: Placed[] = [];
    const { encoding, shape } = decisions;
    for await (const batch of rows(parts, layer, { ...site, encoding, shape }))
      for (const row of batch) all.push({ row, geometry: row.geometry && system && placed(row.geometry, system.at) });
    layers.push({ name: layer.name, placed: all, source: decisions.columns.source });
  }
  return {
    layers,
    said: [
      ...refused,
      ...open
        .filter(({ questions }) => questions.some((question) => ['system', 'swapped', 'shape'].includes(question)))
        .map(({ layer }) => `${layer}: it is not certain where it lies; its positions are judged as they seem.`),
    ],
  };
}
