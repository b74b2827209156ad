import type { Geometry } from 'geojson';
import type { ReactNode } from 'react';
import type { Atlas } from '../../atlas/atlas.ts';
import type { BasemapFeature } from '../../atlas/schema.ts';
import type { Paint } from '../../design/paint.ts';
import { patterns } from '../../design/palette.ts';
import { type LineKind, strokesOf } from '../../design/strokes.ts';
import type { Camera } from '../../domain/camera.ts';
import { isFeatured } from '../../domain/district.ts';
import type { Language } from '../../domain/language.ts';
import { levels } from '../../domain/level.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../camera/mercator.ts';
import { Hatch } from './Hatch.tsx';
import { Labels } from './Labels.tsx';
import { namesFor } from './names.ts';
import { pathOf, toPixels, touches } from './paths.ts';
import { type Box, place } from './place.ts';

export interface DrawingProps {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly language: Language;
  readonly camera: Camera;
  readonly size: Size;
  readonly paint: Paint;
  /** Begins the ids of the drawing's parts, since two drawings may stand on one page. */
  readonly id: string;
  /** What lies over the drawing, where no name must stand. */
  readonly taken?: readonly Box[];
  /** What the shape of a district is put into: a link, on a page. */
  readonly around?: (item: SceneDistrict, shape: ReactNode) => ReactNode;
}

/** The scene as SVG, to be set into one: for the first picture, for where there is no WebGL or no JavaScript, for paper, and for pictures that are taken away. */
export function Drawing({
  atlas,
  scene,
  language,
  camera,
  size,
  paint,
  id,
  taken,
  around = (_, shape) => shape,
}: DrawingProps) {
  const at = toPixels(camera, size);
  const pathIn = (geometry: Geometry) => (touches(geometry, at, size) ? pathOf(geometry, at) : '');
  const shown = scene.districts.filter((item) => item.shown);
  const prominent = new Set(shown.filter(({ district }) => isFeatured(district)).map(({ district }) => district.id));
  const chosen = shown.filter(({ selected, outlined }) => selected || outlined);
  const shapeOf = ({ district }: SceneDistrict) => {
    const geometry = atlas.shapes.get(district.id)?.geometry;
    return geometry ? pathIn(geometry) : '';
  };
  const ground = (kind: BasemapFeature['properties']['kind']) =>
    atlas.basemap
      .filter(({ properties }) => properties.kind === kind)
      .map(({ geometry }) => pathIn(geometry))
      .join('');
  const edges = (wanted: (between: readonly string[]) => boolean) =>
    atlas.edges
      .filter(({ between }) => wanted(between))
      .map(({ geometry }) => pathIn(geometry))
      .join('');
  const isProminent = (between: readonly string[]) => between.some((district) => prominent.has(district));
  const lines: readonly (readonly [LineKind, string])[] = [
    ['river', ground('river')],
    ['neighbour', ground('country')],
    ['edge', edges((between) => between.length === 2 && !isProminent(between))],
    ['border', ground('outline')],
    [scene.selected === null ? 'featured' : 'receding', edges(isProminent)],
    ['chosen', chosen.map(shapeOf).join('')],
  ];
  const lake = ground('lake');
  return (
    <>
      <defs>
        {levels.map((level) => (
          <Hatch key={level} id={`${id}-${level}`} level={level} paint={paint} />
        ))}
      </defs>
      <path fill={paint('map-water')} d={ground('sea')} />
      <path fill={paint('map-land')} d={ground('outline')} />
      {shown.map((item) => (
        <g key={item.district.id}>
          {around(
            item,
            <path
              d={shapeOf(item)}
              fill={item.classId in patterns ? `url(#${id}-${item.classId})` : paint(item.classId)}
            />,
          )}
        </g>
      ))}
      <g pointerEvents="none">
        <path d={lake} {...strokesOf('shore', paint)[0]} fill={paint('map-water')} />
        {lines.map(([kind, d]) => d !== '' && <Line key={kind} id={`${id}-${kind}`} kind={kind} paint={paint} d={d} />)}
      </g>
      <Labels
        labels={place(namesFor(atlas, scene, language, camera.zoom), at, size, taken)}
        size={size}
        paint={paint}
      />
    </>
  );
}

interface LineProps {
  readonly id: string;
  readonly kind: LineKind;
  readonly paint: Paint;
  readonly d: string;
}

/** The strokes of a line over one another; its course is written once. */
function Line({ id, kind, paint, d }: LineProps) {
  const strokes = strokesOf(kind, paint);
  const [only] = strokes;
  if (strokes.length === 1) return <path d={d} {...only} />;
  return (
    <>
      <defs>
        <path id={id} d={d} />
      </defs>
      {strokes.map((stroke) => (
        <use key={stroke.strokeWidth} href={`#${id}`} {...stroke} />
      ))}
    </>
  );
}
