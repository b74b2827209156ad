import type { Geometry, Position } from 'geojson';
import type { Atlas } from '../../../atlas/atlas.ts';
import type { Camera } from '../../../domain/camera.ts';
import { project, type Size, worldSize } from '../../camera/mercator.ts';
import type { Insets } from '../../camera/visible.ts';
import { type Box, clipLine, clipRing, type Point } from './clip.ts';
import { type Course, planeOf } from './plane.ts';
import { weightsOf } from './thin.ts';
import { lineOf, ringOf } from './write.ts';

/** Where a place of the earth falls in the picture, in px from its top left corner. */
export type ToPixels = (position: Position) => Point;

export function toPixels(camera: Camera, size: Size): ToPixels {
  const fromPlane = pixelsOf(camera, size);
  return ([lon = 0, lat = 0]) => fromPlane(project(lon, lat));
}

/**
 * So far beyond its size a picture that is scaled is drawn in full, in px; what lies farther out, the coarser the farther.
 * That is seen at all only beside a picture that is scaled down, and on the widest screens.
 */
const near = 80;

/** The way outwards on which as much coarseness comes as a grain, in px. */
const fade = 6;

/**
 * Px to which paths are exact: finer does not show. A picture that goes with a page is smaller on a phone, stands until the map begins on a desk,
 * and each of its points is sent and drawn before anything can be read.
 */
const grains = { scaled: 1, measured: 0.5 } as const;

/** So much is drawn beyond what is seen that the ends of the widest lines lie outside of it, in px. */
const bleed = 8;

interface Frame {
  readonly camera: Camera;
  readonly size: Size;
  /** How far it is seen beyond its size, in px. */
  readonly beyond: Insets;
  /** It goes with a page, to be scaled to the room that there is: its paths are short, and their numbers whole. */
  readonly scaled: boolean;
}

/** Gives geometries as SVG path data: what of them is seen, as exactly as shows. Points have none, and neither has what lies outside. */
export function pathsIn(atlas: Atlas, { camera, size, beyond, scaled }: Frame): (geometry: Geometry) => string {
  const toPlane = planeOf(atlas);
  const fromPlane = pixelsOf(camera, size);
  const isSeen = scaled ? thinned(atlas, camera, size) : () => true;
  const grain = grains[scaled ? 'scaled' : 'measured'];
  const box: Box = [
    -beyond.left - bleed,
    -beyond.top - bleed,
    size.width + beyond.right + bleed,
    size.height + beyond.bottom + bleed,
  ];
  const partOf = (course: Course): string => {
    const [left, top, right, bottom] = course.box;
    const [[west, north], [east, south]] = [fromPlane([left, top]), fromPlane([right, bottom])];
    if (east < box[0] || west > box[2] || south < box[1] || north > box[3]) return '';
    const points = (course.closed ? course.points.slice(0, -1) : course.points).map(fromPlane);
    const seen = points.filter((point, index) => isSeen(course, index, point));
    const isWhole = west >= box[0] && east <= box[2] && north >= box[1] && south <= box[3];
    if (course.closed) return ringOf(isWhole ? seen : clipRing(seen, box), grain);
    return (isWhole ? [seen] : clipLine(seen, box)).map((part) => lineOf(part, grain)).join('');
  };
  const paths = new Map<Geometry, string>();
  return (geometry) => {
    const path = paths.get(geometry) ?? toPlane(geometry).map(partOf).join('');
    paths.set(geometry, path);
    return path;
  };
}

/** Says whether a course would visibly stray without a point: the same for all courses through it. */
function thinned(atlas: Atlas, { zoom }: Camera, { width, height }: Size) {
  const toWeights = weightsOf(atlas);
  const scale = worldSize(zoom);
  return (course: Course, index: number, [x, y]: Point): boolean => {
    const out = Math.max(-x, x - width, -y, y - height) - near;
    return (toWeights(course)[index] ?? 0) * scale >= grains.scaled * (1 + Math.max(0, out / fade));
  };
}

/** Where a point of the plane falls. */
function pixelsOf({ lon, lat, zoom }: Camera, { width, height }: Size): (point: Point) => Point {
  const scale = worldSize(zoom);
  const [cx, cy] = project(lon, lat);
  return ([x, y]) => [(x - cx) * scale + width / 2, (y - cy) * scale + height / 2];
}
