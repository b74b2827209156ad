import type { Decisions } from '../../record/decisions.ts';
import type { Progress, Status } from '../../record/hazard.ts';
import type { Look, Recognised } from '../../record/look.ts';
import type { Filled } from '../column/columns.ts';
import type { Schema } from '../column/schemas.ts';
import { plainWords } from '../text/plain.ts';
import { statusSaid } from '../value/status.ts';

interface Meant {
  readonly statuses: Look['statuses'];
  readonly proposed: Pick<Decisions, 'statuses' | 'progresses'>;
  /** Whether a value waits for somebody to say what it means. */
  readonly open: boolean;
}

const unknown: Recognised<Status> = { as: 'unknown', sure: 'guess', by: 'recognise.by.nothing' };

/** By the schema where it says otherwise, else by the terms of the field. */
function meant(value: string, schema: Schema | null): Recognised<Status> | null {
  const own = schema?.statuses?.[plainWords(value)];
  return own !== undefined && schema ? { as: own, sure: 'certain', by: schema.name } : statusSaid(value).status;
}

/**
 * What the values of the columns of status and progress mean. A value of the progress alone needs no status; any other that is
 * not surely known is listed, proposed as nothing, and asked.
 */
export function valuesMeant(
  columns: readonly Filled[],
  chosen: Decisions['columns'],
  schema: Schema | null,
  given: Pick<Decisions, 'statuses' | 'progresses'> | null,
): Meant {
  const valuesOf = (name: string | undefined) => columns.find((column) => column.name === name)?.values ?? [];
  const ofStatus = valuesOf(chosen.status).map(({ value }) => value);
  const ofProgress = valuesOf(chosen.progress).map(({ value }) => value);
  const own = new Set(ofStatus);
  const statuses: [string, Recognised<Status>][] = [];
  const progresses: [string, NonNullable<Progress>][] = [];
  for (const value of new Set([...ofStatus, ...ofProgress])) {
    const { progress } = statusSaid(value);
    const status = meant(value, schema);
    if (progress !== null) progresses.push([value, progress]);
    if (own.has(value) || status !== null || progress === null) statuses.push([value, status ?? unknown]);
  }
  const sure = statuses.filter(([, { sure }]) => sure !== 'guess').map(([value, { as }]) => [value, as] as const);
  const listed = new Set(statuses.map(([value]) => value));
  const kept = Object.entries(given?.statuses ?? {}).filter(([value]) => listed.has(value));
  const proposed = {
    statuses: Object.fromEntries([...sure, ...kept]),
    progresses: given ? { ...Object.fromEntries(progresses), ...given.progresses } : Object.fromEntries(progresses),
  };
  const open = [...listed].some((value) => !Object.hasOwn(proposed.statuses, value));
  return { statuses: Object.fromEntries(statuses), proposed, open };
}
