import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { type Language, languages } from '../../../src/domain/language.ts';
import { az as ownAz } from '../../../src/hazards/words/az.ts';
import { en as ownEn } from '../../../src/hazards/words/en.ts';
import { ru as ownRu } from '../../../src/hazards/words/ru.ts';
import { type HazardKey, loadWords, speak } from '../../../src/hazards/words/words.ts';
import { en as about } from '../../../src/locales/about/en.ts';
import { type AboutKey, aboutIn } from '../../../src/locales/about/index.ts';
import { en } from '../../../src/locales/en.ts';
import { factsIn } from '../../../src/locales/facts.ts';
import { en as guide } from '../../../src/locales/guide/en.ts';
import { type GuideKey, guideIn } from '../../../src/locales/guide/index.ts';
import { loadLanguages, messagesOf } from '../../../src/locales/load.ts';
import type { MessageKey, Values } from '../../../src/locales/messages.ts';
import { type Translate, translator } from '../../../src/locales/translate.ts';
import { scene } from '../../../src/scene/scene.ts';
import { counted, measured } from '../../../src/text/phrases.ts';
import { defaultView } from '../../../src/view/view.ts';
import { committedAtlas } from '../fixtures/atlas.ts';

await loadLanguages();
const atlas = await committedAtlas();
const figures = [...scene(atlas, defaultView).figures.values()];

/** Those at which one of the languages changes its words. */
const numbers = [0, 1, 2, 5, 11, 21, 22, 25, 101];

type Part = ReturnType<IntlMessageFormat['getAst']>[number];

/** What a message chooses its words by, and between what; a plural between all the numbers. */
function choicesOf(parts: readonly Part[], found = new Map<string, Set<string>>(), plurals = new Set<string>()) {
  for (const part of parts) {
    if ('children' in part) choicesOf(part.children, found, plurals);
    if (!('options' in part)) continue;
    if ('pluralType' in part) plurals.add(part.value);
    const options = 'pluralType' in part ? numbers.map(String) : Object.keys(part.options);
    found.set(part.value, new Set([...(found.get(part.value) ?? []), ...options]));
    for (const { value } of Object.values(part.options)) choicesOf(value, found, plurals);
  }
  return { found, plurals };
}

/** A message for each number, and for each of its other choices in turn; what it names stands in brackets, but for numbers and the facts of the country. */
function rendered(t: Translate, message: string, say: (values: Values) => string, tags = true): readonly string[] {
  const { found, plurals } = choicesOf(
    new IntlMessageFormat(message, t.language, undefined, { ignoreTag: !tags }).getAst(),
  );
  const facts = Object.keys(factsIn(t.language, t));
  const names = [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => name);
  const plain = Object.fromEntries(
    names.filter((name) => !facts.includes(name)).map((name) => [name, `⟨${name}⟩`] as const),
  );
  const numeric = Object.fromEntries([...message.matchAll(/\{(\w+), number/g)].map(([, name = '']) => [name, 12_345]));
  const first = Object.fromEntries([...found].map(([name, [option = '']]) => [name, plurals.has(name) ? 1 : option]));
  const said = (values: Values) => say({ ...plain, ...numeric, ...first, ...values });
  const lines = [...found].flatMap(([name, options]) =>
    [...options].map(
      (option) =>
        `${name}=${option}: ${said({ [name]: plurals.has(name) && /^\d+$/.test(option) ? Number(option) : option })}`,
    ),
  );
  return lines.length === 0 ? [said({})] : lines;
}

/** The words for a reader's own data and for published areas. */
function renderedOwn(t: Translate): readonly string[] {
  const say = speak(t);
  const words: Readonly<Record<string, string>> = { en: ownEn, az: ownAz, ru: ownRu }[t.language];
  return Object.entries(words).flatMap(([key, message]) => [
    '',
    `# ${key}`,
    ...rendered(t, message, (values) => say(key as HazardKey, values), false),
  ]);
}

/** The page about the atlas, or the guide; what it is told by the records stands in brackets. */
function renderedPage<Key extends string>(
  t: Translate,
  name: string,
  english: Readonly<Record<Key, string>>,
  say: (key: Key, values: Values) => string,
): readonly string[] {
  const counts = Object.fromEntries(
    Object.values<string>(english).flatMap((message) =>
      [...message.matchAll(/\{(\w+)/g)].map(([, name = '']) => [name, `⟨${name}⟩`]),
    ),
  );
  const told = Object.fromEntries(Object.entries(counts).filter(([name]) => !(name in factsIn(t.language, t))));
  return (Object.keys(english) as Key[]).flatMap((key) => ['', `# ${name}: ${key}`, say(key, told)]);
}

/** Every figure, as the page says it. */
function renderedFigures(t: Translate): readonly string[] {
  return figures.map((figure) => `${figure.id}: ${measured(t, figure)} ${counted(t, figure)}`);
}

/** For each thing that figures count, its words after every number. */
function renderedCounts(t: Translate): readonly string[] {
  const kinds = new Map(
    figures.map((figure) => [
      JSON.stringify([figure.metric, figure.of.item, figure.of.outcome, figure.of.group, figure.of.level]),
      figure,
    ]),
  );
  return [...kinds.values()].flatMap((figure) => {
    if (figure.quantity === null) return [];
    const words = numbers.map((value) => {
      const other = { ...figure, quantity: { value, comparator: 'exact' as const } };
      return `${measured(t, other)} ${counted(t, other)}`;
    });
    return ['', `# ${figure.metric}, as ${figure.id}`, ...words];
  });
}

/**
 * All that can be said, to be read by somebody who knows the language: a change of words is a change of these files, and is seen in
 * review. `npx vitest run tests/unit/locales/rendered.test.ts -u` writes them anew.
 */
test.each(languages)(
  'every message and every figure of “%s” is said as it was read and found right',
  async (language: Language) => {
    for (const units of ['recorded', 'km2'] as const) {
      const t = translator(language, units);
      const keys = Object.keys(en) as MessageKey[];
      const messages = keys.flatMap((key) => [
        '',
        `# ${key}`,
        ...rendered(t, messagesOf(language)?.[key] ?? '', (values) => t(key, values)),
      ]);
      const text = [
        ...(units === 'recorded' ? [...messages, ...renderedPage<AboutKey>(t, 'about', about, aboutIn(t))] : []),
        ...renderedCounts(t),
        '',
        '# figures',
        ...renderedFigures(t),
      ];
      expect(text.join('\n')).not.toMatch(/undefined|NaN|\[object/);
      await expect(`${text.join('\n').trim()}\n`).toMatchFileSnapshot(
        `./rendered/${language}${units === 'km2' ? '-km2' : ''}.txt`,
      );
    }
  },
);

test.each(languages)(
  'every word about a reader’s own data in “%s” is said as it was read and found right',
  async (language) => {
    await loadWords(language);
    const t = translator(language);
    const text = [...renderedOwn(t), ...renderedPage<GuideKey>(t, 'guide', guide, guideIn(t))];
    expect(text.join('\n')).not.toMatch(/undefined|NaN(?!, Inf)|\[object/);
    await expect(`${text.join('\n').trim()}\n`).toMatchFileSnapshot(`./rendered/own-${language}.txt`);
  },
);
