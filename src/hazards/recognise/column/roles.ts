import { type Role, roles } from '../../record/decisions.ts';
import type { Recognised } from '../../record/look.ts';
import { isSerial, readDate } from '../value/date.ts';
import { readSize } from '../value/size.ts';
import { statusSaid } from '../value/status.ts';
import type { Filled } from './columns.ts';
import { nameFits } from './names.ts';
import { columnNamed, hxl, type Schema, tagOf } from './schemas.ts';

export type Roles = Partial<Record<Role, Recognised<string>>>;

/** So many values of a column show what kind they are of. */
const looked = 200;

const share = <T>(all: readonly T[], fits: (one: T) => boolean) =>
  all.length === 0 ? 0 : all.slice(0, looked).filter(fits).length / Math.min(all.length, looked);

/** How many values of a kind are enough to say that a column is of it. */
const most = 0.6;

/** How well a column's values say that it has a role; `null` where values of the role can be anything. */
const valueFits: Readonly<Record<Role, (column: Filled) => number | null>> = {
  id: ({ all, filled }) => (filled === 0 ? 0 : new Set(all.map(String)).size / filled),
  status: ({ values }) => share(values ?? [], ({ value }) => statusSaid(value).status?.sure === 'likely'),
  progress: ({ values }) => share(values ?? [], ({ value }) => statusSaid(value).progress !== null),
  date: ({ all }) => share(all, (value) => readDate(value, null) !== null || isSerial(value)),
  /* Whether `1.234` is a thousand or one does not matter here: it is a number. */
  area: ({ all }) => share(all, (value) => (readSize(value, 'm2') ?? readSize(value, 'm2', '.')) !== null),
  type: () => null,
  source: () => null,
};

/** Roles whose values alone are enough: a column of `CHA` and `SHA` is the status whatever it is called. */
const byValuesAlone: readonly Role[] = ['status', 'progress'];
/** Roles whose name alone is enough, for their values are whatever an office has agreed on. */
const byNameAlone: readonly Role[] = ['status', 'progress', 'id', 'type', 'source'];

interface Fit {
  readonly column: string;
  readonly score: number;
  readonly sure: 'likely' | 'guess';
  readonly by: string;
}

function fitOf(column: Filled, role: Role): Fit | null {
  const { name, filled, values } = column;
  if (filled === 0) return null;
  const named = nameFits(name, role);
  if (named === 0 && !byValuesAlone.includes(role)) return null;
  const valued = valueFits[role](column);
  const listed = role !== 'status' && role !== 'progress' ? true : values !== null;
  if (!listed) return null;
  if (named > 0 && valued !== null && valued >= most)
    return { column: name, score: 2 + named + valued, sure: 'likely', by: 'recognise.by.both' };
  if (named === 0 && (valued ?? 0) >= most && byValuesAlone.includes(role))
    /* An id may begin with the abbreviation of what it is of: CHA-1. */
    return {
      column: name,
      score: 1.5 + (valued ?? 0) - nameFits(name, 'id') / 2,
      sure: 'guess',
      by: 'recognise.by.values',
    };
  if (named > 0 && byNameAlone.includes(role) && (role !== 'id' || named > 0.3))
    return { column: name, score: named + (valued ?? 0), sure: 'guess', by: 'recognise.by.name' };
  return null;
}

/** Whether a column's values say how far the work is and nothing of what the land is: some installations of a schema have the one where others have the other. */
function saysWorkAlone(columns: readonly Filled[], name: string): boolean {
  const said = (columns.find((column) => column.name === name)?.values ?? []).map(({ value }) => statusSaid(value));
  return said.length > 0 && said.every(({ status, progress }) => status === null && progress !== null);
}

/** A column that a schema or a tag names for a role. */
function certain(columns: readonly Filled[], role: Role, schema: Schema | null): Recognised<string> | null {
  const filled = columns.filter((column) => column.filled > 0).map(({ name }) => name);
  const named = (schema?.roles[role] ?? [])
    .map((name) => columnNamed(filled, name))
    .find((name) => name !== undefined && !(role === 'status' && saysWorkAlone(columns, name)));
  if (named !== undefined && schema) return { as: named, sure: 'certain', by: schema.name };
  const tagged = filled.find((name) => hxl.some(([tag, as]) => as === role && tag.test(tagOf(name) ?? '')));
  return tagged === undefined ? null : { as: tagged, sure: 'certain', by: 'recognise.by.hxl' };
}

/** What each column is taken for. Only status and progress may be the same column. */
export function rolesOf(columns: readonly Filled[], schema: Schema | null): Roles {
  const found: Roles = {};
  const taken = (name: string, role: Role) =>
    Object.entries(found).some(
      ([other, { as }]) => as === name && !(role === 'progress' && other === 'status') && other !== role,
    );
  for (const role of ['status', 'progress', ...roles] as const) {
    if (found[role]) continue;
    const known = certain(columns, role, schema);
    if (known) {
      found[role] = known;
      continue;
    }
    const fits = columns.flatMap((column) => {
      const shared = role === 'progress' && found.status?.as === column.name;
      if (taken(column.name, role) || (shared && valueFits.progress(column) === 0)) return [];
      return fitOf(column, role) ?? [];
    });
    const best = fits.sort((a, b) => b.score - a.score)[0];
    if (best) found[role] = { as: best.column, sure: best.sure, by: best.by };
  }
  return found;
}
