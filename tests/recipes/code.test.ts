import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { scratch } from './scratch.ts';

const slow = 180_000;
const locales = languages.map((language) => `src/locales/${language}.ts`);

/** What Vitest writes of its tests. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

/* One copy for all: the compiler, which every recipe asks, takes longest. */
let at: ReturnType<typeof scratch>;
beforeAll(() => {
  at = scratch();
});
afterAll(() => at.clear());

interface Recipe {
  readonly follow: () => void;
  /** The messages that the compiler asks for then, with words for them and the message that they stand before. */
  readonly asks: readonly (readonly [key: string, words: string, before: string])[];
  /** The files that it touches beside the languages. */
  readonly touches: readonly string[];
}

const recipes: Readonly<Record<string, Recipe>> = {
  'a statistic': {
    follow: () =>
      at.insert(
        'src/domain/metric.ts',
        '  /** Ground that a law moved',
        "  dogs_trained: { unit: 'items', subject: 'context', kind: 'stock', evidence: 'none', needs: [] },\n",
      ),
    asks: [['counts.dogs_trained', '{n, plural, one {dog} other {dogs}} {period}', 'counts.funding']],
    touches: ['src/domain/metric.ts'],
  },
  'a download format': {
    follow: () =>
      at.insert(
        'src/output/export/index.ts',
        "  {\n    id: 'bibtex'",
        "  {\n    id: 'count',\n    kind: 'data',\n    extension: 'txt',\n    mediaType: 'text/plain',\n    make: (taken) => String(taken.figures.length),\n  },\n",
      ),
    asks: [['take.format.count', 'Count', 'take.format.csv']],
    touches: ['src/output/export/index.ts'],
  },
  'a set of colours': {
    follow: () => {
      const palette = 'src/design/palette.ts';
      at.write(
        'src/design/palette/again.ts',
        "import type { Recoloured, Scheme } from './colours.ts';\nimport { gichd } from './gichd.ts';\n\nexport const again: Readonly<Record<Scheme, Recoloured>> = gichd;\n",
      );
      at.insert(palette, 'import { gichd }', "import { again } from './palette/again.ts';\n");
      at.write(palette, at.read(palette).replace("['safe', 'gichd', 'grey']", "['safe', 'gichd', 'grey', 'again']"));
      at.insert(palette, '  grey,\n  forced', '  again,\n');
    },
    asks: [
      ['colours.again', 'Again', 'colours.grey'],
      ['colours.again.note', 'As GICHD', 'colours.grey'],
    ],
    touches: ['src/design/palette.ts', 'src/design/palette/again.ts'],
  },
  'a map layer': {
    follow: () =>
      at.insert(
        'src/map/cartography.ts',
        "  { id: 'neighbour'",
        "  { id: 'lakes-again', draw: 'fill', of: { basemap: ['lake'] }, colour: 'river' },\n",
      ),
    asks: [],
    touches: ['src/map/cartography.ts'],
  },
};

test.each(Object.entries(recipes))('%s is added where the README says, and nowhere else', (_, { follow, touches }) => {
  const before = at.touched();
  follow();
  expect(at.touched().filter((file) => !before.includes(file))).toEqual([...touches]);
});

test('the compiler names every message that is missing then, and is content with the words', {
  timeout: slow,
}, async () => {
  const asks = Object.values(recipes).flatMap((recipe) => recipe.asks);
  const asked = await at.types();
  expect(asked.done).toBe(false);
  for (const [key] of asks) expect(asked.words).toContain(key);
  for (const [key, words, before] of asks)
    for (const file of locales) at.insert(file, `  '${before}'`, `  '${key}': '${words}',\n`);
  expect(await at.types()).toEqual({ done: true, words: '' });
});

test('the tests measure the new colours, and draw the new layer in the live map and in the still picture', {
  timeout: slow,
}, async () => {
  await at.npm('unit', 'tests/unit/design/palette.test.ts', 'tests/unit/map/renderers.test.ts');
  const { testResults } = JSON.parse(at.read('reports/vitest.json')) as Report;
  const titles = (status: string) =>
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.filter((each) => each.status === status).map(({ title }) => title),
    );
  /* What GICHD's colours may do, since its standard says so, no other set may. */
  expect(titles('failed').length).toBeGreaterThan(0);
  for (const title of titles('failed')) expect(title).toContain('in the again colours');
  expect(titles('passed')).toContain('of the country both renderers draw the same, in every look');
});
