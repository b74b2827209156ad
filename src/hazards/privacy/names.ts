import { fold } from '../../domain/spelling.ts';
import { attributes, fillers, roles } from './heads.ts';

/** What of a person a column can hold. */
export const kinds = [
  'person',
  'birth',
  'telephone',
  'mail',
  'address',
  'identity',
  'gender',
  'injury',
  'household',
  'background',
] as const;

export type Kind = (typeof kinds)[number];

/** What a head says of a column. */
export interface Headed {
  readonly kind: Kind;
  /** Whether its numbers may count people, in the place of saying something of one: `Victims`, `Injuries`. */
  readonly counts: boolean;
}

interface Phrase {
  readonly means: Kind | 'role' | 'filler';
  readonly words: readonly string[];
}

const phrasesOf = (means: Phrase['means'], list: string): readonly Phrase[] =>
  list.split(',').map((phrase) => ({ means, words: fold(phrase.trim()).split(' ') }));

/** The longer ones first. */
const phrases = [
  ...kinds.flatMap((kind) => phrasesOf(kind, attributes[kind])),
  ...phrasesOf('role', roles),
  ...phrasesOf('filler', fillers),
].sort((a, b) => b.words.length - a.words.length);

/** Of so many letters a word is known by its beginning. */
const least = 2;

/** A head as words: `Respondent_Name`, `respondentName` and `RESPONDENT NAME` are one. */
function wordsOf(head: string): readonly string[] {
  const words = fold(head.slice(head.lastIndexOf('/') + 1).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  return words
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ');
}

/** What the tables of shapefiles leave of a longer head. */
const cutAt = 10;

function isLike(word: string, wanted: string): boolean {
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}

/** How many of the words a phrase stands for; 0 where it does not. @param isCut whether the last of them may be cut, and others after it. */
function covers(phrase: readonly string[], words: readonly string[], isCut: boolean): number {
  const taken = words.slice(0, phrase.length);
  const last = taken.length - 1;
  const isEnd = isCut && taken.length === words.length && (taken.length > 1 || phrase.length === 1);
  const fits = taken.every((word, at) => {
    const wanted = phrase[at] ?? '';
    return isLike(word, wanted) || (isEnd && at === last && word.length >= least && wanted.startsWith(word));
  });
  return fits && (taken.length === phrase.length || isEnd) ? taken.length : 0;
}

/** What a head of a column says, where every word of it is known; null where it is not. */
export function headed(head: string): Headed | null {
  const isCut = head.length === cutAt;
  const found: Phrase['means'][] = [];
  for (let words = wordsOf(head); words.length > 0; ) {
    const left = words;
    const phrase = phrases.find((each) => covers(each.words, left, isCut) > 0);
    if (phrase === undefined) return null;
    found.push(phrase.means);
    words = left.slice(phrase.words.length);
  }
  const said = kinds.filter((kind) => found.includes(kind));
  const kind = said.find((each) => each !== 'person') ?? said[0];
  if (kind === undefined) return found.includes('role') ? { kind: 'person', counts: true } : null;
  return { kind, counts: ['injury', 'household', 'background'].includes(kind) };
}
