import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { levels } from '../../domain/level.ts';
import { only } from '../classes.ts';
import type { Drawing } from '../drawing.ts';
import { patternName } from '../patterns.ts';

/**
 * The districts by threat level: colour, and the pattern in a layer of its own, since MapLibre ignores the colour of a patterned fill.
 * A layer a level, switched by its opacity: a filter would have the worker cut all shapes anew.
 */
export function districts({ scene, theme, themeName }: Drawing): LayerSpecification[] {
  return levels.flatMap((level): LayerSpecification[] => {
    const filter = only(scene, ({ assessment }) => assessment.level === level);
    const opacity = {
      'fill-opacity': scene.looking.hidden.includes(level) ? 0 : 1,
      'fill-opacity-transition': { duration: 0 },
    };
    return [
      {
        id: fillOf(level),
        type: 'fill',
        source: 'districts',
        filter,
        paint: {
          'fill-color': theme.classes[level].fill,
          'fill-color-transition': { duration: 0 },
          'fill-antialias': false,
          ...opacity,
        },
      },
      {
        id: `pattern-${level}`,
        type: 'fill',
        source: 'districts',
        filter,
        paint: {
          'fill-pattern': patternName(level, themeName),
          'fill-pattern-transition': { duration: 0 },
          ...opacity,
        },
      },
    ];
  });
}

/** The layer of a level's fill. */
export function fillOf(level: (typeof levels)[number]): string {
  return `fill-${level}`;
}
