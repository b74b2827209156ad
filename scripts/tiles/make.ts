import { mkdir, rm } from 'node:fs/promises';
import { joinTo } from '../../src/hazards/check/join/join.ts';
import { recordOf } from '../../src/hazards/desk/load/record-of.ts';
import { projector } from '../../src/hazards/place/projector.ts';
import { rows } from '../../src/hazards/read/readers.ts';
import type { Districts } from '../../src/hazards/record/desk.ts';
import type { Hazard } from '../../src/hazards/record/hazard.ts';
import type { Report } from '../../src/hazards/record/report.ts';
import { cutDivided } from './archive/cut.ts';
import { divide } from './archive/divide.ts';
import { writeArchive } from './archive/pmtiles.ts';
import { site, type Wanted } from './ask.ts';
import { beside, reportsOf } from './beside.ts';
import { boxBuilder } from './box.ts';
import { type Checked, checksOf } from './checks/layer.ts';
import { type Laid, laidOf } from './laid/laid.ts';
import { metadataOf } from './metadata.ts';
import { type Statistics, sums } from './sums.ts';

/** The zoom at which the country is first cut into parts that are tiled one by one, and the deepest: its units are 0.4 m here. */
const cutAt = 9;
const deepestArchived = 14;

/** So many records are laid down at a time. */
const atOnce = 2000;

interface Making {
  readonly wanted: readonly Wanted[];
  readonly districts: Districts;
  /** Where the archive goes, with its statistics and its report beside it. */
  readonly out: string;
  readonly name: string;
  /** `YYYY-MM-DD`; what is dated later is told. */
  readonly today: string;
  readonly tell: (line: string) => void;
  readonly mostInPart?: number;
}

interface Made {
  readonly statistics: Statistics;
  readonly reports: readonly Report[];
  readonly tiles: number;
}

/** Where an archive is being made; whoever kills it leaves that folder, and the next run takes it away. */
export const makingOf = (out: string) => `${out}.making`;

/** Makes an archive of layers in two passes: records go by, are summed and laid down by part of the country; then each part is checked and tiled. */
export async function makeArchive({ wanted, districts, out, name, today, tell, mostInPart }: Making): Promise<Made> {
  const folder = makingOf(out);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const archive = await writeArchive(out, folder);
  try {
    const [divided, summed, box] = [divide({ z: 0, x: 0, y: 0 }, cutAt, `${folder}/parts`), sums(), boxBuilder()];
    const joined = joinTo(districts);
    const { accuracy = 0 } = districts;
    const layers: Checked[] = [];
    let n = 0;
    for (const [layer, each] of wanted.entries()) {
      const checks = checksOf({ name: each.layer.name, folder: `${folder}/layer-${layer}`, accuracy, today });
      layers.push(checks);
      let waiting: Laid[] = [];
      const lay = () => {
        divided.add(waiting);
        waiting = [];
      };
      for await (const hazard of recordsOf(each, checks, () => n)) {
        n += 1;
        const lie = joined(hazard.geometry, hazard.area);
        const record = laidOf(hazard, layer);
        summed.add(hazard, lie);
        box.add(hazard.geometry);
        checks.read(record, lie);
        waiting.push(record);
        if (waiting.length === atOnce) lay();
        if (n % 100_000 === 0) tell(`${n} records read`);
      }
      lay();
      checks.all();
    }
    if (n === 0)
      throw new Error('None of the rows can be drawn: there is nothing to tile. See the report for the reasons.');
    const tiles = await cutDivided(divided, {
      archive,
      deepest: deepestArchived,
      folder: `${folder}/parts`,
      ...(mostInPart !== undefined && { mostInPart }),
      passed: (at, records, tiles) => {
        for (const [layer, checks] of layers.entries())
          checks.part(at, layers.length === 1 ? records : records.filter((record) => record.layer === layer));
        tell(`${at.z}/${at.x}/${at.y}: ${records.length} records, ${tiles} tiles so far`);
      },
    });
    const statistics = summed.statistics();
    const files = beside(out, folder);
    await files.write('statistics', [JSON.stringify(statistics, null, 2)]);
    await files.write('report', reportsOf(layers));
    await archive.finish({
      metadata: metadataOf(name, statistics.records),
      box: box.box(),
      zooms: [0, deepestArchived],
    });
    await files.finish();
    return { statistics, reports: layers.map(({ ledger }) => ledger.report(true)), tiles };
  } finally {
    await archive.abandon();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The records of a layer, each row entered in its report. */
async function* recordsOf(
  { layer, parts, decisions }: Wanted,
  { ledger }: Checked,
  next: () => number,
): AsyncGenerator<Hazard> {
  const system = projector(decisions.system, decisions.swapped);
  if (system === null)
    throw new Error(`${layer.name}: expected a coordinate system that is known, found ${decisions.system}.`);
  const { encoding, shape } = decisions;
  for await (const batch of rows(parts, layer, { ...site, encoding, shape }))
    for (const row of batch) {
      const hazard = recordOf(row, next(), { decisions, projector: system }, ledger);
      if (hazard !== null) yield hazard;
    }
}
