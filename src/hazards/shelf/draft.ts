import type { Decisions, Role, Shape } from '../record/decisions.ts';
import type { Progress, Status } from '../record/hazard.ts';
import type { Look, Placement } from '../record/look.ts';

/** What must be answered by a person. */
export type Question = Look['open'][number];

/** A layer as it will be read, as far as that is decided. */
export interface Draft {
  readonly decisions: Decisions;
  /** What was open and has been answered. */
  readonly answered: readonly Question[];
}

/** What a person changes of it. */
export type Answer =
  | { readonly kind: 'placement'; readonly placement: Pick<Placement, 'system' | 'swapped'> }
  | { readonly kind: 'encoding'; readonly encoding: string }
  | { readonly kind: 'shape'; readonly shape: Shape }
  | { readonly kind: 'column'; readonly role: Role; readonly column: string | null }
  | { readonly kind: 'status'; readonly value: string; readonly status: Status }
  | { readonly kind: 'progress'; readonly value: string; readonly progress: NonNullable<Progress> | null }
  | { readonly kind: 'all'; readonly status: Status | null }
  | { readonly kind: 'unit'; readonly unit: Decisions['unit'] }
  | { readonly kind: 'dates'; readonly dates: NonNullable<Decisions['dates']> };

/** The draft with an answer in it. Another column, or another way to the shapes, asks anew what was answered about the one before. */
export function answer({ decisions, answered }: Draft, given: Answer, { statuses }: Pick<Look, 'statuses'>): Draft {
  const next = (part: Partial<Decisions>, ...settled: readonly Question[]): Draft => ({
    decisions: { ...decisions, ...part },
    answered: [...new Set([...answered, ...settled])],
  });
  switch (given.kind) {
    case 'placement':
      return next(given.placement, 'system', 'swapped');
    case 'encoding':
      return next({ encoding: given.encoding }, 'encoding');
    case 'shape': {
      const { answered, ...rest } = next({ shape: given.shape }, 'shape');
      return { ...rest, answered: answered.filter((each) => each !== 'system' && each !== 'swapped') };
    }
    case 'column': {
      const { answered, ...rest } = next({ columns: withColumn(decisions.columns, given.role, given.column) });
      const anew: Question = given.role === 'date' ? 'dates' : 'statuses';
      return { ...rest, answered: answered.filter((each) => each !== anew) };
    }
    case 'status': {
      const taken = { ...decisions.statuses, [given.value]: given.status };
      const left = Object.keys(statuses).some((value) => taken[value] === undefined);
      return next({ statuses: taken }, ...(left ? [] : (['statuses'] as const)));
    }
    case 'progress': {
      const { [given.value]: _, ...rest } = decisions.progresses;
      return next({ progresses: given.progress === null ? rest : { ...rest, [given.value]: given.progress } });
    }
    case 'all':
      return next({ all: given.status }, 'statuses');
    case 'unit':
      return next({ unit: given.unit });
    case 'dates':
      return next({ dates: given.dates }, 'dates');
  }
}

function withColumn(columns: Decisions['columns'], role: Role, column: string | null): Decisions['columns'] {
  const { [role]: _, ...rest } = columns;
  return column === null ? rest : { ...rest, [role]: column };
}

/** Whether the desk must look at the rows anew for it: other columns have other values, other letters other heads. */
export function asksAgain({ kind }: Answer): boolean {
  return kind === 'encoding' || kind === 'shape' || kind === 'column';
}

/** What must still be answered, in the order in which it stands in the form. */
export function openQuestions({ open }: Pick<Look, 'open'>, { answered }: Draft): readonly Question[] {
  const order: readonly Question[] = ['encoding', 'shape', 'system', 'swapped', 'statuses', 'dates'];
  return order.filter((question) => open.includes(question) && !answered.includes(question));
}

/** Whether a known schema says what there is, and nothing had to be guessed or is left to be asked. */
export function isCertain({ schema, open, roles }: Pick<Look, 'schema' | 'open' | 'roles'>): boolean {
  return schema !== null && open.length === 0 && Object.values(roles).every(({ sure }) => sure !== 'guess');
}

/** What tells a file with the same columns: it was decided about before. */
export function columnsOf({ columns, layer }: Pick<Look, 'columns' | 'layer'>): string {
  return JSON.stringify([layer.format, ...columns.map(({ name }) => name).sort()]);
}

/**
 * What was decided about a file with the same columns, where it answers all that is open here too: where the rows lie is asked of the rows
 * again, and a value that was not in the other file is not known. `null` where a person must look.
 */
export function asBefore(look: Look, before: Decisions): Draft | null {
  const placed = look.placements.find(({ system, swapped }) => system === before.system && swapped === before.swapped);
  if (placed === undefined || placed.inside < placed.of) return null;
  const valued = Object.keys(look.statuses).every((value) => before.statuses[value] !== undefined);
  if (!valued && before.all === null) return null;
  if (look.ambiguousDates && before.dates === null) return null;
  return { decisions: { ...before, encoding: before.encoding ?? look.proposed.encoding }, answered: [...look.open] };
}
