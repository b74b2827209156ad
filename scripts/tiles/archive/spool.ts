import { appendFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zxyToTileId } from 'pmtiles';
import { boxOf, type Drawable, type TileIndex } from '../../../src/hazards/tiles/tile-index.ts';
import { type TileAt, touched } from '../../../src/hazards/tiles/touched.ts';

/** A part of the country, with the records that touch it. */
export interface Part {
  readonly at: TileAt;
  readonly hazards: () => readonly Drawable[];
}

export interface Spool {
  readonly add: (hazard: Drawable, index: TileIndex) => void;
  /** In the order in which their tiles lie in the archive. */
  readonly parts: () => readonly Part[];
}

/** So many characters wait before they are written. */
const most = 4_000_000;

/** Lays records down in files, one a tile of a zoom, so that no more than one part stands in memory. A record that touches several lies in each. */
export function spool(folder: string, z: number): Spool {
  mkdirSync(folder, { recursive: true });
  const waiting = new Map<string, string[]>();
  let size = 0;
  const flush = () => {
    for (const [name, lines] of waiting) appendFileSync(join(folder, name), lines.join(''));
    waiting.clear();
    size = 0;
  };
  return {
    add: (hazard, index) => {
      const line = `${JSON.stringify(hazard)}\n`;
      for (const { x, y } of touched(boxOf(index.shapes, 0), z)) {
        const name = `${x}-${y}`;
        const lines = waiting.get(name) ?? [];
        lines.push(line);
        waiting.set(name, lines);
        size += line.length;
      }
      if (size > most) flush();
    },
    parts: () => {
      flush();
      return readdirSync(folder)
        .map((name) => {
          const [x = 0, y = 0] = name.split('-').map(Number);
          const hazards = () =>
            readFileSync(join(folder, name), 'utf8')
              .split('\n')
              .filter((line) => line !== '')
              .map((line) => JSON.parse(line) as Drawable);
          return { at: { z, x, y }, hazards };
        })
        .sort((a, b) => zxyToTileId(z, a.at.x, a.at.y) - zxyToTileId(z, b.at.x, b.at.y));
    },
  };
}
