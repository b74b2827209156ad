import type { Problem } from '../../record/row.ts';
import { noted, shown } from '../geometry/problems.ts';

/** The names of an object and of what else it holds: as its format has them. */
type Known = ReadonlySet<string>;

const none: readonly never[] = [];

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether two records may have run into one where something between them was lost: of a name that stands twice JSON keeps the last alone, and
 * attributes under a name that is none of the format's are not read.
 * @param names how many the record and the objects in it have as they are written.
 * @param known the names of the format; `null` where a record may have any.
 */
export function runTogether(names: number, value: unknown, known: Known | null): readonly Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return none;
  const keys = Object.keys(value);
  let kept = keys.length;
  let strange: string | null = null;
  for (const key of keys) {
    const held: unknown = value[key as keyof typeof value];
    if (!isObject(held)) continue;
    kept += Object.keys(held).length;
    if (known !== null && !known.has(key)) strange ??= key;
  }
  if (names > kept) return [noted('read.twice')];
  return strange === null ? none : [noted('read.member', { name: shown(strange) })];
}
