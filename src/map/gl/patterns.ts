import type { Map as MapLibre } from 'maplibre-gl';
import { paletteOf, patterns } from '../../design/palette.ts';
import type { ThreatLevel } from '../../domain/level.ts';
import type { MapLook } from './look.ts';
import { density, ring, tile } from './pixels.ts';

export function patternName(level: ThreatLevel, { name, colours }: MapLook): string {
  return `${level}-${name}-${colours}`;
}

export function townName({ name, colours }: MapLook): string {
  return `town-${name}-${colours}`;
}

/** Gives the map the patterns and the ring of a town of a look, from the table of the palette; those that it has stay. */
export function addImages(map: Pick<MapLibre, 'hasImage' | 'addImage'>, look: MapLook) {
  if (map.hasImage(townName(look))) return;
  const { classes, map: colours } = paletteOf(look.name, look.colours);
  for (const level of Object.keys(patterns) as ThreatLevel[])
    map.addImage(patternName(level, look), tile(patterns[level], classes[level].ink), { pixelRatio: density });
  map.addImage(townName(look), ring(colours.halo, colours.label), { pixelRatio: density });
}
