import type { Geometry } from 'geojson';
import type { Bounds } from '../../map/camera/mercator.ts';
import { minus } from './kept/region.ts';
import type { PublishedLayer, PublishedState } from './state.ts';

/** The ground of which the page does not know what lies there. @param country all districts, for archives whose own ground is not known. */
export function notLoaded({ layers, failed }: PublishedState, country: readonly Geometry[]): readonly Geometry[] {
  const missing = layers.filter(({ on, state, kept }) => on && state !== 'loading' && (state !== 'shown' || kept));
  if (failed || missing.some(({ box }) => box === null)) return country;
  return missing.flatMap(groundOf).map(rectangle);
}

function groundOf({ box, state, kept }: PublishedLayer): readonly Bounds[] {
  if (box === null) return [];
  return state === 'shown' ? minus(box, kept?.map((region) => region.box) ?? []) : [box];
}

function rectangle([west, south, east, north]: Bounds): Geometry {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}
