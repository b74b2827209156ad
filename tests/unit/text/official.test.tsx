import { beforeAll, describe, expect, test, vi } from 'vitest';
import { evidenceBases } from '../../../src/domain/evidence.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { atlasWith, exactly, figure, inWords } from '../fixtures/atlas.ts';
import { type Face, faces, wordsOf } from '../fixtures/faces.tsx';

vi.stubGlobal('location', { href: 'https://atlas.example.org/' });
beforeAll(loadLanguages);

/** How each language says that nobody publishes levels. */
const nonePublished: Readonly<Record<Language, RegExp>> = {
  en: /no official (?:class|level)[a-z ]* is published|no (?:class|level) is reported for any|none is published|no publisher|no public source|no district has an official/i,
  az: /dərc (?:olunmayıb|edilməyib)|mənbə tapılmadı|heç bir açıq mənbə|rəsmi (?:sinfi|səviyyəsi) yoxdur|heç biri üçün (?:sinif|səviyyə) bildirilmir/i,
  ru: /не опубликован|не найдено источника|ни один открытый источник|официального (?:класса|уровня) нет ни|(?:класс|уровень) не сообщается/i,
};

const incident = figure({ id: 'INCIDENT', quantity: exactly(1) });
const official = figure({
  id: 'OFFICIAL',
  metric: 'threat_level',
  ...inWords,
  of: { level: 'low' },
  scope: { kind: 'district', district: 'lachin' },
});

const [unofficially, officially] = [atlasWith(incident), atlasWith(incident, official)];
const everyFace = Object.keys(faces) as Face[];

/** The country, the district with the official level, one that the rule assesses, one that nothing speaks of. */
const places: readonly View['district'][] = [null, 'lachin', 'tartar', 'guba'];

describe.each(languages)('in %s', (language) => {
  const views = evidenceBases.flatMap((evidence) =>
    places.map((district): View => ({ ...defaultView, language, evidence, district })),
  );

  test.each(everyFace)('with one official level on record, no %s says that none is published', (face) => {
    for (const view of views) {
      const said = wordsOf(faces[face](officially, view)).match(nonePublished[language]);
      expect([view.evidence, view.district, said?.[0]]).toEqual([view.evidence, view.district, undefined]);
    }
  });

  test.each([
    ['page', null],
    ['picture', null],
    ['page', 'tartar'],
    ['frame', 'tartar'],
    ['sheet', 'tartar'],
  ] as const)('as long as there is none, the %s of %s says so', (face, district) => {
    const view: View = { ...defaultView, language, district };
    expect(wordsOf(faces[face](unofficially, view))).toMatch(nonePublished[language]);
  });

  test('an official level counts among the levels of the country, whatever else does', () => {
    const view: View = { ...defaultView, language, evidence: evidenceBases.at(-1) ?? defaultView.evidence };
    for (const face of ['page', 'sheet'] as const) {
      const words = wordsOf(faces[face](officially, view));
      expect(words).toMatch({ en: /and 1 low/, az: /aşağı səviyyəyə 1 rayon/, ru: /к низкому — 1/ }[language]);
    }
  });
});

test('where the chosen sources give no level, though some source does, the list says just that', () => {
  const words = wordsOf(faces.page(officially, { ...defaultView, evidence: 'article' }));
  expect(words).toContain('No district has a level here');
  const before = wordsOf(faces.page(officially, { ...defaultView, evidence: 'official', asOf: '2021-01-01' }));
  expect(before).toContain('No district has a level here');
});
