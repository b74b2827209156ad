import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { beforeAll, expect, test, vi } from 'vitest';
import type { Country } from '../../../src/domain/country.ts';
import { languages } from '../../../src/domain/language.ts';
import { factsIn } from '../../../src/locales/facts.ts';
import { loadLanguages, messagesOf } from '../../../src/locales/load.ts';
import type { MessageKey, Values } from '../../../src/locales/messages.ts';
import { translator } from '../../../src/locales/translate.ts';
import { tracesIn, withoutComments } from '../fixtures/traces.ts';

/** Another country with as many words, every one of them invented. */
vi.mock('../../../src/domain/country.ts', async (original) => {
  const { country } = await original<{ country: Country }>();
  let count = 0;
  const invented = (value: unknown, key: string): unknown => {
    if (Array.isArray(value)) return value.map((each) => invented(each, key));
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([each, of]) => [each, invented(of, each)]));
    if (typeof value === 'number') return 7;
    if (value === null || ['id', 'code', 'series', 'localLanguage'].includes(key)) return value;
    count += 1;
    if (key === 'since' || key === 'on') return '1987-03-04';
    return key === 'number' ? `70${count}` : `Zembla${count}`;
  };
  return { country: invented(country, '') };
});
vi.mock('../../../src/domain/facts.ts', () => ({
  facts: {
    years: ['1988'],
    boundaries: { publisher: 'ZemblaMaps', title: '', licence: '', accuracyKm: 0.25, vintage: 'before-2023-12' },
    places: ['ZemblaNames', 'ZemblaWaters'],
  },
}));

beforeAll(loadLanguages);

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** Every choice that a message can make, so that each of its words is said at least once. */
function choicesOf(parts: readonly Part[]): ReadonlyMap<string, readonly (string | number)[]> {
  const found = new Map<string, readonly (string | number)[]>();
  const add = (name: string, values: readonly (string | number)[]) =>
    found.set(name, [...new Set([...(found.get(name) ?? []), ...values])]);
  for (const part of parts) {
    if ('options' in part) {
      const plural = 'pluralType' in part;
      const named = Object.keys(part.options).map((option) =>
        option.startsWith('=') ? Number(option.slice(1)) : option,
      );
      add(part.value, plural ? [...named.filter((each) => typeof each === 'number'), 1, 2, 5, 1.5] : named);
      for (const { value } of Object.values(part.options))
        for (const [name, values] of choicesOf(value)) add(name, values);
    } else if ('children' in part) for (const [name, values] of choicesOf(part.children)) add(name, values);
    else if (part.type === 1) add(part.value, []);
  }
  return found;
}

/** All that a message can say: one argument after the other takes each of its values. */
function sayings(language: (typeof languages)[number], key: MessageKey): readonly string[] {
  const t = translator(language);
  const message = messagesOf(language)?.[key] ?? '';
  const given = Object.keys(factsIn(language, (each) => messagesOf(language)?.[each] ?? ''));
  const choices = [...choicesOf(new IntlMessageFormat(message, language).getAst())].filter(
    ([name]) => name !== 'b' && !given.includes(name),
  );
  const plain: Values = Object.fromEntries(choices.map(([name, values]) => [name, values[0] ?? 'FILLED']));
  return [
    t(key, plain),
    ...choices.flatMap(([name, values]) => values.map((value) => t(key, { ...plain, [name]: value }))),
  ];
}

const keys = Object.keys(messagesOf('en') ?? {}) as MessageKey[];

test.each(languages)('with another country’s facts, no message of “%s” holds a trace of this one', (language) => {
  const told = keys.flatMap((key) =>
    sayings(language, key).flatMap((said) => tracesIn(said).map((trace) => `${key}: ${trace}`)),
  );
  expect(told).toEqual([]);
});

test.each(languages)('every fact that is given is said by a message of “%s”', (language) => {
  const facts = factsIn(language, (key, values) => translator(language)(key, values));
  const all = keys.flatMap((key) => sayings(language, key)).join('\n');
  const silent = Object.entries(facts).filter(([name, fact]) => name !== 'country' && !all.includes(String(fact)));
  expect(silent).toEqual([]);
});

test.each(languages)('whom to call stands in every warning of “%s”, each number strong', (language) => {
  const t = translator(language);
  const called = String(factsIn(language, (key, values) => t(key, values)).contacts).match(/70\d+/g) ?? [];
  expect(called.length).toBeGreaterThanOrEqual(3);
  for (const key of ['warning.short', 'warning.lead', 'warning.full'] as const) {
    const strong = t.rich(key).flatMap(({ text, strong }) => (strong ? [text] : []));
    for (const number of called) expect(strong).toContain(number);
  }
});

/** All that is written by hand but the country's folder. What cuts the basemap names the sources that it knows to cut, whatever the country. */
const sources = ['src', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))))
  .filter((file) => /\.(?:tsx?|mjs|css|webmanifest)$/.test(file) && !file.startsWith('scripts/data/geodata/'));

/** A language as a value or a property: `'az'`, `name.az`, `name_az`. Which there are is the country's to say; tools may speak one to their maintainers (`Intl.NumberFormat('en', {`). */
const code = new RegExp(`'(?:${languages.join('|')})'(?!, \\{)|\\bname[._](?:${languages.join('|')})\\b`);

test.each(sources)('%s knows no country and none of its languages', (file) => {
  const text = withoutComments(readFileSync(file, 'utf8'));
  const ownName = /src\/locales\/\w+\.ts$/.test(file);
  expect(tracesIn(text)).toEqual([]);
  if (!ownName) expect(text.match(code)?.[0]).toBeUndefined();
});
