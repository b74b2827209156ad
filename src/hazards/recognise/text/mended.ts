import type { Districts } from '../../record/desk.ts';
import { isDamaged, plainWords, undamaged } from './plain.ts';

/** The consonants of a name, in which all of its spellings are alike: Kalbadzhar, Kelbecer, Kəlbəcər. */
const skeleton = (words: string) =>
  words
    .replace(/ch/g, 'q')
    .replace(/d(?:zh|j|sh)|zh|c|g(?=[ei])/g, 'j')
    .replace(/[aeiou\s]/g, '');

/** The district that a text names by a spelling that nobody has listed, or with letters that were lost; `null` where it names none, or may name two. */
export function districtMended({ features }: Districts): (text: string) => string | null {
  const names = features.flatMap(({ properties: { id, names = [] } }) =>
    names.map((name) => ({ id, words: plainWords(name), bones: skeleton(plainWords(name)) })),
  );
  const only = (found: readonly { readonly id: string }[]): string | null => {
    const [first] = found;
    return first !== undefined && found.every(({ id }) => id === first.id) ? first.id : null;
  };
  return (text) => {
    if (isDamaged(text)) {
      const pattern = undamaged(text);
      return only(names.filter(({ words }) => pattern.test(words)));
    }
    const words = plainWords(text);
    const exact = names.filter((name) => name.words === words);
    if (exact.length > 0) return only(exact);
    const bones = skeleton(words);
    return bones.length < 3 ? null : only(names.filter((name) => name.bones === bones));
  };
}
