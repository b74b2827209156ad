import { expect, test } from 'vitest';
import { facts } from '../../src/domain/facts.ts';
import { committedAtlas } from '../unit/fixtures/atlas.ts';

test('whom the page credits, and how exact it says the edges are, is what the drawn layers say of their source', async () => {
  const { shapes, basemap } = await committedAtlas();
  const { publisher, accuracyKm } = facts.boundaries;
  const sources = [...shapes.values()].map(({ properties }) => properties.source);
  expect([...new Set(sources.map((source) => source.publisher))]).toEqual([publisher]);
  for (const { accuracy } of sources) expect(accuracy).toContain(`±${accuracyKm} km`);
  const others = new Set(basemap.map(({ properties }) => properties.source.publisher));
  expect([...others].filter((each) => each !== publisher)).toEqual(facts.places.filter((each) => each !== publisher));
});
