import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { files } from '../../../geodata/messages.ts';
import { languages } from '../../../src/domain/language.ts';
import { type Grammar, type Message, type Piece, say } from '../../../src/locales/message/message.ts';
import { parse } from '../../../src/locales/message/parse.ts';

const grammarOf = (language: string): Grammar => ({
  rules: new Intl.PluralRules(language),
  ordinals: new Intl.PluralRules(language, { type: 'ordinal' }),
  number: (value) => `n${value}`,
  tag: (words) => `<${words}>`,
});

const counts = [0, 1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 21, 22, 100, 1000, 2.5];

/** What each value of a message can usefully be: of a choice every form of it, and one that it does not know. */
function choicesOf(message: Message): readonly (readonly [name: string, choices: readonly (string | number)[]])[] {
  if (typeof message === 'string') return [];
  return message.flatMap((piece: Piece) => {
    if (typeof piece === 'string' || piece === 0) return [];
    if (piece[1] === undefined) return [[piece[0], ['some words', 1234.5]] as const];
    if (piece[1] === 'tag') return choicesOf(piece[2]);
    const [name, by, forms] = piece;
    const own = [name, by === 'select' ? [...Object.keys(forms), 'unheard of'] : counts] as const;
    return [own, ...Object.values(forms).flatMap(choicesOf)];
  });
}

/* Another implementation of the same format says the same, of every message with every choice in it. */
for (const language of languages)
  test(`${language}: every message says, parsed and sent, what intl-messageformat says of it as written`, async () => {
    const grammar = grammarOf(language);
    const formatters = {
      getNumberFormat: () => ({ format: grammar.number }) as unknown as Intl.NumberFormat,
      getPluralRules: (_: unknown, options?: Intl.PluralRulesOptions) =>
        options?.type === 'ordinal' ? grammar.ordinals : grammar.rules,
      getDateTimeFormat: () => new Intl.DateTimeFormat(language),
    };
    for (const [key, text] of Object.entries(await files[language]())) {
      const sent = JSON.parse(JSON.stringify(parse(text))) as Message;
      const theirs = new IntlMessageFormat(text, language, undefined, { formatters });
      const choices = choicesOf(sent);
      const most = Math.max(1, ...choices.map(([, each]) => each.length));
      for (let turn = 0; turn < most; turn += 1) {
        const values = Object.fromEntries(choices.map(([name, each]) => [name, each[turn % each.length] ?? '']));
        const b = (chunks: readonly string[]) => `<${chunks.join('')}>`;
        const outcome = (of: () => unknown) => {
          try {
            return String(of());
          } catch {
            return 'it throws';
          }
        };
        const ours = outcome(() => say(sent, values, grammar));
        expect(ours, `${key} ${JSON.stringify(values)}`).toBe(outcome(() => theirs.format({ ...values, b })));
      }
    }
  });

test('what a message asks for and is not given is named', () => {
  expect(() => say(parse('from {day}'), {}, grammarOf('en'))).toThrow('"day"');
});

test('what no page could say is refused as it is built: numbers and dates by Intl, counts from another number', () => {
  for (const text of ['{n, number}', '{d, date, short}', '{n, plural, offset:1 other {#}}'])
    expect(() => parse(text), text).toThrow('A message');
});
