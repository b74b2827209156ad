import { fold } from '../../../domain/spelling.ts';

/** Cyrillic as people write it in Latin letters; see {@link squashed} for those who write it otherwise. */
const latin: Readonly<Record<string, string>> = Object.fromEntries(
  [...'абвгдезийклмнопрстуфхцчшщъыьэюя'].map((letter, at) => [
    letter,
    'a b v g d e z i i k l m n o p r s t u f kh ts ch sh shch  y  e yu ya'.split(' ')[at] ?? '',
  ]),
);
const transliterated = (text: string) =>
  text.replace(/ж/g, 'zh').replace(/[а-я]/g, (letter) => latin[letter] ?? letter);

/** One spelling for those of one sound, so that `Tämizlənmiş`, `temizlenmish` and `Ochishchena`, `ochischena` meet. */
const squashed = (text: string) =>
  text
    .replace(/s?hch|sch/g, 'sh')
    .replace(/kh/g, 'x')
    .replace(/y([aeou])/g, 'i$1')
    .replace(/iy|yi|y/g, 'i')
    .replace(/(\p{L})\1/gu, '$1');

/** Words in plain lower-case Latin letters with one blank between them: what names and values are compared by. `camelCase` becomes two words. */
export function plainWords(text: string): string {
  const parted = text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return squashed(
    transliterated(fold(parted))
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}

/** The same word as somebody writes it whose keyboard lacks the letters of Azerbaijani. */
export function spellings(text: string): readonly string[] {
  const lower = text.toLowerCase();
  const loose = lower.replace(/ə/g, 'a').replace(/ş/g, 'sh').replace(/ç/g, 'ch');
  const hard = lower.replace(/ş/g, 'sh').replace(/ç/g, 'ch');
  return [...new Set([text, lower.replace(/ə/g, 'a'), loose, hard].map(plainWords))];
}

/** What a lost letter has become: a question mark, or the mark of what cannot be decoded. */
const lost = /[?\ufffd]/u;

/** Whether letters of a word were lost on its way here. */
export const isDamaged = (text: string) => /\p{L}[?\ufffd]|[?\ufffd]\p{L}/u.test(text);

/** A test for what a damaged text may have been; each lost letter may be any. */
export function undamaged(text: string): RegExp {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const patterns = words.map((word) =>
    [...word.matchAll(/[?\ufffd]|[^?\ufffd]+/gu)].map(([part]) => (lost.test(part) ? '.' : plainWords(part))).join(''),
  );
  return new RegExp(`^${patterns.join(' ')}$`, 'u');
}
