import type { Map as MapLibre } from 'maplibre-gl';
import { expect, test, vi } from 'vitest';
import { groundTiles } from '../../../../src/hazards/ui/map/ground-tiles.ts';
import { boundariesEnd } from '../../../../src/map/cartography.ts';
import type { MapLook } from '../../../../src/map/gl/look.ts';

const site = 'https://atlas.example.org/map/';
const tiles = { address: 'ground/{z}/{x}/{y}.png', size: 256, deepest: 14, credit: 'Survey' } as const;
const look = () => ({}) as MapLook;

/** What is asked of the map that pictures of the ground are put on. */
async function drawn(address: string) {
  vi.stubGlobal('location', { href: `${site}kalbajar/` });
  const map = {
    addSource: vi.fn(),
    addLayer: vi.fn(),
    removeLayer: vi.fn(),
    removeSource: vi.fn(),
    getLayer: () => ({}),
  };
  const protocols = { add: vi.fn(), remove: vi.fn() };
  const extension = await groundTiles({ ...tiles, address }, '../');
  const standing = extension(map as unknown as MapLibre, look, protocols);
  return {
    map,
    protocols,
    end: () => {
      standing.end();
      standing.leave();
    },
  };
}

test('pictures of the ground are asked of the same site, close up alone, and lie below the names under which hazards are put', async () => {
  const { map, protocols, end } = await drawn(tiles.address);
  expect(map.addSource).toHaveBeenCalledWith('close-up-tiles', {
    type: 'raster',
    tileSize: 256,
    tiles: [`${site}ground/{z}/{x}/{y}.png`],
    minzoom: Math.ceil(boundariesEnd),
    maxzoom: 14,
  });
  expect(map.addLayer).toHaveBeenCalledWith(
    expect.objectContaining({ type: 'raster', minzoom: boundariesEnd }),
    'name-water',
  );
  expect(protocols.add).not.toHaveBeenCalled();
  end();
  expect(map.removeLayer).toHaveBeenCalledWith('close-up-tiles');
  expect(map.removeSource).toHaveBeenCalledWith('close-up-tiles');
});

test('an archive of pictures is read by the map’s own protocols, and given back with the map', async () => {
  const { map, protocols, end } = await drawn('ground.pmtiles');
  expect(map.addSource).toHaveBeenCalledWith(
    'close-up-tiles',
    expect.objectContaining({ url: `pmtiles://${site}ground.pmtiles` }),
  );
  expect(protocols.add).toHaveBeenCalledWith('pmtiles', expect.any(Function));
  end();
  expect(protocols.remove).toHaveBeenCalledWith('pmtiles');
});
