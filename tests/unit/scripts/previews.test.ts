import { expect, test } from 'vitest';
import { preview } from '../../../scripts/site/prerender/preview.ts';
import { drawingOf, painter } from '../../../scripts/site/previews/picture.tsx';
import { defaultView } from '../../../src/view/view.ts';
import { committedAtlas } from '../fixtures/atlas.ts';

test('a preview is an indexed PNG of the size that the page says, in a third of the bytes', {
  timeout: 30_000,
}, async () => {
  const atlas = await committedAtlas();
  const paint = await painter();
  const png = await paint(drawingOf(atlas, { ...defaultView, district: 'kalbajar' }));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([preview.width, preview.height]);
  /* Colour type 3 is a palette. */
  expect(png[25]).toBe(3);
  expect(png.length).toBeLessThan(90_000);
  expect(png.length).toBeGreaterThan(30_000);
});
