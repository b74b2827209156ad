import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { byLevel, only } from '../classes.ts';
import { patternName } from '../patterns.ts';
import type { Drawing } from '../style.ts';

/** The districts by threat level: colour, and the pattern in a layer of its own, since MapLibre ignores the colour of a patterned fill. */
export function districts({ scene, theme, themeName }: Drawing): LayerSpecification[] {
  const shown = only(scene, (item) => item.shown);
  return [
    {
      id: 'district-fill',
      type: 'fill',
      source: 'districts',
      filter: shown,
      paint: {
        'fill-color': byLevel(scene, (level) => theme.classes[level].fill),
        'fill-color-transition': { duration: 0 },
        'fill-antialias': false,
      },
    },
    {
      id: 'district-pattern',
      type: 'fill',
      source: 'districts',
      filter: shown,
      paint: {
        'fill-pattern': byLevel(scene, (level) => patternName(level, themeName)),
        'fill-pattern-transition': { duration: 0 },
      },
    },
  ];
}
