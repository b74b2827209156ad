/** The character sets that text of this part of the world is found in, as `TextDecoder` knows them. */
const sets = [
  'utf-8',
  'windows-1251',
  'windows-1254',
  'windows-1252',
  'iso-8859-9',
  'koi8-r',
  'x-mac-cyrillic',
  'ibm866',
];

/** So much of the text is shown. */
const shown = 160;

const isKnown = (set: string): boolean => {
  try {
    return new TextDecoder(set).encoding !== '';
  } catch {
    return false;
  }
};

/** The byte of each character of a set of 256; `null` for a set whose characters are several bytes. */
function bytesOf(set: string): ReadonlyMap<string, number> | null {
  if (!isKnown(set) || /^utf/.test(new TextDecoder(set).encoding)) return null;
  const decoded = new TextDecoder(set).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  const characters = [...decoded];
  return characters.length === 256 ? new Map(characters.map((character, byte) => [character, byte])) : null;
}

/** The bytes that a text was decoded from; `null` where they are lost. */
function undecoded(text: string, set: string): Uint8Array | null {
  const bytes = bytesOf(set);
  const found = bytes && [...text].map((character) => bytes.get(character) ?? -1);
  return found === null || found.includes(-1) ? null : Uint8Array.from(found);
}

/** How much a text looks like words of one script: letters that stand among their own kind, without what never stands in a word. */
function plausible(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const good = words.filter(
    (word) =>
      /^[\p{Script=Cyrillic}]?[а-яё]+$|^[А-ЯЁ]+$/u.test(word) ||
      /^[A-ZÇƏĞİÖŞÜ]?[a-zçəğıöşü]+$|^[A-ZÇƏĞIİÖŞÜ]+$/u.test(word),
  );
  const strange = text.match(/[\u0080-\u009f\ufffd]|[¤¦§©«¬®°±¶·»¿×÷‡†™‰]|[\u2500-\u25ff]|[ÐÞÝðþýŸ]/gu) ?? [];
  return good.reduce((sum, { length }) => sum + length, 0) - 3 * strange.length;
}

export interface Preview {
  readonly name: string;
  readonly sample: string;
}

/**
 * The same text in each character set that it may be written in, the most likely first; none where it has no letter that they would differ in.
 * @param texts as decoded by `set`.
 */
export function encodingsOf(texts: readonly string[], set: string): readonly Preview[] {
  const foreign = [...new Set(texts.filter((text) => /[^\p{ASCII}]/u.test(text)))];
  const text = foreign.join(' · ').slice(0, shown);
  const bytes = text === '' ? null : undecoded(text.replaceAll(' · ', ' | '), set);
  if (bytes === null) return [];
  /* The set that is said comes first, so that of two sets which read the text alike it keeps its name. */
  const previews = [...new Set([set, ...sets])]
    .filter(isKnown)
    .map((name) => ({ name, sample: new TextDecoder(name).decode(bytes).replaceAll(' | ', ' · ') }))
    .filter(({ sample }) => !/[\ufffd\u0080-\u009f]/u.test(sample));
  const unlike = previews.filter(({ sample }, at) => previews.findIndex((other) => other.sample === sample) === at);
  return unlike.sort((a, b) => plausible(b.sample) - plausible(a.sample));
}

/** Whether the set that a text is said to be in makes far less of it than another does: a head that names the machine's set names the wrong one often. */
export function isDoubtful(previews: readonly Preview[], set: string): boolean {
  const [best] = previews;
  const said = previews.find(({ name }) => name === set);
  if (best === undefined || best === said) return false;
  return said === undefined || plausible(best.sample) > plausible(said.sample) * 1.5 + 4;
}
