import type { Problem } from '../../record/row.ts';

type Values = Readonly<Record<string, string | number>>;

const problem =
  (grade: Problem['grade']) =>
  (code: string, values?: Values): Problem => ({ code, grade, ...(values && { values }) });

/** The three grades of what may befall a row; see `Problem`. */
export const leftOut = problem('left-out');
export const repaired = problem('repaired');
export const noted = problem('noted');

/** A value as a sentence names it: short, whatever it was. */
export const shown = (value: unknown) => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};
