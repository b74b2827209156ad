import type { Districts } from '../../record/desk.ts';
import { isDamaged, plainWords, undamaged } from './plain.ts';

/** The consonants of a name, in which all of its spellings are alike: Kalbadzhar, Kelbecer, Kəlbəcər. */
const skeleton = (words: string) =>
  words
    .replace(/ch/g, 'q')
    .replace(/d(?:zh|j|sh)|zh|c|g(?=[ei])/g, 'j')
    .replace(/[aeiou\s]/g, '');

export interface Mended {
  readonly district: string;
  /** Whether it is spelled so by somebody. */
  readonly exact: boolean;
}

const longest = 60;

/** The district that a text names, by a spelling that nobody has listed or with letters that were lost; `null` where it names none, or may name two. */
export function districtMended({ features }: Districts): (text: string) => Mended | null {
  const names = features.flatMap(({ properties: { id, names = [] } }) =>
    names.map((name) => ({ id, words: plainWords(name), bones: skeleton(plainWords(name)) })),
  );
  const only = (found: readonly { readonly id: string }[], exact: boolean): Mended | null => {
    const [first] = found;
    return first !== undefined && found.every(({ id }) => id === first.id) ? { district: first.id, exact } : null;
  };
  return (text) => {
    if (text.length > longest) return null;
    if (isDamaged(text)) {
      const pattern = undamaged(text);
      return only(
        names.filter(({ words }) => pattern.test(words)),
        false,
      );
    }
    const words = plainWords(text);
    const exact = names.filter((name) => name.words === words);
    if (exact.length > 0) return only(exact, true);
    const bones = skeleton(words);
    return bones.length < 3
      ? null
      : only(
          names.filter((name) => name.bones === bones),
          false,
        );
  };
}
