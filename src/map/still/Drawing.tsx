import { type ReactNode, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Paint } from '../../design/paint.ts';
import type { Camera } from '../../domain/camera.ts';
import type { Language } from '../../domain/language.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../camera/mercator.ts';
import type { Insets } from '../camera/visible.ts';
import { cartography } from '../cartography.ts';
import { isDrawn, type MapLayer } from '../layer.ts';
import { Classes } from './Classes.tsx';
import { Labels } from './Labels.tsx';
import { Fill, Ground, Lines } from './Layer.tsx';
import { namesFor } from './names.ts';
import { type DrawnIn, over } from './over.ts';
import { partsOf } from './parts.ts';
import type { Box } from './paths/clip.ts';
import { pathsIn, toPixels } from './paths/paths.ts';
import { place } from './place.ts';

export interface DrawingProps {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly language: Language;
  readonly camera: Camera;
  readonly size: Size;
  /** How far it is seen beyond its size, in px. */
  readonly beyond?: Insets;
  readonly paint: Paint;
  /** It goes with a page, to be scaled by a browser to the room that there is. */
  readonly scaled?: boolean;
  /** Begins the ids of the drawing's parts, since two drawings may stand on one page. */
  readonly id: string;
  /** What lies over the drawing, where no name must stand. */
  readonly taken?: readonly Box[];
  /** What the shape of a district is put into: a link, on a page. */
  readonly around?: (item: SceneDistrict, shape: ReactNode) => ReactNode;
  /** The colours that it is drawn in, where they are not the page's. */
  readonly look?: DrawnIn;
  /** What is drawn, from the ground up. */
  readonly table?: readonly MapLayer[];
}

const nothing: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** The scene as SVG, to be set into one: for the first picture, for where there is no WebGL or no JavaScript, for paper, and for pictures that are taken away. */
export function Drawing({
  atlas,
  scene,
  language,
  camera,
  size,
  beyond = nothing,
  paint,
  scaled = false,
  id,
  taken,
  around = (_, shape) => shape,
  look = null,
  table = cartography,
}: DrawingProps) {
  const overs = useStore(over, ({ all }) => all);
  const frame = { camera, size, beyond, scaled };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same frame may come in new objects.
  const pathOf = useMemo(() => pathsIn(atlas, frame), [atlas, JSON.stringify(frame)]);
  const layers = table.filter((layer) => isDrawn(layer, camera.zoom));
  const parts = partsOf(layers, atlas, scene, pathOf);
  const box: Box = [-beyond.left, -beyond.top, size.width + beyond.right, size.height + beyond.bottom];
  const drawn = (layer: MapLayer): ReactNode => {
    switch (layer.draw) {
      case 'ground':
        return <Ground key={layer.id} layer={layer} paint={paint} box={box} />;
      case 'fill':
        return <Fill key={layer.id} layer={layer} paint={paint} parts={parts} id={id} />;
      case 'classes':
        return <Classes key={layer.id} {...{ atlas, scene, paint, id, pathOf, around }} />;
      case 'line':
        return <Lines key={layer.id} {...{ layer, scene, paint, parts, id }} zoom={camera.zoom} />;
      case 'label':
        return null;
    }
  };
  return (
    <>
      <defs>
        {[...parts].map(([name, path]) => (
          <path key={name} id={`${id}-${name}`} d={path} vectorEffect={scaled ? 'non-scaling-stroke' : undefined} />
        ))}
      </defs>
      <g pointerEvents="none">{layers.map(drawn)}</g>
      {overs.map((Over, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they come one after the other and stay
        <Over key={at} camera={camera} size={size} beyond={beyond} look={look} />
      ))}
      <Labels
        labels={place(namesFor(atlas, scene, language, camera.zoom, table), toPixels(camera, size), size, taken)}
        size={size}
        paint={paint}
      />
    </>
  );
}
