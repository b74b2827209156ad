/**
 * A message as a page is sent it: text alone, or its pieces. What its author writes is ICU MessageFormat; the build has parsed it ({@link parse}
 * in `parse.ts`), so that no reader's device need.
 */
export type Message = string | readonly Piece[];

/** Text; 0 for the number that the plural around it goes by; a value by its name; or words chosen by one, or marked by a tag. */
export type Piece =
  | string
  | 0
  | readonly [name: string, by?: undefined]
  | readonly [name: string, by: 'select' | 'plural' | 'ordinal', forms: Readonly<Record<string, Message>>]
  | readonly [tag: string, by: 'tag', words: Message];

/** How a language says numbers and tags. */
export interface Grammar {
  readonly rules: Intl.PluralRules;
  readonly ordinals: Intl.PluralRules;
  readonly number: (value: number) => string;
  /** What a tag makes of the words in it. */
  readonly tag: (words: string) => string;
}

/**
 * A message with its values, as `intl-messageformat` says it.
 * @param counted the number that the plural around the message goes by.
 * @throws where it asks for a value that is not given, or has no words for the one that is.
 */
export function say(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  grammar: Grammar,
  counted?: number,
): string {
  if (typeof message === 'string') return message;
  const said = message.map((piece): string => {
    if (typeof piece === 'string') return piece;
    if (piece === 0) return counted === undefined ? '#' : grammar.number(counted);
    if (piece[1] === 'tag') return grammar.tag(say(piece[2], values, grammar, counted));
    const value = values[piece[0]];
    if (value === undefined) throw new Error(`A message asks for the value "${piece[0]}", and none is given.`);
    if (piece[1] === undefined) return String(value);
    const [name, by, forms] = piece;
    const form = by === 'select' ? forms[value] : (forms[`=${value}`] ?? forms[ruleOf(by, Number(value), grammar)]);
    const chosen = form ?? forms.other;
    if (chosen === undefined) throw new Error(`A message has no words for "${value}" as "${name}".`);
    return say(chosen, values, grammar, by === 'select' ? counted : Number(value));
  });
  return said.join('');
}

function ruleOf(by: 'plural' | 'ordinal', value: number, { rules, ordinals }: Grammar): string {
  return (by === 'plural' ? rules : ordinals).select(value);
}
