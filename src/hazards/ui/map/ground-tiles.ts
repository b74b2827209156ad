import type { Map as MapLibre } from 'maplibre-gl';
import { closeUp } from '../../../domain/camera.ts';
import type { Country } from '../../../domain/country.ts';
import { boundariesEnd } from '../../../map/cartography.ts';
import type { MapExtension } from '../../../map/extensions.ts';

export type CloseUpTiles = NonNullable<Country['closeUpTiles']>;

const id = 'close-up-tiles';
const scheme = 'pmtiles';

/** The lowest of what lies over hazards: pictures of the ground come before hazards, which are put below it later. */
const above = 'name-water';

/** The deployer's own pictures of the ground, from where the atlas's own ends, below whatever is drawn of hazards. @param root the way to the site's root. */
export async function groundTiles(tiles: CloseUpTiles, root: string): Promise<MapExtension> {
  const address = decodeURI(new URL(root + tiles.address, location.href).href);
  const archive = address.endsWith('.pmtiles');
  const answer = archive ? await import('pmtiles').then(({ Protocol }) => new Protocol().tile) : null;
  const add = (map: MapLibre) => {
    const [minzoom, maxzoom] = [Math.ceil(boundariesEnd), Math.min(closeUp, tiles.deepest)];
    const of = archive ? { url: `pmtiles://${address}` } : { tiles: [address], minzoom, maxzoom };
    map.addSource(id, { type: 'raster', tileSize: tiles.size, ...of });
    map.addLayer({ id, type: 'raster', source: id, minzoom: boundariesEnd }, map.getLayer(above) ? above : undefined);
  };
  return (map, _, protocols) => {
    if (answer !== null) protocols.add(scheme, answer);
    add(map);
    return {
      redraw: () => {},
      choose: () => false,
      isAt: () => false,
      end: () => {
        if (answer !== null) protocols.remove(scheme);
      },
      leave: () => {
        map.removeLayer(id);
        map.removeSource(id);
      },
    };
  };
}
