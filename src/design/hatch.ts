import type { Pattern } from './palette.ts';

/**
 * The strokes or dots of a pattern over a box, as SVG path data in px. Strokes run past the box and are meant to be clipped by it.
 * Boxes whose sides are multiples of `pattern.every` tile without a seam.
 */
export function hatch(pattern: Pattern, width: number, height: number): string {
  return pattern.kind === 'lines'
    ? pattern.angles.map((angle) => lines(angle, pattern.every, width, height)).join('')
    : dots(pattern.every, pattern.radius, width, height);
}

function lines(angle: 45 | 135, every: number, width: number, height: number): string {
  const path: string[] = [];
  for (let offset = -Math.ceil(height / every) * every; offset <= width + height; offset += every) {
    path.push(
      angle === 45
        ? `M${offset - 1} ${height + 1}L${offset + height + 1} -1`
        : `M${offset - 1} -1L${offset + height + 1} ${height + 1}`,
    );
  }
  return path.join('');
}

/** Two dots a tile, the second in the middle of four first ones. */
function dots(every: number, radius: number, width: number, height: number): string {
  const path: string[] = [];
  const half = every / 2;
  for (let row = 0; row * half < height + half; row++) {
    for (let x = (row % 2) * half + half / 2; x < width + half; x += every) {
      path.push(
        `M${x - radius} ${row * half + half / 2}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`,
      );
    }
  }
  return path.join('');
}

/**
 * How much of a pixel the strokes or dots of a pattern cover, from 0 to 1: what `hatch` writes as a path, for where no path can be drawn.
 * @param x of the pixel's middle, in CSS px, and so `y`.
 * @param density pixels for one CSS px.
 */
export function coverage(pattern: Pattern, x: number, y: number, density: number): number {
  const { every } = pattern;
  /* Across a border one pixel wide, as all that draws lines smoothly does. */
  const within = (radius: number, distance: number) => Math.min(1, Math.max(0, (radius - distance) * density + 0.5));
  if (pattern.kind === 'dots') {
    const [u, v] = [x - every / 4, y - every / 4];
    const far = Math.min(
      Math.hypot(toNext(u, every), toNext(v, every)),
      Math.hypot(toNext(u - every / 2, every), toNext(v - every / 2, every)),
    );
    return within(pattern.radius, far);
  }
  const free = pattern.angles.map((angle) => {
    const far = toNext(angle === 45 ? x + y : x - y, every) / Math.SQRT2;
    return 1 - within(pattern.width / 2, far);
  });
  return 1 - free.reduce((all, each) => all * each, 1);
}

/** How far a number is from the next multiple of another, up or down. */
function toNext(value: number, every: number): number {
  return Math.abs(value - Math.round(value / every) * every);
}
