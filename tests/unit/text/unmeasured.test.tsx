import { beforeAll, expect, test, vi } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith } from '../fixtures/atlas.ts';
import { faces, wordsOf } from '../fixtures/faces.tsx';

/** Boundaries of which nobody says how exact they are, nor as of when. */
vi.mock('../../../src/domain/facts.ts', async (original) => {
  const { facts } = await original<{ facts: { boundaries: object } }>();
  return {
    facts: {
      ...facts,
      days: { ground: [], shares: [] },
      boundaries: { ...facts.boundaries, accuracyKm: null, vintage: 'unknown' },
    },
  };
});
vi.stubGlobal('location', { href: 'https://atlas.example.org/' });
beforeAll(loadLanguages);

test.each(languages)('where no accuracy is known, nothing in %s states one or a time', (language) => {
  for (const face of ['page', 'frame', 'picture', 'sheet'] as const) {
    const words = wordsOf(faces[face](atlasWith(), { ...defaultView, language }));
    expect(words).not.toMatch(/±|none|December 2023|dekabr|декабр/i);
  }
});
