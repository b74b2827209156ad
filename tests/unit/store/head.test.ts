import { JSDOM } from 'jsdom';
import { afterEach, expect, test, vi } from 'vitest';
import { withHead } from '../../../scripts/site/prerender/head.ts';
import { siteAt } from '../../../scripts/site/prerender/site.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { followHead } from '../../../src/store/follow/head.ts';
import { createAtlasStore } from '../../../src/store/store.ts';
import { inEachLanguage } from '../../../src/view/href.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { committedAtlas } from '../fixtures/atlas.ts';

await loadLanguages();
const atlas = await committedAtlas();
const template =
  '<!doctype html><html lang="en" data-root="./"><head><title>x</title><meta name="description" content="x"></head><body></body></html>';
const root = 'https://atlas.example.org/map/';
const kalbajar: View = { ...defaultView, district: 'kalbajar' };

/** The page of a View as the build writes it. */
function written(view: View, site: string | undefined): string {
  return withHead(
    template,
    createAtlasStore(atlas, view).store.getState(),
    { app: [], fonts: [], map: [], read: [] },
    siteAt(site, { previews: false }),
  );
}

/** Opens that page and follows its View. */
function open(view: View, site: string | undefined) {
  vi.stubGlobal('document', new JSDOM(written(view, site)).window.document);
  const { store, actions } = createAtlasStore(atlas, view);
  followHead(store);
  return { store, actions };
}

const said = (selector: string, attribute: string) => document.querySelector(selector)?.getAttribute(attribute);

/** What machines and a browser's own Share are told. */
function told() {
  return {
    title: document.title,
    card: said('meta[property="og:title"]', 'content'),
    description: said('meta[name="description"]', 'content'),
    canonical: said('link[rel="canonical"]', 'href'),
    url: said('meta[property="og:url"]', 'content'),
    languages: [...document.querySelectorAll('link[hreflang]')].map((link) => link.getAttribute('href')),
  };
}

afterEach(() => vi.unstubAllGlobals());

test('whatever is chosen, the head says what the page of that view says', async () => {
  const { store, actions } = open(kalbajar, root);
  const steps = [
    () => actions.selectDistrict('lachin'),
    () => actions.chooseLanguage('az'),
    () => actions.showTable(true),
    () => actions.selectDistrict(null),
    () => actions.chooseEvidence('article'),
    () => actions.chooseLanguage('ru'),
  ];
  for (const step of steps) {
    await step();
    const { view } = store.getState();
    const now = told();
    expect(now.canonical).toBe(root + writeLink(view));
    expect(now.url).toBe(root + writeLink(view));
    expect(now.languages).toEqual(inEachLanguage(view).map(({ link }) => root + link));
    open(view, root);
    expect({ ...told(), canonical: now.canonical, url: now.url }).toEqual(now);
  }
});

test('in a frame, the page that holds the view in full is named', () => {
  const { actions } = open({ ...kalbajar, embed: true, evidence: 'article' }, root);
  actions.selectDistrict('lachin');
  expect(told().canonical).toBe(`${root}lachin/#evidence=article`);
});

test('a build that does not know its address names none, and the address bar is what a browser shares', () => {
  const { actions } = open(kalbajar, undefined);
  actions.selectDistrict('lachin');
  expect(written(kalbajar, undefined)).not.toMatch(/canonical|hreflang/);
  expect(told()).toMatchObject({ canonical: undefined, url: undefined, languages: [] });
  expect(told().title).toContain('Lachin');
  expect(told().description).toContain('Lachin');
});
