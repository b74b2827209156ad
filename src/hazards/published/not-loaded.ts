import type { Geometry } from 'geojson';
import type { PublishedState } from './layers.ts';
import type { Entry } from './schema.ts';

/** The ground of which the page does not know what lies there. @param country all districts, for archives whose own ground is not known. */
export function notLoaded({ layers, failed }: PublishedState, country: readonly Geometry[]): readonly Geometry[] {
  const boxes = layers
    .filter(({ on, state }) => on && state !== 'shown' && state !== 'loading')
    .map(({ entry }) => entry.box);
  if (failed || boxes.includes(null)) return country;
  return boxes.flatMap((box) => (box === null ? [] : [rectangle(box)]));
}

function rectangle([west, south, east, north]: NonNullable<Entry['box']>): Geometry {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}
