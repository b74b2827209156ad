import { join } from 'node:path';
import * as v from 'valibot';
import { parseFile } from '../../../src/atlas/parse.ts';
import { readIfAny } from './read.ts';

const position = v.tuple([v.number(), v.number()]);

/** `boundaries/districts.json`: what must be known of a file of boundaries that does not say it itself. All of it may be left out. */
export const boundaryTable = v.strictObject({
  /** For whoever mends the table. */
  note: v.optional(v.string()),
  /** The attribute by which features are told apart, and which of them is which district; without a table, codes and names in any attribute lead to it. */
  attribute: v.optional(v.string(), 'name'),
  features: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          /** As the attribute has it, stale or wrong as it may be. */
          name: v.string(),
          /** A position inside the feature, where several features bear the same name. */
          at: v.optional(position),
          /** Several features with the same district become one shape. */
          district: v.string(),
        }),
      ),
      v.minLength(1, 'at least one feature'),
    ),
  ),
  /** Borders that the file has and a right build keeps, in kilometres. */
  borders: v.optional(
    v.array(v.strictObject({ between: v.tuple([v.string(), v.string()]), km: v.pipe(v.number(), v.minValue(1)) })),
    [],
  ),
  /** Positions in land of other countries that districts surround. */
  enclaves: v.optional(v.array(v.strictObject({ at: position, what: v.string() })), []),
  /** Words for "district" that names in boundary files carry and records do not. */
  wordsForDistrict: v.optional(v.array(v.string()), []),
});

export type BoundaryTable = v.InferOutput<typeof boundaryTable>;

/** The file of the folder; what it would say by default where there is none. */
export async function readBoundaryTable(geodata: string): Promise<BoundaryTable> {
  const text = await readIfAny(join(geodata, 'boundaries', 'districts.json'));
  return parseFile('boundaries/districts.json', text ?? '{}', boundaryTable);
}
