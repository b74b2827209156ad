import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checking } from '../../../src/atlas/check.ts';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { scene } from '../../../src/scene/scene.ts';
import { defaultView } from '../../../src/view/view.ts';

const { atlas } = await loadAtlas(
  checking((file) => readFile(new URL(`../../../geodata/${file}`, import.meta.url), 'utf8')),
);

test('every figure of every document stands on the page of the country or of a district', () => {
  const shown = new Set(scene(atlas, defaultView).shown.map(({ id }) => id));
  for (const { id } of atlas.districts) {
    const { ground, own, joint, changes } = scene(atlas, { ...defaultView, district: id }).sections;
    for (const figure of [...ground, ...own, ...joint, ...changes]) shown.add(figure.id);
  }
  expect(atlas.figures.filter(({ id }) => !shown.has(id)).map(({ id }) => id)).toEqual([]);
});

test('every search that found nothing stands on the page of its district', () => {
  const shown = atlas.districts.flatMap(
    ({ id }) => scene(atlas, { ...defaultView, district: id }).report?.searched ?? [],
  );
  expect(shown.map(({ id }) => id).sort()).toEqual(atlas.searches.map(({ id }) => id).sort());
});
