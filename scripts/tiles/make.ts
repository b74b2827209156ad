import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { joinTo } from '../../src/hazards/check/join/join.ts';
import { boxOf } from '../../src/hazards/check/measure/box.ts';
import { ledger } from '../../src/hazards/check/report.ts';
import { recordOf } from '../../src/hazards/desk/record-of.ts';
import { projector } from '../../src/hazards/place/projector.ts';
import { rows } from '../../src/hazards/read/readers.ts';
import type { Districts } from '../../src/hazards/record/desk.ts';
import type { Report } from '../../src/hazards/record/report.ts';
import { type Drawable, indexHazards } from '../../src/hazards/tiles/tile-index.ts';
import { cutPart } from './archive/cut.ts';
import { lowTiles } from './archive/low.ts';
import { writeArchive } from './archive/pmtiles.ts';
import { spool } from './archive/spool.ts';
import { site, type Wanted } from './ask.ts';
import { type Statistics, sums } from './sums.ts';

/** The zoom at which the country is cut into the parts that are tiled one by one, and the deepest: its units are 0.4 m here. */
const cutAt = 9;
const deepestArchived = 14;

interface Making {
  readonly wanted: readonly Wanted[];
  readonly districts: Districts;
  /** Where the archive goes, with its statistics and its report beside it. */
  readonly out: string;
  readonly name: string;
  readonly tell: (line: string) => void;
}

interface Made {
  readonly statistics: Statistics;
  readonly reports: readonly Report[];
  readonly tiles: number;
}

/** Makes an archive of layers in two passes: records go by, are summed and laid down by part of the country; then each part is tiled. */
export async function makeArchive({ wanted, districts, out, name, tell }: Making): Promise<Made> {
  const folder = await mkdtemp(join(dirname(out), '.tiles-'));
  const archive = await writeArchive(out);
  try {
    const [laid, low, summed] = [spool(folder, cutAt), lowTiles(cutAt), sums()];
    const join = joinTo(districts);
    const box: [number, number, number, number] = [180, 90, -180, -90];
    const reports: Report[] = [];
    let n = 0;
    for (const { layer, parts, decisions } of wanted) {
      const book = ledger(layer.name);
      const system = projector(decisions.system, decisions.swapped);
      if (system === null)
        throw new Error(`${layer.name}: expected a coordinate system that is known, found ${decisions.system}.`);
      const { encoding, shape } = decisions;
      for await (const batch of rows(parts, layer, { ...site, encoding, shape }))
        for (const row of batch) {
          const hazard = recordOf(row, n, { decisions, projector: system }, book);
          if (hazard === null) continue;
          n += 1;
          summed.add(hazard, join(hazard.geometry, hazard.area));
          const drawable = drawableOf(hazard);
          const index = indexHazards([drawable]);
          laid.add(drawable, index);
          low.add(drawable, index);
          const [west, south, east, north] = boxOf(hazard.geometry);
          box[0] = Math.min(box[0], west);
          box[1] = Math.min(box[1], south);
          box[2] = Math.max(box[2], east);
          box[3] = Math.max(box[3], north);
          if (n % 100_000 === 0) tell(`${n} records read`);
        }
      reports.push(book.report(false));
    }
    if (n === 0)
      throw new Error('None of the rows can be drawn: there is nothing to tile. See the report for the reasons.');
    let tiles = 0;
    for (const [z, x, y, tile] of low.tiles()) {
      await archive.add(z, x, y, tile);
      tiles += 1;
    }
    const all = laid.parts();
    for (const [at, part] of all.entries()) {
      tiles += await cutPart(part, deepestArchived, archive);
      tell(`part ${at + 1} of ${all.length}: ${tiles} tiles`);
    }
    const statistics = summed.statistics();
    await archive.finish({ metadata: metadataOf(name, statistics), box, zooms: [0, deepestArchived] });
    await beside(out, { statistics, report: reports });
    return { statistics, reports, tiles };
  } finally {
    await archive.abandon();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What tiles need, so that no more is laid down. */
function drawableOf({ n, id, status, progress, type, date, area, geometry }: Drawable): Drawable {
  return { n, id, status, progress, type, date, area, geometry };
}

function metadataOf(name: string, { records }: Statistics) {
  const record = {
    n: 'Number',
    id: 'String',
    status: 'String',
    progress: 'String',
    year: 'Number',
    type: 'String',
    m2: 'Number',
  };
  return {
    name,
    format: 'pbf',
    records,
    vector_layers: [
      { id: 'areas', fields: record },
      { id: 'points', fields: record },
      { id: 'counts', fields: { status: 'String', count: 'Number', m2: 'Number' } },
    ],
  };
}

/** Writes files beside the archive, each whole or not at all. */
async function beside(out: string, files: Readonly<Record<string, unknown>>) {
  for (const [kind, content] of Object.entries(files)) {
    const path = `${out.replace(/\.pmtiles$/, '')}.${kind}.json`;
    await writeFile(`${path}.tmp`, `${JSON.stringify(content, null, 2)}\n`);
    await rename(`${path}.tmp`, path);
  }
}
