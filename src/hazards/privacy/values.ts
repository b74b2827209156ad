import type { Value } from '../record/row.ts';
import type { Kind } from './names.ts';

/** What a cell can be told by, whatever its column is called. */
const marks: Readonly<Partial<Record<Kind, RegExp>>> = {
  mail: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u,
  /* Of Azerbaijan with and without its code, else with a plus; coordinates, sizes and days have a point, a comma or fewer digits. */
  telephone: /(?<![\d.,+])(\+\d{1,3}|00994|0\d{2})[ ()-]*\d{2,3}([ -]?\d{2,3}){2}(?![\d.,])/,
  /* A surname's ending with a name beside it, or a patronymic. */
  person:
    /^(?=.*\p{L} \p{L})(?=.*(ov|ova|yev|yeva|ev|eva|li|lı|lu|lü|zad[əe]|skaya|skiy|yan|oğlu|oglu|qızı|qizi|kizi|ов|ова|ев|ева|ёв|ян|заде|лы|ли|оглы|кызы|вич|вна)(?!\p{L}))(\p{Lu}[\p{L}'’.-]*\s*){2,4}(oğlu|oglu|qızı|qizi|оглы|кызы)?$/u,
  /* FIN of an identity card: seven signs, digits and capitals mixed. */
  identity: /^(?=.*\d.*\d)(?=.*[A-Z].*)(AZE|AA)?\d{7,8}$|^(AZE|AA) ?\d{7,8}$/,
};

/** Of so many filled cells one in so many must look like it before a column is taken for it. */
const share: Readonly<Partial<Record<Kind, number>>> = { mail: 0.02, telephone: 0.02, person: 0.3, identity: 0.3 };

/** What the cells of a column look like, the surest first; each with the number of cells that do. */
export function kindsIn(cells: readonly Value[]): readonly { readonly kind: Kind; readonly count: number }[] {
  const texts = cells.filter((cell) => cell !== null && cell !== '').map(String);
  if (texts.length === 0) return [];
  return (Object.entries(marks) as [Kind, RegExp][])
    .map(([kind, mark]) => ({ kind, count: texts.filter((text) => mark.test(text.trim())).length }))
    .filter(({ kind, count }) => count > 0 && count / texts.length >= (share[kind] ?? 1))
    .sort((a, b) => b.count - a.count);
}
