import type { Geometry } from 'geojson';
import type { ReactNode } from 'react';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Paint } from '../../design/paint.ts';
import { patterns } from '../../design/palette.ts';
import { levels } from '../../domain/level.ts';
import { Hatch } from '../../kit/Hatch.tsx';
import type { SceneDistrict } from '../../scene/district.ts';
import type { Scene } from '../../scene/scene.ts';

interface Props {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly paint: Paint;
  /** Begins the ids of the patterns. */
  readonly id: string;
  readonly pathOf: (geometry: Geometry) => string;
  readonly around: (item: SceneDistrict, shape: ReactNode) => ReactNode;
}

/** The districts that are seen, each in the colour and the pattern of its class. */
export function Classes({ atlas, scene, paint, id, pathOf, around }: Props) {
  const seen = scene.districts.flatMap((item) => {
    const geometry = item.shown ? atlas.shapes.get(item.district.id)?.geometry : undefined;
    const path = geometry === undefined ? '' : pathOf(geometry);
    return path === '' ? [] : [{ item, path }];
  });
  return (
    <>
      <defs>
        {levels
          .filter((level) => seen.some(({ item }) => item.classId === level))
          .map((level) => (
            <Hatch key={level} id={`${id}-${level}`} level={level} paint={paint} />
          ))}
      </defs>
      <g pointerEvents="auto">
        {seen.map(({ item, path }) => (
          <g
            key={item.district.id}
            fill={item.classId in patterns ? `url(#${id}-${item.classId})` : paint(item.classId)}
          >
            {around(item, <path d={path} />)}
          </g>
        ))}
      </g>
    </>
  );
}
