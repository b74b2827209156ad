import { fold } from './spelling.ts';

/** Letters and groups of them by the sound that English spellings of place names write them with. The longer come first. */
const sounds: readonly (readonly [string, string])[] = [
  ['дж', 'j'],
  ['dzh', 'j'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ç', 'ч'],
  ['ş', 'ш'],
  ['ğ', 'g'],
  ['ə', 'a'],
  ['ı', 'i'],
  ['q', 'g'],
  ['x', 'h'],
  ['c', 'j'],
  ...[...'абвгдеёжзийклмнопрстуфхцыэ'].map(
    (letter, index) => [letter, 'abvgdeejziyklmnoprstufhtie'[index] ?? ''] as const,
  ),
  ['щ', 'ш'],
  ['ю', 'yu'],
  ['я', 'ya'],
  ['ъ', ''],
  ['ь', ''],
];

const written = new RegExp(sounds.map(([letters]) => letters).join('|'), 'gu');
const soundOf = new Map(sounds);

/** A word as it sounds, whether it is written in English, Azerbaijani or Russian letters: Sugovushan, Suqovuşan and Суговушан are one. */
export function sounded(word: string): string {
  const letters = word.normalize('NFC').replace(/İ/g, 'i').toLowerCase();
  return fold(letters.replace(written, (group) => soundOf.get(group) ?? group));
}
