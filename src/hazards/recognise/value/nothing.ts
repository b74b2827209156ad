import type { Value } from '../../record/row.ts';

/** What people and programs write where they have nothing to write. */
const nothings =
  /^(?:<\s*nu+ll\s*>|\(?null\)?|nil|nan|n\s*[/.\\]\s*a\.?|na|#n\/a|none|no[\s_-]?data|not (?:available|applicable|recorded)|[-–—_.?*/\s]+|yoxdur|məlumat yoxdur|нет|нет данных|н\/д|б\/д|не указано|отсутствует)$/i;

/** Whether a cell says nothing, in words: `<Null>`, `NA`, `None`, `-`. The cell itself is kept as it is. */
export const saysNothing = (value: Value | undefined): boolean =>
  typeof value === 'string' && nothings.test(value.trim());

/** Whether a cell is empty, or says that it is. */
export const isNothing = (value: Value | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && (value.trim() === '' || saysNothing(value)));
