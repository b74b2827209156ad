import { coverage } from '../../design/hatch.ts';
import type { Pattern } from '../../design/palette.ts';

/** An image as MapLibre takes it: red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Pixels of an image for one CSS px, so that strokes stay sharp on dense screens. */
export const density = 2;

/**
 * A tile of a pattern. Worked out here and not drawn on a canvas, since a browser that protects its reader from being recognised
 * gives other pixels back than were drawn: the classes would lose their patterns.
 */
export function tile(pattern: Pattern, ink: string): Pixels {
  return image(pattern.every, (x, y) => [[ink, coverage(pattern, x, y, density)]]);
}

/** The ring that marks a town, 10 px wide. */
export function ring(ground: string, line: string): Pixels {
  const [middle, radius, width] = [5, 2.6, 1.3];
  const share = (within: number) => Math.min(1, Math.max(0, within * density + 0.5));
  return image(2 * middle, (x, y) => {
    const far = Math.hypot(x - middle, y - middle);
    return [
      [ground, share(radius - far)],
      [line, share(width / 2 - Math.abs(far - radius))],
    ];
  });
}

type Coat = readonly [colour: string, opacity: number];

/** A square of so many CSS px whose pixels have coats of colour, from the ground up. */
export function image(size: number, coatsAt: (x: number, y: number) => readonly Coat[]): Pixels {
  const side = size * density;
  const data = new Uint8ClampedArray(side * side * 4);
  for (let index = 0; index < side * side; index++) {
    const [x, y] = [((index % side) + 0.5) / density, (Math.floor(index / side) + 0.5) / density];
    data.set(mixed(coatsAt(x, y)), 4 * index);
  }
  return { width: side, height: side, data };
}

/** Coats over one another, as red, green, blue and opacity from 0 to 255. */
function mixed(coats: readonly Coat[]): readonly [number, number, number, number] {
  let [red, green, blue, opacity] = [0, 0, 0, 0];
  for (const [colour, over] of coats) {
    const [r, g, b] = partsOf(colour);
    const under = opacity * (1 - over);
    opacity = under + over;
    if (opacity === 0) continue;
    [red, green, blue] = [
      (red * under + r * over) / opacity,
      (green * under + g * over) / opacity,
      (blue * under + b * over) / opacity,
    ];
  }
  return [red, green, blue, 255 * opacity];
}

function partsOf(colour: string): readonly [number, number, number] {
  const [, red, green, blue] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined)
    throw new Error(`patterns: expected a colour such as #1B58A6, found "${colour}".`);
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}
