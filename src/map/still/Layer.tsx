import type { ReactNode } from 'react';
import type { Paint } from '../../design/paint.ts';
import { strokesOf } from '../../design/strokes.ts';
import type { Scene } from '../../scene/scene.ts';
import { type FillLayer, type GroundLayer, type LineLayer, strokeOf } from '../layer.ts';
import { partNames } from './parts.ts';
import type { Box } from './paths/clip.ts';

interface Props<Kind> {
  readonly layer: Kind;
  readonly paint: Paint;
}

interface PartsProps<Kind> extends Props<Kind> {
  /** The names of the paths that are seen. */
  readonly parts: ReadonlyMap<string, string>;
  /** Begins the ids of the paths. */
  readonly id: string;
}

/** The ground, as far as the drawing is seen. */
export function Ground({
  layer,
  paint,
  box,
}: Props<GroundLayer> & {
  /** In px. */
  readonly box: Box;
}) {
  const [left, top, right, bottom] = box;
  return <rect x={left} y={top} width={right - left} height={bottom - top} fill={paint(`map-${layer.colour}`)} />;
}

export function Fill({ layer, paint, parts, id }: PartsProps<FillLayer>): ReactNode {
  return partNames(layer.of)
    .filter((name) => parts.has(name))
    .map((name) => <use key={name} href={`#${id}-${name}`} fill={paint(`map-${layer.colour}`)} />);
}

/** The strokes of a layer's lines over one another. */
export function Lines({
  layer,
  paint,
  parts,
  id,
  scene,
  zoom,
}: PartsProps<LineLayer> & { readonly scene: Scene; readonly zoom: number }): ReactNode {
  const names = partNames(layer.of).filter((name) => parts.has(name));
  return strokesOf(strokeOf(layer, scene.selected !== null), paint, zoom).flatMap((stroke) =>
    names.map((name) => <use key={`${stroke.strokeWidth} ${name}`} href={`#${id}-${name}`} {...stroke} />),
  );
}
