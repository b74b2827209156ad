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
