export type Hemisphere = 'n' | 's' | 'e' | 'w';
export type Axis = 'lat' | 'lon';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly whole: boolean }
  /** The sign of degrees, minutes or seconds: 0, 1, 2. */
  | { readonly kind: 'unit'; readonly unit: number }
  | { readonly kind: 'hemisphere'; readonly of: Hemisphere }
  | { readonly kind: 'axis'; readonly axis: Axis }
  /** `join` binds the numbers of one angle (40-06-04, 40:06:04), `cut` parts two angles. */
  | { readonly kind: 'minus' | 'plus' | 'join' | 'cut' };

/** What people write for a hemisphere or an axis in English, Azerbaijani (also without its letters) and Russian, without dots and blanks. A lone `ş` may be north or east, and is neither. */
const written: readonly (readonly [Token, string])[] = [
  [
    { kind: 'hemisphere', of: 'n' },
    'n north с сш сев север севернойшироты севернаяширота şme şe sme şimal simal şimalenliyi simalenliyi şimalenlik',
  ],
  [
    { kind: 'hemisphere', of: 's' },
    's south ю юш юг южнойшироты южнаяширота ce cme cənub cenub cənubenliyi cenubenliyi',
  ],
  [
    { kind: 'hemisphere', of: 'e' },
    'e east в вд вост восток восточнойдолготы восточнаядолгота şu su şərq serq şərquzunluğu serquzunlugu şərquzunluq',
  ],
  [
    { kind: 'hemisphere', of: 'w' },
    'w west з зд зап запад западнойдолготы западнаядолгота qu qərb qerb qərbuzunluğu qerbuzunlugu',
  ],
  [{ kind: 'axis', axis: 'lat' }, 'lat latitude широта шир enlik'],
  [{ kind: 'axis', axis: 'lon' }, 'lon long lng longitude долгота долг uzunluq'],
];
const words: ReadonlyMap<string, Token> = new Map(
  written.flatMap(([token, forms]) => forms.split(' ').map((form): [string, Token] => [form, token])),
);

const number = String.raw`\d+(?:[.,]\d+)?`;
const lettered = new RegExp(
  String.raw`(\d)\s*(?:dər\p{L}*|град\p{L}*|d(?:eg(?:rees?)?)?)\.?` +
    String.raw`(?:\s*(${number})\s*(?:dəq\p{L}*|мин\p{L}*|m(?:in(?:utes?)?)?)\.?` +
    String.raw`(?:\s*(${number})\s*(?:san\p{L}*|сек\p{L}*|s(?:ec(?:onds?)?)?)\.?)?)?`,
  'gu',
);

/** As GPS receivers and aviation pack them, in fields of a fixed width with a letter after each: `400604.3N0460016.1E`, `4006.0717N 04600.2683E`. */
const packed = (width: number, letters: string) =>
  String.raw`(\d{${width}})([0-5]\d)([0-5]\d)?([.,]\d+)?\s*([${letters}])`;
const packedPair = new RegExp(String.raw`^${packed(2, 'nsсю')}[\s,;/]*${packed(3, 'ewвз')}$`, 'u');
const unpacked = ([degrees = '', minutes = '', seconds = '', decimals = '', letter = '']: readonly (
  | string
  | undefined
)[]) => `${degrees} ${minutes}${seconds === '' ? '' : ` ${seconds}`}${decimals.replace(',', '.')} ${letter}`;

/** The text with one character for each sign that people, keyboards and typesetters write for the same; units in letters become signs. */
export function plain(text: string): string {
  const signs = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u0307/g, '')
    .replace(/[º˚ᵒ◦⁰]/g, '°')
    .replace(/[′’‘ʹʼ´`‵]/g, "'")
    .replace(/[″“”„ʺ˝]|''/g, '"')
    .replace(/[−–—‒‐‑﹣－]/g, '-')
    .replace(lettered, (_, degrees: string, minutes?: string, seconds?: string) =>
      [`${degrees}°`, minutes && `${minutes}'`, seconds && `${seconds}"`].filter(Boolean).join(''),
    )
    .replace(/^[\s([{]+|[\s)\]}]+$/g, '');
  const parts = packedPair.exec(signs);
  return parts ? `${unpacked(parts.slice(1, 6))}, ${unpacked(parts.slice(6))}` : signs;
}

const pattern =
  /(?<number>\d+(?:\.\d+)?)(?![.\d])|(?<unit>[°'"])|(?<word>\p{L}+(?:\.?\s?\p{L}+)*\.?\s*[:=]?)|(?<join>(?<=[\d°'"])(?:-(?=\d)|:\s?(?=\d)))|(?<minus>-(?=\d))|(?<plus>\+(?=\d))|(?<cut>\s*[,;/|\t\n\r][\s,;/|]*)|(?<blank>\s+)/uy;

/** The tokens of a plain text; `null` where something in it is none. */
export function tokens(text: string): readonly Token[] | null {
  const found: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const of = pattern.exec(text)?.groups;
    if (!of) return null;
    if (of.number) found.push({ kind: 'number', value: Number(of.number), whole: !of.number.includes('.') });
    else if (of.unit) found.push({ kind: 'unit', unit: `°'"`.indexOf(of.unit) });
    else if (of.word) {
      const said = spoken(of.word);
      if (said === null) return null;
      found.push(...said);
    } else if (!of.blank) found.push({ kind: of.join ? 'join' : of.minus ? 'minus' : of.plus ? 'plus' : 'cut' });
  }
  while (found.at(-1)?.kind === 'cut') found.pop();
  return found;
}

/** The longest known words first: `latitude n`, `с. ш.`, `şimal enliyi`. */
function spoken(run: string): Token[] | null {
  const parts = run.split(/[\s.:=]+/).filter((part) => part !== '');
  const found: Token[] = [];
  for (let at = 0; at < parts.length; ) {
    const two = words.get(`${parts[at]}${parts[at + 1] ?? ' '}`);
    const token = two ?? words.get(parts[at] ?? '');
    if (token === undefined) return null;
    found.push(token);
    at += two ? 2 : 1;
  }
  return found;
}
