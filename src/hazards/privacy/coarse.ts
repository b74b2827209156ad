import type { Geometry, Position } from 'geojson';

/** Metres of a degree of latitude, on the sphere: precision is told, not measured, by it. */
const metresOfDegree = 111_320;

/** How far apart two positions written with so many decimals of a degree are, in metres, northward. */
export function metresOf(decimals: number): number {
  return metresOfDegree / 10 ** decimals;
}

/** The fewest decimals of a degree that are not finer than so many metres. */
export function decimalsFor(metres: number): number {
  return Math.max(0, Math.floor(Math.log10(metresOfDegree / metres) + 1e-9));
}

/** The decimals that a coordinate is written with. */
function decimalsOf(number: number): number {
  const text = String(number);
  const [, exponent] = text.split('e-');
  if (exponent !== undefined) return Number(exponent);
  return text.split('.')[1]?.length ?? 0;
}

/** The finest of a geometry's coordinates, in decimals of a degree. */
export function finest(geometry: Geometry): number {
  return Math.max(0, ...positionsOf(geometry).flatMap(([x = 0, y = 0]) => [decimalsOf(x), decimalsOf(y)]));
}

/** The decimals of the squares that all points stand in the middle of, as `coarsened` puts them; null where one does not. */
export function squaresOf(points: readonly Geometry[]): number | null {
  const numbers = points.flatMap(positionsOf).flatMap(([x = 0, y = 0]) => [x, y]);
  const [first] = numbers.map(decimalsOf);
  if (first === undefined || first === 0) return null;
  return numbers.every((number) => decimalsOf(number) === first && String(number).endsWith('5')) ? first - 1 : null;
}

/**
 * A point moved to the middle of the square that it lies in. Areas and lines are left as they are: moved or coarsened, the ground that
 * is said to be mined would be another ground.
 * @param decimals of a degree, the square's side.
 */
export function coarsened(geometry: Geometry, decimals: number): Geometry {
  const middle = (number: number) => {
    const scale = 10 ** decimals;
    return Number(((Math.floor(number * scale) + 0.5) / scale).toFixed(decimals + 1));
  };
  const moved = ([x = 0, y = 0]: Position): Position => [middle(x), middle(y)];
  if (geometry.type === 'Point') return { type: 'Point', coordinates: moved(geometry.coordinates) };
  if (geometry.type === 'MultiPoint') return { type: 'MultiPoint', coordinates: geometry.coordinates.map(moved) };
  return geometry;
}

function positionsOf(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
  const inner = (part: unknown): Position[] =>
    Array.isArray(part) && typeof part[0] !== 'number' ? part.flatMap(inner) : [part as Position];
  return inner(geometry.coordinates);
}
