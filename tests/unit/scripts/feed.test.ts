import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { feed, feedOf, type Step } from '../../../scripts/site/feed/feed.ts';
import { siteAt } from '../../../scripts/site/prerender/site.ts';
import { checking } from '../../../src/atlas/check.ts';
import { loadAtlasOf, loadVersions } from '../../../src/atlas/versions.ts';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { translator } from '../../../src/locales/translate.ts';
import { committed, committedAtlas } from '../fixtures/atlas.ts';

await loadLanguages();
const atlas = await committedAtlas();
const read = checking(committed);
const site = siteAt('https://atlas.example.org/map/', { previews: false });
const versions = await loadVersions(read);
const steps: Step[] = [];
for (const { id, file } of versions) {
  const after = await loadAtlasOf(id, atlas, read);
  if (after !== null) steps.push({ before: steps.at(-1)?.after ?? null, after, file });
}

describe.each(languages)('in %s', (language) => {
  const t = translator(language);
  const document = new DOMParser().parseFromString(feed(language, steps, site), 'text/xml');
  const entries = [...document.querySelectorAll('entry')];
  const textOf = (of: Element | undefined, name: string) => of?.querySelector(name)?.textContent ?? '';

  test('each version is an entry, the latest first, with an id and an address that stay', () => {
    expect(entries.length).toBe(versions.length);
    expect(textOf(entries[0], 'title')).toContain(atlas.version.id);
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const [index, { file, date, id }] of [...versions].reverse().entries()) {
      expect(ids[index]).toBe(`https://atlas.example.org/map/geodata/versions/${file}`);
      expect(textOf(entries[index], 'updated')).toBe(`${date}T00:00:00Z`);
      expect(entries[index]?.querySelector('link')?.getAttribute('href')).toContain(`was=${id}`);
    }
  });

  test('says in words what a version changed, and what the atlas is not', () => {
    const of = (id: string) =>
      textOf(entries[versions.length - 1 - versions.findIndex((each) => each.id === id)], 'content');
    expect(textOf(entries.at(-1), 'content')).toContain(t('feed.first', { n: steps[0]?.after.figures.length ?? 0 }));
    expect(of('b6232251')).toMatch(/30.600/);
    expect(of('b6232251')).toMatch(/AZTV/);
    /* What is no figure is told too: areas by their numbers, names, and that what was searched for in vain is found. */
    expect(of('80e3609e')).toMatch(/1.150/);
    expect(of('53e8f31b')).toMatch(/1.076/);
    expect(of('1ed578f3')).toContain(atlas.districtsById.get('aghdam')?.name[language]);
    const [tartar, search] = [atlas.districtsById.get('tartar'), atlas.searches.find(({ id }) => id === 'H-Lachin')];
    expect(of('b6232251')).toContain(tartar?.name[language]);
    expect(of('b6232251')).toContain(search?.note[language]);
    for (const entry of entries) expect(textOf(entry, 'content').length).toBeGreaterThan(10);
    expect(textOf(document.documentElement as unknown as Element, 'subtitle')).toBe(t('warning.full'));
  });

  test('names its own address and its page', () => {
    const links = [...document.querySelectorAll('feed > link')].map((link) => link.getAttribute('href'));
    expect(links[0]).toBe(`https://atlas.example.org/map/${feedOf(language)}`);
    expect(links).toHaveLength(2);
  });
});
