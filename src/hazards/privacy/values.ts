import type { Value } from '../record/row.ts';
import type { Kind } from './names.ts';

/** What a cell can be told by, whatever its column is called. */
interface Mark {
  readonly kind: Kind;
  readonly looks: RegExp;
  /** Of so many filled cells one in so many must look like it before a column is taken for it. */
  readonly share: number;
}

/** What may stand between the digits of a telephone number. */
const between = String.raw`[\s().\/-]*`;

/** The codes of Azerbaijan's networks and places. */
const codes = String.raw`(1[028]|2\d|36|4[04]|5[0-5]|60|7[07]|99)`;

/* Not the decimals of a coordinate, nor the middle of a longer number. */
const alone = [String.raw`(?<![\p{L}\d.,])`, String.raw`(?![.,]?\d)`] as const;

const number = (before: string, by = between) => [before, '\\d{3}', '\\d{2}', '\\d{2}'].join(by);

/* Of Azerbaijan with its code or a zero before it; of anywhere with a plus. */
const telephone = [
  number(String.raw`(\+|00)?994${between}${codes}`),
  number(String.raw`\(?0${codes}`),
  String.raw`(\+|00)\d{1,3}([ ().\/-]*\d{2,4}){3,4}`,
  String.raw`8[ (-]*9\d{2}[ )-]*\d{3}[ -]?\d{2}[ -]?\d{2}`,
].map((each) => `${alone[0]}${each}${alone[1]}`);

/* Whatever it looks like, with a word before it that says so. */
const called = String.raw`(?<!\p{L})(tel|telefon\p{L}*|mob|mobil\p{L}*|phone|whats ?app|əlaqə|nömrə\p{L}*|тел|телефон\p{L}*|моб|сот)[\s.:№-]{0,4}\d([\s().-]?\d){6,}(?![.,]?\d)`;

/** Endings that stand in no name of a village with another name beside it. */
/* Russian ones as they are bent, too. */
const surname = '(ov|ova|yev|yeva|ev|eva|zad[əe]|[оеё]в(а|у|ым|ой)?|заде)';
const given = String.raw`(\p{Lu}\p{Ll}+|\p{Lu}\.)`;
const outside = String.raw`(?!\p{L})`;

const inText = [
  /* A surname with a name or its letter before or after it; a patronymic. */
  `${given}\\s*(\\p{Lu}\\.\\s*)?\\p{Lu}\\p{Ll}+${surname}${outside}`,
  `(?<!\\p{L})\\p{Lu}\\p{Ll}+${surname}${outside},?\\s+${given}`,
  String.raw`\p{Lu}\p{Ll}+ (oğlu|oglu|qızı|qizi|kizi|оглы|кызы)(?!\p{L})`,
  String.raw`\p{Lu}\p{Ll}+(вич|вича|вичу|вичем|вна|вны|вне|вной)(?!\p{L})`,
  String.raw`\p{Lu}{3,}(OV|OVA|YEV|YEVA|ZADƏ|ZADE|ОВ|ОВА|ЕВ|ЕВА)(?!\p{L}) (\p{Lu}{2,}|\p{Lu}\.)|\p{Lu}{3,} \p{Lu}{3,}(OV|OVA|YEV|YEVA|ZADƏ|ZADE|ОВ|ОВА|ЕВ|ЕВА)(?!\p{L})`,
].join('|');

/* A year or an age with a word that makes it a person's. */
const birth = [
  String.raw`(?<!\p{L})(təvəllüd|tevellud|anadan ol|doğul|dogul|doğum|dogum|born|d\.o\.b|г\. ?р\.|род\.|рожд)`,
  String.raw`(?<!\d)\d{1,2}[ -]?(yaş|yas(?=[lı]|ında|inda)|лет|летн|years? old)|aged \d{1,2}(?!\d)`,
].join('|');

/** Letters and digits that change places three times at least. */
const mixed = String.raw`(?=(\d+[A-Z]+\d+[A-Z]|[A-Z]+\d+[A-Z]+\d))[0-9A-HJ-NP-Z]{7}`;

const marks: readonly Mark[] = [
  { kind: 'mail', looks: /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/u, share: 0.02 },
  { kind: 'telephone', looks: new RegExp(telephone.join('|'), 'u'), share: 0.02 },
  { kind: 'telephone', looks: new RegExp(called, 'iu'), share: 0.02 },
  /* Without the zero, as a sheet leaves it of a number. */
  { kind: 'telephone', looks: new RegExp(`^${number(codes, '[ -]?')}$`), share: 0.3 },
  { kind: 'birth', looks: new RegExp(birth, 'iu'), share: 0.02 },
  { kind: 'identity', looks: /(?<![\p{L}\d])(AZE|AA) ?№? ?\d{7,8}(?!\d)/u, share: 0.02 },
  /* FIN of an identity card: seven signs, digits and capitals but for I and O, mixed as no numbering mixes them. */
  { kind: 'identity', looks: new RegExp(`^${mixed}$`), share: 0.3 },
  { kind: 'identity', looks: /(?<!\p{L})F[İIiı]N\p{L}{0,5}[\s:№-]{1,3}[0-9A-HJ-NP-Z]{7}(?![\p{L}\d])/u, share: 0.02 },
  /* IBAN of a bank account. */
  { kind: 'identity', looks: /(?<![\p{L}\d])[A-Z]{2}\d{2} ?[A-Z]{4}( ?[0-9A-Z]{4}){3,6}(?![\p{L}\d])/u, share: 0.02 },
  { kind: 'person', looks: new RegExp(inText, 'u'), share: 0.02 },
  /* Nothing but a name: a surname's ending with a name beside it. */
  {
    kind: 'person',
    looks:
      /^(?=.*\p{L} \p{L})(?=.*(ov|ova|yev|yeva|ev|eva|li|lı|lu|lü|zad[əe]|skaya|skiy|yan|enko|shvili|dze|oğlu|oglu|qızı|qizi|kizi|ов|ова|ев|ева|ёв|ян|енко|ский|ская|швили|дзе|заде|лы|ли|оглы|кызы|вич|вна)(?!\p{L}))(\p{Lu}[\p{L}'’.-]*\s*){2,4}(oğlu|oglu|qızı|qizi|оглы|кызы)?$/u,
    share: 0.3,
  },
];

/** What the cells of a column look like, the surest first; each with the number of cells that do. */
export function kindsIn(cells: readonly Value[]): readonly { readonly kind: Kind; readonly count: number }[] {
  const texts = cells.filter((cell) => cell !== null && cell !== '').map((cell) => String(cell).trim());
  return marks
    .map(({ kind, looks, share }) => ({ kind, share, count: texts.filter((text) => looks.test(text)).length }))
    .filter(({ count, share }) => count > 0 && count / texts.length >= share)
    .sort((a, b) => b.count - a.count);
}
