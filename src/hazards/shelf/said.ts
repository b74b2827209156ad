import type { Problem } from '../record/row.ts';

/** Something to be said by the words: a key without `hazards.`, and what its sentence names. */
export type Said = Pick<Problem, 'code' | 'values'>;

/** What an error of the desk says; any other is told in its own words. */
export function saidOf(error: unknown): Said {
  if (!(error instanceof Error)) return { code: 'shelf.failed', values: { detail: String(error) } };
  const { values } = error as Error & { readonly values?: Said['values'] };
  const code = error.message.replace(/^hazards\./, '');
  const isKey = /^[a-z]+(?:\.[\w-]+)+$/.test(code);
  if (!isKey) return { code: 'shelf.failed', values: { detail: error.message } };
  return values === undefined ? { code } : { code, values };
}
