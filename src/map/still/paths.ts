import type { Geometry, Position } from 'geojson';
import type { Camera } from '../../domain/camera.ts';
import { project, type Size, worldSize } from '../camera/mercator.ts';

/** Where a place of the earth falls in the picture, in px from its top left corner. */
export type ToPixels = (position: Position) => readonly [x: number, y: number];

/** Decimals of a px in the path data: none would show. */
const decimals = 1;

export function toPixels(camera: Camera, { width, height }: Size): ToPixels {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = project(camera.lon, camera.lat);
  return ([lon = 0, lat = 0]) => {
    const [x, y] = project(lon, lat);
    return [(x - cx) * scale + width / 2, (y - cy) * scale + height / 2];
  };
}

/** The geometry as SVG path data; points have none. */
export function pathOf(geometry: Geometry, at: ToPixels): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => `${run(ring, at)}Z`).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => `${run(ring, at)}Z`)).join('');
    case 'LineString':
      return run(geometry.coordinates, at);
    case 'MultiLineString':
      return geometry.coordinates.map((line) => run(line, at)).join('');
    default:
      return '';
  }
}

/** Whether any part of the geometry can fall into the picture or its near surroundings, which wide screens show too. */
export function touches(geometry: Geometry, at: ToPixels, { width, height }: Size): boolean {
  const points = positionsOf(geometry).map(at);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return (
    Math.max(...xs) > -width && Math.min(...xs) < 2 * width && Math.max(...ys) > -height && Math.min(...ys) < 2 * height
  );
}

function positionsOf(geometry: Geometry): Position[] {
  return geometry.type === 'GeometryCollection' || geometry.type === 'Point'
    ? []
    : (geometry.coordinates.flat(
        geometry.type === 'MultiPolygon' ? 2 : geometry.type === 'LineString' || geometry.type === 'MultiPoint' ? 0 : 1,
      ) as Position[]);
}

function run(positions: readonly Position[], at: ToPixels): string {
  return positions
    .map((position, index) => {
      const [x, y] = at(position);
      return `${index === 0 ? 'M' : 'L'}${x.toFixed(decimals)} ${y.toFixed(decimals)}`;
    })
    .join('');
}
