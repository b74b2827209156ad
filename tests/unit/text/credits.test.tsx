import { beforeAll, expect, test, vi } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith } from '../fixtures/atlas.ts';
import { type Face, faces, wordsOf } from '../fixtures/faces.tsx';

/** What the build works out of another boundary file. */
vi.mock('../../../src/domain/facts.ts', async (original) => {
  const { facts } = await original<{ facts: { boundaries: object } }>();
  const other = { publisher: 'Survey of Zembla', accuracyKm: 0.25, vintage: 'since-2023-12' };
  return { facts: { ...facts, boundaries: { ...facts.boundaries, ...other }, places: ['Zembla Gazetteer'] } };
});
vi.stubGlobal('location', { href: 'https://atlas.example.org/' });

beforeAll(loadLanguages);

const atlas = atlasWith();
const drawn = ['page', 'frame', 'picture', 'sheet'] as const satisfies Face[];
const sayings = drawn.flatMap((face) => languages.map((language) => [face, language] as const));

test.each(sayings)('the %s in %s names whose boundaries it draws, and how far off they may be', (face, language) => {
  /* A picture breaks its lines where they are full. */
  const words = wordsOf(faces[face](atlas, { ...defaultView, language })).replace(/(?: \|)+ /g, ' ');
  expect(words).toContain('Survey of Zembla');
  expect(words).toContain('Zembla Gazetteer');
  expect(words).toMatch(/±0[.,]25/);
  expect(words).not.toMatch(/Natural Earth|GeoNames|±5/);
});

test.each(languages)('the sheet in %s says as of when the boundaries are', (language) => {
  const said = { en: 'Boundaries since December 2023', az: 'dekabrından sonrakı', ru: 'Границы с декабря 2023' };
  expect(wordsOf(faces.sheet(atlas, { ...defaultView, language }))).toContain(said[language]);
});
