import type { ReactElement } from 'react';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { createPublished } from '../../src/hazards/published/published.ts';
import type { PublishedLayer } from '../../src/hazards/published/state.ts';
import { tile } from '../../src/hazards/tiles/tile.ts';
import { indexHazards } from '../../src/hazards/tiles/tile-index.ts';
import { StillPublished } from '../../src/hazards/ui/published/StillPublished.tsx';
import { StillLayer } from '../../src/hazards/ui/still/StillLayer.tsx';
import { stillShapes } from '../../src/hazards/ui/still/shapes.ts';
import { project, worldSize } from '../../src/map/camera/mercator.ts';
import { entry, nothingKept } from '../unit/hazards/published/host.ts';
import { html } from './fixtures/markup.tsx';

const camera = { lon: 46.0547, lat: 40.07, zoom: 10.9 };
const size = { width: 600, height: 400 };
const beyond = { top: 0, right: 0, bottom: 0, left: 0 };
const place = { camera, size, beyond };
const look = { name: 'light', colours: 'safe' } as const;

type Area = readonly [west: number, south: number, east: number, north: number];

const ringOf = ([west, south, east, north]: Area) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

/** The colours of a picture's pixels, over a ground that nothing is drawn in. */
async function pixelsOf(drawn: ReactElement): Promise<(x: number, y: number) => string> {
  const { width } = size;
  const picture = (
    <svg xmlns="http://www.w3.org/2000/svg" {...size} aria-hidden="true">
      <rect width="100%" height="100%" fill="#0f0" />
      {drawn}
    </svg>
  );
  const bytes = await sharp(Buffer.from(html({}, picture)))
    .removeAlpha()
    .raw()
    .toBuffer();
  return (x, y) => bytes.subarray(3 * (y * width + x), 3 * (y * width + x) + 3).toString('hex');
}

function onPicture(lon: number, lat: number): readonly [x: number, y: number] {
  const scale = worldSize(camera.zoom);
  const [x, y] = project(lon, lat);
  const [cx, cy] = project(camera.lon, camera.lat);
  return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

test('an area has its colour on all of its ground, also where two tiles meet and where another area lies over it, and none beyond', async () => {
  /* The first lies across the edge of two tiles, the others over one another. */
  const areas: readonly Area[] = [
    [46.0, 40.08, 46.1, 40.11],
    [46.0, 40.03, 46.04, 40.06],
    [46.02, 40.02, 46.06, 40.05],
  ];
  const index = indexHazards(
    areas.map((area, n) => ({
      n,
      id: `S-${n}`,
      status: 'suspected' as const,
      progress: null,
      type: null,
      date: null,
      area: null,
      geometry: { type: 'Polygon' as const, coordinates: [ringOf(area)] },
    })) as never,
  );
  const desk = { tile: async (_: string, z: number, x: number, y: number) => tile(index, z, x, y) };
  const shapes = await stillShapes(desk, 'own', place);
  const at = await pixelsOf(<StillLayer shapes={shapes} opacity={1} look={look} />);
  const boxes = areas.map(
    ([west, south, east, north]) => [...onPicture(west, north), ...onPicture(east, south)] as const,
  );
  const isIn = (x: number, y: number, wider: number) =>
    boxes.some(
      ([left, top, right, bottom]) => x > left - wider && x < right + wider && y > top - wider && y < bottom + wider,
    );
  let bare = 0;
  let beyondIt = 0;
  for (let x = 0; x < size.width; x++)
    for (let y = 0; y < size.height; y++) {
      if (isIn(x, y, -3) && at(x, y) === '00ff00') bare += 1;
      if (!isIn(x, y, 4) && at(x, y) !== '00ff00') beyondIt += 1;
    }
  expect({ bare, beyondIt }).toEqual({ bare: 0, beyondIt: 0 });
});

test('ground that two archives say nothing about is hatched as unknown, as that of one is', async () => {
  const layer: PublishedLayer = {
    entry: entry(),
    state: 'unreachable',
    on: true,
    without: [],
    filter: {},
    version: 1,
    deepest: 14,
    box: [46.0, 40.03, 46.1, 40.11],
    kept: null,
    renewed: false,
  };
  const hatched = async (layers: readonly PublishedLayer[]) => {
    const published = createPublished({ root: './', keep: nothingKept });
    published.store.setState({ layers });
    const asItIs = { ...published, store: { ...published.store, getInitialState: published.store.getState } };
    const at = await pixelsOf(<StillPublished published={asItIs} look={look} {...place} />);
    const [left, top] = onPicture(46.0, 40.11).map(Math.ceil) as [number, number];
    const [right, bottom] = onPicture(46.1, 40.03).map(Math.floor) as [number, number];
    let dark = 0;
    for (let x = left; x < right; x++) for (let y = top; y < bottom; y++) if (at(x, y) !== '00ff00') dark += 1;
    return dark;
  };
  const one = await hatched([layer]);
  expect(one).toBeGreaterThan(100);
  expect(await hatched([layer, { ...layer, entry: entry({ id: 'second' }) }])).toBe(one);
});
