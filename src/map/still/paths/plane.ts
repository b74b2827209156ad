import type { Geometry, Position } from 'geojson';
import type { Atlas } from '../../../atlas/atlas.ts';
import { type Plane, project } from '../../camera/mercator.ts';
import type { Box } from './clip.ts';

/** A ring or a line on the plane. */
export interface Course {
  /** A ring's first point stands at its end again. */
  readonly points: readonly Plane[];
  readonly closed: boolean;
  readonly box: Box;
}

/** Gives the courses of a geometry. */
export type ToPlane = (geometry: Geometry) => readonly Course[];

const planes = new WeakMap<Atlas, ToPlane>();

/** The geometries of an atlas on the plane: each is projected once, when it is first asked for, whatever cameras look at it later. */
export function planeOf(atlas: Atlas): ToPlane {
  const known = planes.get(atlas);
  if (known !== undefined) return known;
  const courses = new Map<Geometry, readonly Course[]>();
  const toPlane: ToPlane = (geometry) => {
    const found = courses.get(geometry) ?? runsOf(geometry).map((run) => courseOf(run, geometry));
    courses.set(geometry, found);
    return found;
  };
  planes.set(atlas, toPlane);
  return toPlane;
}

function courseOf(run: readonly Position[], { type }: Geometry): Course {
  const points = run.map(([lon = 0, lat = 0]) => project(lon, lat));
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    points,
    closed: type.endsWith('Polygon'),
    box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
  };
}

function runsOf(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'LineString':
      return [geometry.coordinates];
    default:
      return [];
  }
}
