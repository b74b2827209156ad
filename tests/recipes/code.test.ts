import { afterEach, beforeEach, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { scratch } from './scratch.ts';

const slow = 180_000;
const locales = languages.map((language) => `src/locales/${language}.ts`);

let at: ReturnType<typeof scratch>;
beforeEach(() => {
  at = scratch();
});
afterEach(() => at.clear());

/** A message in each language. */
function say(before: string, key: string, words: string): void {
  for (const file of locales) at.insert(file, `  '${before}'`, `  '${key}': '${words}',\n`);
}

test('a statistic is an entry of the table of metrics, and its words, which the compiler asks for', {
  timeout: slow,
}, async () => {
  at.insert(
    'src/domain/metric.ts',
    '  /** Ground that a law moved',
    "  dogs_trained: { unit: 'items', subject: 'context', kind: 'stock', evidence: 'none', needs: [] },\n",
  );
  const asked = await at.npm('types');
  expect(asked.done).toBe(false);
  expect(asked.words).toContain('counts.dogs_trained');
  say('counts.funding', 'counts.dogs_trained', '{n, plural, one {dog} other {dogs}} {period}');
  expect((await at.npm('types')).words).toBe('');
  expect((await at.npm('unit', 'tests/unit/locales')).done).toBe(true);
  expect(at.touched()).toHaveLength(1 + locales.length);
});

test('a download format is an entry of the list of exporters, and its name', { timeout: slow }, async () => {
  at.insert(
    'src/output/export/index.ts',
    "  {\n    id: 'bibtex'",
    "  {\n    id: 'count',\n    kind: 'data',\n    extension: 'txt',\n    mediaType: 'text/plain',\n    make: (taken) => String(taken.figures.length),\n  },\n",
  );
  const asked = await at.npm('types');
  expect(asked.words).toContain('take.format.count');
  say('take.format.csv', 'take.format.count', 'Count');
  expect((await at.npm('types')).words).toBe('');
  expect(at.touched()).toHaveLength(1 + locales.length);
});

test('a set of colours is a file, its entries in the palette, and its name; it is measured as the others are', {
  timeout: slow,
}, async () => {
  at.write(
    'src/design/palette/again.ts',
    "import type { Recoloured, Scheme } from './colours.ts';\nimport { gichd } from './gichd.ts';\n\nexport const again: Readonly<Record<Scheme, Recoloured>> = gichd;\n",
  );
  const palette = 'src/design/palette.ts';
  at.insert(palette, 'import { gichd }', "import { again } from './palette/again.ts';\n");
  at.write(palette, at.read(palette).replace("['safe', 'gichd', 'grey']", "['safe', 'gichd', 'grey', 'again']"));
  at.insert(palette, '  grey,\n  forced', '  again,\n');
  const asked = await at.npm('types');
  expect(asked.words).toContain('colours.again');
  say('colours.grey', 'colours.again', 'Again');
  say('colours.grey', 'colours.again.note', 'As GICHD');
  expect((await at.npm('types')).words).toBe('');
  expect((await at.npm('unit', 'tests/unit/map/style.test.ts')).done).toBe(true);
  expect(at.touched()).toHaveLength(2 + locales.length);
});

test('a map layer is a line of the cartography, drawn by the live map and by the still picture', {
  timeout: slow,
}, async () => {
  at.insert(
    'src/map/cartography.ts',
    "  { id: 'neighbour'",
    "  { id: 'lakes-again', draw: 'fill', of: { basemap: ['lake'] }, colour: 'river' },\n",
  );
  expect((await at.npm('types')).words).toBe('');
  expect((await at.npm('unit', 'tests/unit/map/renderers.test.ts')).done).toBe(true);
  expect(at.touched()).toEqual(['src/map/cartography.ts']);
});
