import type { Mark } from './symbols.ts';

type Corner = readonly [x: number, y: number];

/** The corners of each mark, in a square from −1 to 1, south down: as many as it takes to look like what it is. */
const corners: Readonly<Record<Mark, readonly Corner[]>> = {
  triangle: [
    [0, -1],
    [1, 0.8],
    [-1, 0.8],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  square: [
    [-0.8, -0.8],
    [0.8, -0.8],
    [0.8, 0.8],
    [-0.8, 0.8],
  ],
  pentagon: around(5, [1]),
  star: around(5, [1, 0.45]),
  cross: [
    [-0.9, -0.5],
    [-0.5, -0.9],
    [0, -0.4],
    [0.5, -0.9],
    [0.9, -0.5],
    [0.4, 0],
    [0.9, 0.5],
    [0.5, 0.9],
    [0, 0.4],
    [-0.5, 0.9],
    [-0.9, 0.5],
    [-0.4, 0],
  ],
  bar: [
    [-1, -0.45],
    [1, -0.45],
    [1, 0.45],
    [-1, 0.45],
  ],
  circle: around(24, [0.85]),
};

function around(count: number, radii: readonly number[]): readonly Corner[] {
  const steps = count * radii.length;
  return Array.from({ length: steps }, (_, k) => {
    const radius = radii[k % radii.length] ?? 1;
    const angle = (2 * Math.PI * k) / steps;
    return [radius * Math.sin(angle), -radius * Math.cos(angle)];
  });
}

/** A mark as SVG path data around 0, of a radius in px. */
export function markPath(mark: Mark, radius: number): string {
  const places = corners[mark].map((corner) => corner.map((part) => Number((radius * part).toFixed(2))).join(' '));
  return `M${places.join('L')}Z`;
}

/** How far a place is outside a mark of a radius in px; less than 0 inside. */
export function distanceTo(mark: Mark, radius: number, x: number, y: number): number {
  const all = corners[mark];
  let [inside, near] = [false, Number.POSITIVE_INFINITY];
  for (let k = 0; k < all.length; k++) {
    const [corner, before] = [all[k] as Corner, all.at(k - 1) as Corner];
    const [ax, ay, bx, by] = [before[0] * radius, before[1] * radius, corner[0] * radius, corner[1] * radius];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
    const share = Math.min(1, Math.max(0, along));
    near = Math.min(near, Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay)));
  }
  return inside ? -near : near;
}
