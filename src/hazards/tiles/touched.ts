import { buffer, extent } from './schema.ts';

export interface TileAt {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** A box on the plane: west, north, east, south. */
export type PlaneBox = readonly [west: number, north: number, east: number, south: number];

/** The tiles of a zoom that a box, or the buffer around it, touches. */
export function touched([west, north, east, south]: PlaneBox, z: number): TileAt[] {
  const tiles = 2 ** z;
  const beyond = buffer / extent;
  const at = (place: number, by: number) => Math.min(tiles - 1, Math.max(0, Math.floor(place * tiles + by)));
  const all: TileAt[] = [];
  for (let x = at(west, -beyond); x <= at(east, beyond); x++)
    for (let y = at(north, -beyond); y <= at(south, beyond); y++) all.push({ z, x, y });
  return all;
}
