import type { Map as MapLibre } from 'maplibre-gl';
import { paletteOf } from '../../design/palette.ts';
import type { MapLook } from '../../map/gl/look.ts';
import { density, image, type Pixels, tile } from '../../map/gl/pixels.ts';
import { type Status, statuses } from '../record/hazard.ts';
import { distanceTo } from './marks.ts';
import { coloursOf, forms } from './symbols.ts';

/** Px of a mark from its middle to its corners, and of the halo around it. */
const radius = 5.5;
const halo = 1.5;

export function hatchName(status: Status, { name, colours }: MapLook): string {
  return `hazard-hatch-${status}-${name}-${colours}`;
}

export function markName(status: Status, { name, colours }: MapLook): string {
  return `hazard-mark-${status}-${name}-${colours}`;
}

/** Gives the map the patterns and the marks of a look; those that it has stay. */
export function addHazardImages(
  map: Pick<MapLibre, 'hasImage' | 'addImage'>,
  look: MapLook,
  of: readonly Status[] = statuses,
) {
  const ground = paletteOf(look.name, look.colours).map.halo;
  const colours = coloursOf(look.colours, look.name);
  for (const status of of) {
    const { pattern } = forms[status];
    const add = (name: string, pixels: () => Pixels) => {
      if (!map.hasImage(name)) map.addImage(name, pixels(), { pixelRatio: density });
    };
    if (pattern !== null) add(hatchName(status, look), () => tile(pattern, colours[status].ink));
    add(markName(status, look), () => mark(status, colours[status].ink, ground));
  }
}

/** A mark on its halo; a hollow one shows the halo within. */
function mark(status: Status, ink: string, ground: string): Pixels {
  const { mark, hollow } = forms[status];
  const middle = Math.ceil(radius + halo + 1);
  const share = (within: number) => Math.min(1, Math.max(0, within * density + 0.5));
  return image(2 * middle, (x, y) => {
    const far = distanceTo(mark, radius, x - middle, y - middle);
    const drawn = hollow ? 0.9 - Math.abs(far + 0.9) : -far;
    return [
      [ground, share(halo - far)],
      [ink, share(drawn)],
    ];
  });
}
