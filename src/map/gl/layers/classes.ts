import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type ClassId, colourOf, patterns, rampClasses } from '../../../design/palette.ts';
import { levels } from '../../../domain/level.ts';
import type { Drawing } from '../drawing.ts';
import { withIds } from '../filters.ts';
import { patternName } from '../patterns.ts';

const ids: readonly ClassId[] = [...levels, ...rampClasses];

/** The layers of the fills, for asking what lies under the pointer. */
export const fillLayers: readonly string[] = ids.map(fillLayer);

function fillLayer(id: ClassId): string {
  return `fill-${id}`;
}

/**
 * The districts by their class: colour, and the pattern in a layer of its own, since MapLibre ignores the colour of a patterned fill.
 * A layer a class; levels are switched by opacity, since a filter would have the worker cut all shapes anew.
 */
export function classes({ scene, theme, look }: Drawing): LayerSpecification[] {
  const byLevel = scene.theme === null;
  return ids.flatMap((id): LayerSpecification[] => {
    const off = byLevel && scene.view.hidden.some((level) => level === id);
    const filter = withIds(
      scene.districts.filter((item) => item.classId === id && (byLevel || item.shown)).map(({ district }) => district),
    );
    const opacity = { 'fill-opacity': off ? 0 : 1, 'fill-opacity-transition': { duration: 0 } };
    const fill: LayerSpecification = {
      id: fillLayer(id),
      type: 'fill',
      source: 'districts',
      filter,
      paint: {
        'fill-color': colourOf(theme, id),
        'fill-color-transition': { duration: 0 },
        'fill-antialias': false,
        ...opacity,
      },
    };
    if (!(id in patterns)) return [fill];
    const level = id as keyof typeof patterns;
    return [
      fill,
      {
        id: `pattern-${level}`,
        type: 'fill',
        source: 'districts',
        filter,
        paint: {
          'fill-pattern': patternName(level, look),
          'fill-pattern-transition': { duration: 0 },
          ...opacity,
        },
      },
    ];
  });
}
