import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, expect, test } from 'vitest';
import { az } from '../../../../src/hazards/words/az.ts';
import { en } from '../../../../src/hazards/words/en.ts';
import { ru } from '../../../../src/hazards/words/ru.ts';
import { type HazardKey, loadWords, speak } from '../../../../src/hazards/words/words.ts';
import { loadLanguages } from '../../../../src/locales/load.ts';
import { translator } from '../../../../src/locales/translate.ts';

type Messages = Readonly<Record<string, string>>;
type Part = ReturnType<IntlMessageFormat['getAst']>[number];

const languages: readonly (readonly [string, Messages])[] = [
  ['en', en],
  ['az', az],
  ['ru', ru],
];

beforeAll(loadLanguages);

/** The values that a message names, wherever in it they stand. */
function named(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    const inside = 'options' in part ? Object.values(part.options).flatMap(({ value }) => named(value)) : [];
    return part.type === 0 || part.type === 7 ? inside : [String('value' in part ? part.value : ''), ...inside];
  });
}

const valuesOf = (message: string, language: string) =>
  new Set(named(new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst()));

test.each(languages)('“%s” has the messages of English and no other, none of them empty', (_, messages) => {
  expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  expect(Object.values(messages).filter((message) => message.trim() === '')).toEqual([]);
});

test.each(languages)(
  'every message of “%s” names the values of English, but for counts that only inflect',
  (language, messages) => {
    const wrong = Object.entries(en).flatMap(([key, english]) => {
      const [own, theirs] = [valuesOf(messages[key] ?? '', language), valuesOf(english, 'en')];
      const strange = [...own].filter((value) => !theirs.has(value));
      const lost = [...theirs].filter((value) => !own.has(value) && value !== 'n');
      return [...strange, ...lost].map((value) => `${key}: ${value}`);
    });
    expect(wrong).toEqual([]);
  },
);

test('every key names its room, so that what is said can be found', () => {
  expect(Object.keys(en).filter((key) => !/^hazards\.[a-z]+\.[\w.-]+$/i.test(key))).toEqual([]);
});

test.each(['en', 'az', 'ru'] as const)(
  'in %s a number is written as the atlas writes it, also where words are chosen by it',
  async (language) => {
    await loadWords(language);
    const t = translator(language);
    const say = speak(t);
    const written = { en: '12,345', az: '12.345', ru: '12\u00a0345' }[language];
    expect(say('hazards.ui.features', { n: 12_345 })).toContain(written);
    expect(say('hazards.ui.drawn.of' as HazardKey, { n: 12_345, of: 20_000 })).toContain(written);
  },
);

test('a code that has no words is told as such, and not left out', async () => {
  await loadWords('en');
  expect(speak(translator('en')).code({ code: 'read.nobody-wrote-this' })).toContain('read.nobody-wrote-this');
});
