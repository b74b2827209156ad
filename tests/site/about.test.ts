import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { country } from '../../src/domain/country.ts';
import { languages } from '../../src/domain/language.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { translator } from '../../src/locales/translate.ts';
import { number } from '../../src/text/phrases.ts';
import { aboutPage } from '../../src/view/href.ts';
import { slips, text } from '../markup/fixtures/text.ts';
import { within } from './check.ts';
import { answers, atlas, read } from './site.ts';

beforeAll(loadLanguages);

const pageIn = (language: (typeof languages)[number]) => {
  const path = aboutPage(language);
  return { path, t: translator(language), document: parseHTML(read(`${path}index.html`)).document };
};

test.each(languages)(
  'in %s it says what the atlas is not, whom to call, the thresholds and the numbers of the records',
  (language) => {
    const { document, t } = pageIn(language);
    const words = text(document.body);
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(words).toContain(t('warning.full'));
    for (const { number: call } of country.contacts) expect(words).toContain(call);
    for (const level of ['high', 'medium', 'low', 'not_reported'] as const)
      expect(words).toContain(t(`rule.${level}.when`));
    expect(words).toContain(t('rule.high.when'));
    const counts = [atlas.documents.length, atlas.figures.length, atlas.searches.length].map((n) => number(t, n));
    for (const count of counts) expect(words).toContain(count);
    for (const district of atlas.districts.filter(({ id }) => !atlas.shapes.has(id)))
      expect(words).toContain(district.name[language]);
    expect(slips(document.body)).toEqual([]);
  },
);

test.each(languages)(
  'in %s it names every version, every source of shapes with its licence, and how to cite',
  (language) => {
    const { document, path } = pageIn(language);
    const words = text(document.body);
    const { versions } = JSON.parse(readFileSync('geodata/versions.json', 'utf8'));
    expect(versions.length).toBeGreaterThan(3);
    for (const { id } of versions) expect(words).toContain(id);
    for (const { properties } of atlas.shapes.values()) {
      expect(words).toContain(properties.source.title);
      expect(words).toContain(properties.source.licence);
    }
    expect(words).toContain(atlas.version.id);
    const broken = [...document.querySelectorAll('a[href], link[href], script[src]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^(https?:|mailto:)/.test(href)) return [];
      const to = within(path, href);
      return to !== null && answers(to) ? [] : [href];
    });
    expect(broken).toEqual([]);
  },
);

test('it runs no script but that of its appearance, so that it is the same with and without', () => {
  for (const language of languages) {
    const { document } = pageIn(language);
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map((script) => script.getAttribute('src'))).toEqual([null]);
    expect(text(scripts[0] as Element)).toContain('appearance');
  }
});

test('without an address for mistakes it says so; anybody in danger is told to call instead', () => {
  const { document, t } = pageIn('en');
  const words = text(document.body);
  expect(country.mistakesTo).toBeUndefined();
  expect(words).toContain('has given no address for mistakes');
  expect(words).toContain(`do not write: call ${t('warning.short').split('call ')[1]?.replace(/\.$/, '')}`);
});
