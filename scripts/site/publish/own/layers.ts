import { placed } from '../../../../src/hazards/desk/load/placed.ts';
import { projector } from '../../../../src/hazards/place/projector.ts';
import { rows } from '../../../../src/hazards/read/readers.ts';
import { ask, decisionsIn, site } from '../../../tiles/ask.ts';
import { districtsOfCountry } from '../../../tiles/districts.ts';
import type { Layer, Placed } from './judge.ts';

interface Read {
  readonly layers: readonly Layer[];
  /** What could not be read, or is not known, a sentence each. */
  readonly said: readonly string[];
  /** Of what it is not certain where it lies, or which letters it has: a sentence for each question. */
  readonly open: readonly string[];
}

/** The questions without whose answers nothing may be written. */
const grave: readonly string[] = ['system', 'swapped', 'shape', 'encoding'];

/** The layers of files by the importer's own readers, each row in its place. */
export async function layersOf(files: readonly string[], decisions: string | undefined): Promise<Read> {
  const { wanted, refused, open } = await ask(files, await districtsOfCountry(), await decisionsIn(decisions));
  if (wanted.length === 0)
    throw new Error(['None of the files holds a layer that can be read.', ...refused].join('\n'));
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
    said: refused,
    open: open.flatMap(({ layer, questions }) =>
      questions.filter(({ of }) => grave.includes(of)).map(({ sentence }) => `${layer}: ${sentence}`),
    ),
  };
}
