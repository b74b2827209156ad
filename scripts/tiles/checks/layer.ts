import type { Lie } from '../../../src/hazards/check/join/lie.ts';
import { type Ledger, ledger } from '../../../src/hazards/check/report.ts';
import { fields } from '../../../src/hazards/check/rules/fields.ts';
import type { Event } from '../../../src/hazards/check/rules/kinds.ts';
import { type Care, pairs } from '../../../src/hazards/check/rules/pairs.ts';
import { places } from '../../../src/hazards/check/rules/places.ts';
import { ids } from '../../../src/hazards/check/rules/records.ts';
import { sameShapes } from '../../../src/hazards/check/rules/same.ts';
import { within } from '../../../src/hazards/check/rules/within.ts';
import type { TileAt } from '../../../src/hazards/tiles/touched.ts';
import { batchesOf, type Laid } from '../laid/laid.ts';
import { shelves } from '../laid/shelves.ts';
import { inTurn } from './in-turn.ts';
import { isOwned } from './owner.ts';

/** A layer's records are laid down by their ids on so many shelves: of equal ids all lie on one, which fits into memory. */
const byId = 256;

/** No pair is announced or left out: a run that stands still is stopped by whoever sees it. */
const care: Care = { each: false, stuck: [] };

export interface Checked {
  readonly ledger: Ledger;
  /** Takes a record as it is read. */
  readonly read: (record: Laid, lie: Lie) => void;
  /** Runs the rules that need all records of a layer, but not their places. */
  readonly all: () => void;
  /** Runs the rules that compare neighbours, on the layer's records in a part of the country. */
  readonly part: (at: TileAt, records: readonly Laid[]) => void;
  /** The rows of the report, a line each. */
  readonly rows: () => Iterable<string>;
}

interface Checking {
  readonly name: string;
  readonly folder: string;
  readonly accuracy: number;
  readonly today: string;
}

/** All rules of the import, for a layer of more records than fit into memory. */
export function checksOf({ name, folder, accuracy, today }: Checking): Checked {
  const noted = shelves(`${folder}/noted`);
  const laid = shelves(`${folder}/by-id`);
  const plain = shelves(`${folder}/plain`);
  const book = ledger(name, (row) => noted.add('rows', JSON.stringify(row)));
  const take = (event: Event, isTold = (_: readonly number[]) => true) => {
    if (event === null || 'begun' in event) return;
    if ('finding' in event && isTold(event.finding.rows)) book.find([event.finding]);
    if ('uncomputed' in event && isTold(event.uncomputed.rows)) book.miss([event.uncomputed]);
  };
  return {
    ledger: book,
    read: (record, lie) => {
      for (const event of places([record], () => lie, accuracy)) take(event);
      const { geometry: _, properties: __, ...rest } = record;
      plain.add('all', JSON.stringify(rest));
      laid.add(String(shelfOf(record)), JSON.stringify(record));
    },
    all: () => {
      for (const shelf of plain.all()) {
        for (const event of fields(inTurn(shelf), today)) take(event);
        shelf.clear();
      }
      for (const shelf of laid.all()) {
        const records = [...batchesOf(shelf.lines())].flat();
        for (const event of ids(records)) take(event);
        for (const event of within(records, care)) take(event);
        shelf.clear();
      }
    },
    part: (at, records) => {
      const byRow = new Map(records.map((record) => [record.row, record]));
      const isTold = (rows: readonly number[]) =>
        isOwned(
          at,
          rows.flatMap((row) => byRow.get(row) ?? []),
        );
      const copies = new Set<number>();
      for (const event of sameShapes(records, copies)) take(event, isTold);
      for (const event of pairs(records, copies, care)) take(event, isTold);
    },
    rows: function* () {
      for (const shelf of noted.all()) yield* shelf.lines();
    },
  };
}

/** Records without an id are compared with none by it, and lie anywhere. */
function shelfOf({ id, n }: Laid): number {
  let sum = 0;
  for (const letter of id?.trim() ?? '') sum = (31 * sum + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return (sum === 0 ? n : sum) % byId;
}
