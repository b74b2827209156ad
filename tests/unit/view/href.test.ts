import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { hrefTo, rootFrom, viewOf } from '../../../src/view/href.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { fc } from '../../property.ts';

const anyView: fc.Arbitrary<View> = fc
  .record({
    language: fc.constantFrom(...languages),
    district: fc.constantFrom(null, 'kalbajar', 'lankaran-city'),
    hidden: fc.constantFrom<View['hidden'][]>([], ['low', 'not_reported']),
    camera: fc.constantFrom(null, { lon: 46.05, lat: 40.1, zoom: 8.5 }),
    figure: fc.constantFrom(null, 'A13'),
  })
  .map((view) => ({ ...defaultView, ...view }));
const anyRoot = fc.constantFrom('https://example.org/', 'https://example.org/atlas/', 'https://a.b/~me/x/y/z/');

test('a link from any page to any view leads there, under any path of any host', () => {
  fc.assert(
    fc.property(anyRoot, anyView, anyView, (root, from, to) => {
      expect(new URL(hrefTo(rootFrom(from), to), root + writeLink(from)).href).toBe(new URL(root + writeLink(to)).href);
    }),
  );
});

test('from every page the way to the root leads to the root', () => {
  fc.assert(
    fc.property(anyRoot, anyView, (root, from) => {
      expect(new URL(rootFrom(from), root + writeLink(from)).href).toBe(root);
    }),
  );
});

test.each([
  [defaultView, './'],
  [{ ...defaultView, district: 'tartar' }, '../'],
  [{ ...defaultView, language: 'az', district: 'tartar' } as View, '../../'],
])('a page says its own depth', (view, root) => {
  expect(rootFrom(view)).toBe(root);
});

test('another district keeps the evidence, the filter and the language, and leaves camera, receipt and panel', () => {
  const view: View = {
    ...defaultView,
    language: 'ru',
    district: 'tartar',
    evidence: 'article',
    hidden: ['low'],
    camera: { lon: 46, lat: 40, zoom: 8 },
    panel: 'full',
    figure: 'A01',
  };
  expect(viewOf(view, 'lachin')).toEqual({
    ...defaultView,
    language: 'ru',
    district: 'lachin',
    evidence: 'article',
    hidden: ['low'],
  });
});
