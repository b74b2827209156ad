import { expect, test } from 'vitest';
import type { Figure } from '../../../src/domain/figure.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { article, atlasWith, figure, report } from '../fixtures/atlas.ts';

const look = (figures: readonly Figure[], view: Partial<View> = {}) =>
  scene(atlasWith(...figures), { ...defaultView, ...view }).sources;

test('a document stands once among the sources, in the order of the figures', () => {
  const figures = [
    figure({ id: 'A' }),
    figure({ id: 'B', document: article.id, period: { from: '2022-01-01', to: '2022-01-01' } }),
    figure({ id: 'C' }),
  ];
  expect(look(figures, { district: 'tartar' }).map(({ document }) => document.id)).toEqual(['report', article.id]);
});

test('a district names no source of another district; the country those that decided its levels', () => {
  const elsewhere = figure({ id: 'A', scope: { kind: 'district', district: 'lachin' } });
  expect(look([elsewhere], { district: 'tartar' })).toEqual([]);
  expect(look([elsewhere]).map(({ document }) => document.id)).toEqual(['report']);
});

test('the figure that a link asks for brings its document, though the panel would not show it', () => {
  const elsewhere = figure({ id: 'A', scope: { kind: 'district', district: 'lachin' } });
  expect(look([elsewhere], { district: 'tartar', figure: 'A' })).toHaveLength(1);
});

test('who else carries a figure, or gives another number, can be reached from its document', () => {
  const carried = figure({
    id: 'A',
    channels: [
      { channel: 'A second paper', url: 'https://example.org/second', published: null },
      { channel: 'A paper without an address', url: null, published: null },
    ],
    variants: [
      { quantity: { value: 4, comparator: 'exact' }, by: 'A third', url: 'https://example.org/third' },
      /* The document itself is no other place to read it. */
      { quantity: { value: 5, comparator: 'exact' }, by: 'The report again', url: report.url },
    ],
  });
  expect(look([carried], { district: 'tartar' })[0]?.elsewhere).toEqual([
    { by: 'A second paper', url: 'https://example.org/second' },
    { by: 'A third', url: 'https://example.org/third' },
  ]);
});
