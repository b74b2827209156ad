import { expect, test } from 'vitest';
import { oembed } from '../../../scripts/site/prerender/oembed.ts';
import { addressLine, siteAt } from '../../../scripts/site/prerender/site.ts';
import { robots, sitemap } from '../../../scripts/site/prerender/sitemap.ts';
import { socialTags } from '../../../scripts/site/prerender/social.ts';
import { dataBlock, structured } from '../../../scripts/site/prerender/structured.ts';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { translator } from '../../../src/locales/translate.ts';
import { scene } from '../../../src/scene/scene.ts';
import { headOf } from '../../../src/text/head.ts';
import { aboutPage, guidePage, sourcesPage } from '../../../src/view/href.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { committedAtlas } from '../fixtures/atlas.ts';

await loadLanguages();
const atlas = await committedAtlas();
const published = { previews: true };
const site = siteAt('https://atlas.example.org/map', published);
const plain = siteAt('https://atlas.example.org/map', { previews: false });
const nowhere = siteAt(undefined, { previews: false });
const view = (part: Partial<View>): View => ({ ...defaultView, ...part });
const kalbajar = view({ district: 'kalbajar' });
const seen = (of: View) => ({ atlas, view: of, scene: scene(atlas, of) });
const all = languages.flatMap((language) => [
  view({ language }),
  view({ language, table: true }),
  ...atlas.districts.map(({ id }) => view({ language, district: id })),
]);

/** What stands in the block, by its type, as a machine reads it. */
function read(of: View, at = site): Map<string, Record<string, unknown>> {
  const text = dataBlock(structured(seen(of), at)).replace(/^<script[^>]*>|<\/script>$/g, '');
  const graph = JSON.parse(text) as { '@graph': Record<string, unknown>[] };
  return new Map(graph['@graph'].map((part) => [String(part['@type']), part]));
}

test.each(['atlas.example.org', 'ftp://example.org/', '/map/', 'https://example.org/?a', 'https://a:b@example.org/'])(
  'SITE_URL “%s” is refused in one sentence',
  (said) => {
    expect(() => siteAt(said, published)).toThrow(
      `SITE_URL: expected the address of the site's root, such as https://atlas.example.org/map/, found "${said}".`,
    );
  },
);

test('addresses are full where the site’s is known, and relative where it is not', () => {
  expect(site.from(kalbajar, 'kalbajar/')).toBe('https://atlas.example.org/map/kalbajar/');
  expect(nowhere.from(kalbajar, 'kalbajar/')).toBe('../kalbajar/');
  expect(nowhere.full('sitemap.xml')).toBe('http://127.0.0.1:4173/sitemap.xml');
  expect(siteAt(' ', { previews: false }).root).toBeNull();
  expect(addressLine(nowhere)).toContain('SITE_URL=');
});

test('the sitemap lists every page once, and languages point at each other both ways', () => {
  const text = sitemap(all, site, '2026-11-24');
  const pages = [...text.matchAll(/<url>(.*?)<\/url>/gs)].map(([, inner = '']) => ({
    page: inner.match(/<loc>(.*?)<\/loc>/)?.[1] ?? '',
    others: [...inner.matchAll(/hreflang="([a-z-]+)" href="([^"]*)"/g)].map(([, code, href]) => `${code} ${href}`),
  }));
  expect(pages.map(({ page }) => page).sort()).toEqual(
    [
      ...all.map((each) => writeLink(each)),
      ...[aboutPage, guidePage, sourcesPage].flatMap((page) => languages.map(page)),
    ]
      .map(site.full)
      .sort(),
  );
  expect(new Set(pages.map(({ page }) => page)).size).toBe(pages.length);
  for (const { page, others } of pages) {
    expect(others).toHaveLength(languages.length + 1);
    expect(others.map((other) => other.split(' ')[1])).toContain(page);
    const twins = pages.filter((each) => others.some((other) => other.endsWith(` ${each.page}`)));
    expect(twins).toHaveLength(languages.length);
    for (const twin of twins) expect(twin.others).toEqual(others);
  }
  expect(text.match(/<lastmod>2026-11-24</g)).toHaveLength(pages.length);
  expect(robots(site)).toContain('Sitemap: https://atlas.example.org/map/sitemap.xml');
});

test('every page describes itself in words of its own', () => {
  const own = all.filter(({ language, district }) => language === 'en' && district !== null);
  const heads = own.map((each) => headOf(translator(each.language), scene(atlas, each), each));
  expect(new Set(heads.map(({ title }) => title)).size).toBe(own.length);
  expect(new Set(heads.map(({ description }) => description)).size).toBe(own.length);
  expect(headOf(translator(kalbajar.language), scene(atlas, kalbajar), kalbajar).description).toMatch(
    /Kalbajar: high by the rule\. \d+ people .*“Not reported” does not mean safe\.$/,
  );
});

test('the card of a shared link carries the page’s title, language and picture', () => {
  const tags = socialTags(seen({ ...kalbajar, language: 'az' }), site).join('\n');
  expect(tags).toContain('<meta property="og:title" content="Kəlbəcər · Minatəmizləmə Atlası">');
  expect(tags).toContain('<meta property="og:locale" content="az_AZ">');
  expect(tags).toContain('<meta property="og:url" content="https://atlas.example.org/map/az/kalbajar/">');
  expect(tags).toContain('content="https://atlas.example.org/map/az/kalbajar/preview.png"');
  expect(socialTags(seen(kalbajar), nowhere).join('\n')).not.toContain('og:url');
});

test('a page without a preview links to none, and previews need an address to be linked by', () => {
  const tags = socialTags(seen(kalbajar), plain).join('\n');
  expect(tags).not.toContain('og:image');
  expect(tags).toContain('<meta name="twitter:card" content="summary">');
  expect(Object.keys(oembed(seen(kalbajar), plain)).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
  expect(() => siteAt('', published)).toThrow('which the preview pictures are linked by');
});

test('oEmbed answers with all that a rich answer needs, and with the HTML that readers are given', () => {
  const answer = oembed(seen(kalbajar), site) as Record<string, unknown>;
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Kalbajar · Mine Action Atlas',
    provider_name: 'Mine Action Atlas',
    provider_url: 'https://atlas.example.org/map/',
    width: 480,
    height: 600,
    thumbnail_url: 'https://atlas.example.org/map/kalbajar/preview.png',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.html).toContain(`src="https://atlas.example.org/map/kalbajar/#embed&amp;data=${atlas.version.id}"`);
});

test('the country’s data set names its licence, its version, its time and files that are published', () => {
  const dataset = read(view({})).get('Dataset');
  const days = atlas.figures.flatMap(({ period: { from } }) => (from === null ? [] : [from.slice(0, 4)])).sort();
  expect(dataset).toMatchObject({
    name: 'Mine Action Atlas: all districts and figures',
    url: 'https://atlas.example.org/map/',
    license: 'https://opensource.org/license/mit',
    version: atlas.version.id,
    dateModified: atlas.version.date,
    spatialCoverage: { '@type': 'Country', name: 'Azerbaijan' },
  });
  expect(String(dataset?.temporalCoverage)).toMatch(new RegExp(`^${days[0]}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d$`));
  expect(String(dataset?.temporalCoverage).split('/')[1]?.localeCompare(atlas.version.date)).toBeLessThanOrEqual(0);
  expect(String(dataset?.description)).toContain('The figures belong to those who published them');
});

test('no page’s structured data says another level or another number than its scene', () => {
  for (const { id } of atlas.districts) {
    const of = view({ district: id });
    const { selected, report } = scene(atlas, of);
    const variables = read(of).get('Dataset')?.variableMeasured as Record<string, unknown>[];
    const [level, ...figures] = variables;
    expect(level?.value, id).toBe(translator('en')(`level.${selected?.assessment.level ?? 'high'}`));
    const own = report?.own.filter(({ quantity, check }) => quantity !== null && check !== 'doubtful') ?? [];
    expect(figures).toHaveLength(own.length);
    for (const [index, { quantity }] of own.entries()) {
      const { value, minValue, maxValue } = figures[index] ?? {};
      const said = [value, minValue, maxValue].filter((each) => each !== undefined);
      expect(said, id).toEqual(quantity?.high === undefined ? [quantity?.value] : [quantity.value, quantity.high]);
      if (quantity?.comparator === 'at_least') expect(minValue, id).toBe(quantity.value);
    }
  }
});

test('a district is a place with its spellings and its code, and a box no finer than its shape is known', () => {
  const place = read(kalbajar).get('AdministrativeArea');
  const shape = atlas.shapes.get('kalbajar');
  expect(place?.alternateName).toContain('Kelbecer');
  expect(place?.identifier).toMatchObject({ propertyID: 'ISO 3166-2', value: 'AZ-KAL' });
  const { box, description } = (place?.geo ?? {}) as { readonly box: string; readonly description: string };
  const [south = 0, west = 0, north = 0, east = 0] = box.split(' ').map(Number);
  const [w = 0, s = 0, e = 0, n = 0] = shape?.bbox ?? [];
  expect([west <= w, south <= s, east >= e, north >= n]).toEqual([true, true, true, true]);
  expect(box).toMatch(/^\d+(\.\d)? \d+(\.\d)? \d+(\.\d)? \d+(\.\d)?$/);
  expect(description).toContain('±5 km');
  expect(read(view({ district: 'aghdara' })).get('AdministrativeArea')).not.toHaveProperty('geo');
  expect(read(view({ district: 'baku' })).has('City')).toBe(true);
});

test('breadcrumbs lead from the country to the page', () => {
  expect(read({ ...kalbajar, language: 'ru' }).get('BreadcrumbList')?.itemListElement).toEqual([
    expect.objectContaining({ position: 1, name: 'Азербайджан', item: 'https://atlas.example.org/map/ru/' }),
    expect.objectContaining({ position: 2, name: 'Кельбаджар', item: 'https://atlas.example.org/map/ru/kalbajar/' }),
  ]);
});

test('no text can end the data block', () => {
  const block = dataBlock({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name: '</script><b>' }] });
  expect(block.match(/</g)).toHaveLength(2);
  expect(block).toContain('\\u003c/script>\\u003cb>');
});
