import { expect, test } from 'vitest';
import { loadLanguages } from '../../../src/locales/load.ts';
import { translator } from '../../../src/locales/translate.ts';
import { isUnsummed, leadingFigures } from '../../../src/scene/leading.ts';
import { scene } from '../../../src/scene/scene.ts';
import { frameSizes, frameSnippet } from '../../../src/text/frame.ts';
import { asHtml } from '../../../src/text/html.ts';
import { framed, unframed } from '../../../src/view/frame.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { atlasWith, committedAtlas, exactly, figure } from '../fixtures/atlas.ts';

await loadLanguages();
const t = translator('en');
const atlas = await committedAtlas();
const version = { id: '0123abcd', date: '2026-11-24' };
const addresses = {
  frame: 'https://example.org/kalbajar/#embed&evidence=article&data=0123abcd',
  page: 'https://example.org/kalbajar/#evidence=article&data=0123abcd',
};
const seen = (part: Partial<View>, of = atlas) => scene(of, { ...defaultView, ...part });

test('the snippet is a frame with a title and a size, and under it the source with a link to the same view', () => {
  const snippet = frameSnippet(t, seen({ district: 'kalbajar' }), version, addresses, frameSizes.narrow);
  expect(snippet).toMatch(/^<iframe [^<>]*><\/iframe>\n<p lang="en"><a href="[^"]*">[^<]*<\/a>\. [^<]*<\/p>$/);
  expect(snippet).toContain('src="https://example.org/kalbajar/#embed&amp;evidence=article&amp;data=0123abcd"');
  expect(snippet).toContain('href="https://example.org/kalbajar/#evidence=article&amp;data=0123abcd"');
  expect(snippet).toContain('title="Kalbajar: threat level High, as reported. Mine Action Atlas"');
  expect(snippet).toContain('width="300" height="480"');
  expect(snippet).toContain('loading="lazy"');
  expect(snippet).toContain('>Mine Action Atlas: Kalbajar</a>. Data as of 24 Nov 2026 (0123abcd)');
});

test('no text or address can break out of the snippet', () => {
  const evil = `"><script>alert('&')</script>`;
  const snippet = frameSnippet(t, seen({}), { id: evil, date: '2026' }, { frame: evil, page: evil }, frameSizes.wide);
  expect(snippet).not.toContain('<script');
  expect(snippet.match(/[<>]/g)).toHaveLength('<iframe></iframe><p><a></a></p>'.match(/[<>]/g)?.length ?? 0);
  expect(asHtml(evil)).toBe('&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;');
});

test('a frame takes the view without table and panel, and gives all else back', () => {
  const view: View = { ...defaultView, district: 'tartar', evidence: 'article', table: true, panel: 'full' };
  expect(framed(view)).toEqual({ ...view, embed: true, table: false, panel: null });
  expect(unframed(framed({ ...defaultView, district: 'tartar' }))).toEqual({ ...defaultView, district: 'tartar' });
});

test('the figure that the link asks for leads, and three speak at most, each statistic once', () => {
  const leading = leadingFigures(seen({ district: 'kalbajar', figure: 'D23-Kalbajar' }), 'D23-Kalbajar');
  expect(leading[0]?.id).toBe('D23-Kalbajar');
  expect(leading).toHaveLength(3);
  expect(new Set(leading.map(({ metric }) => metric)).size).toBe(3);
});

test('a district leads with the people that decided its level, and no country figure stands in for its own', () => {
  for (const { district, assessment } of seen({}).districts) {
    const leading = leadingFigures(seen({ district: district.id }), null);
    const { report } = seen({ district: district.id });
    const people = leading.filter(({ metric }) => metric === 'incident').map(({ quantity }) => quantity?.value);
    if (assessment.reason === 'casualties')
      expect(people, district.id).toEqual(report && isUnsummed(report) ? [] : [assessment.people]);
    if (assessment.level === 'not_reported') expect(leading, district.id).toEqual([]);
    for (const { scope } of leading) expect(scope.kind, district.id).not.toBe('country');
  }
});

test('of a district each statistic speaks once, the one that was asked for first', () => {
  const found = (id: string, value: number) =>
    figure({ id, metric: 'items_found_flow', of: { item: 'all' }, quantity: exactly(value) });
  const cleared = figure({ id: 'C', metric: 'area_cleared_flow', of: {}, quantity: exactly(5) });
  const own = atlasWith(found('F1', 10), found('F2', 20), cleared);
  const ids = (asked: string | null) =>
    leadingFigures(seen({ district: 'tartar', figure: asked }, own), asked).map(({ id }) => id);
  expect(ids(null).toSorted()).toEqual(['C', 'F1']);
  expect(ids('F2')[0]).toBe('F2');
  expect(ids('F2').toSorted()).toEqual(['C', 'F2']);
});

test('several events without a number of people among them are unsummed; one event never is', () => {
  const of = (people: number | null, counted: number) =>
    isUnsummed({ people, counted: Array.from({ length: counted }, (_, at) => figure({ id: `F${at}` })) } as never);
  expect([of(null, 2), of(null, 1), of(null, 0), of(3, 2)]).toEqual([true, false, false, false]);
});

test('a doubtful figure never leads by itself', () => {
  const own = atlasWith(figure({ id: 'F1', check: 'doubtful', quantity: exactly(9) }));
  expect(leadingFigures(seen({ district: 'tartar' }, own), null).some(({ id }) => id === 'F1')).toBe(false);
  expect(leadingFigures(seen({ district: 'tartar', figure: 'F1' }, own), 'F1')[0]?.id).toBe('F1');
});
