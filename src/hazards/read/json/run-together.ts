import type { Problem } from '../../record/row.ts';
import { noted, shown } from '../geometry/problems.ts';

/** The names of an object and of what else it holds: as its format has them. */
type Known = ReadonlySet<string>;

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether two records may have run into one where something between them was lost: of a name that stands twice JSON keeps the last alone, and
 * attributes under a name that is none of the format's are not read.
 * @param names how many the record has as it is written.
 * @param known the names of the format; `null` where a record may have any.
 */
export function runTogether(names: number, value: unknown, known: Known | null): readonly Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return none;
  const keys = Object.keys(value);
  if (names > keys.length) return [noted('read.twice')];
  const strange = known && keys.find((key) => !known.has(key) && isObject(value[key as keyof typeof value]));
  return strange ? [noted('read.member', { name: shown(strange) })] : none;
}
const none: readonly never[] = [];
