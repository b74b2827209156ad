import { expect, test } from 'vitest';
import { coverage, hatch } from '../../../src/design/hatch.ts';
import { colourSets, type Pattern, paletteOf, patterns, schemes } from '../../../src/design/palette.ts';
import { levels } from '../../../src/domain/level.ts';
import type { MapLook } from '../../../src/map/gl/look.ts';
import { addImages, patternName, townName } from '../../../src/map/gl/patterns.ts';
import { type Pixels, ring, tile } from '../../../src/map/gl/pixels.ts';

/** Whether a point lies on what the path of a pattern draws: strokes of its width, or dots. */
function isInked(pattern: Pattern, path: string, x: number, y: number): boolean {
  if (pattern.kind === 'dots')
    return [...path.matchAll(/M(\S+) (\S+?)a(\S+) /g)].some(
      ([, left, top, radius]) => Math.hypot(x - Number(left) - Number(radius), y - Number(top)) < Number(radius),
    );
  return [...path.matchAll(/M(\S+) (\S+?)L(\S+) ([^M]+)/g)].some(([, ...ends]) => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = ends.map(Number);
    const far = Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / Math.hypot(bx - ax, by - ay);
    return far < pattern.width / 2;
  });
}

const all = levels.map((level) => [level, patterns[level]] as readonly [string, Pattern]);

test.each(all)('the pixels of %s are as much inked as the path of the pattern inks them', (_, pattern) => {
  const { every } = pattern;
  const path = hatch(pattern, every, every);
  const fine = 12;
  const steps = Array.from({ length: fine }, (_, step) => (step + 0.5) / fine / 2);
  let sums = [0, 0];
  for (let row = 0; row < 2 * every; row++)
    for (let column = 0; column < 2 * every; column++) {
      const [left, top] = [column / 2, row / 2];
      const hits = steps.flatMap((dy) => steps.map((dx) => Number(isInked(pattern, path, left + dx, top + dy))));
      const wanted = hits.reduce((sum, hit) => sum + hit, 0) / hits.length;
      const found = coverage(pattern, left + 0.25, top + 0.25, 2);
      expect(Math.abs(found - wanted), `${left}, ${top}`).toBeLessThan(0.2);
      sums = [(sums[0] ?? 0) + found, (sums[1] ?? 0) + wanted];
    }
  expect(sums[0]).toBeGreaterThan(0);
  expect((sums[0] ?? 0) / (sums[1] ?? 1)).toBeCloseTo(1, 1);
});

const at = ({ width, data }: Pixels, x: number, y: number) => [
  ...data.slice(4 * (y * width + x), 4 * (y * width + x) + 4),
];

test('a tile has two pixels for a px, is clear but for the ink, and goes on beside itself', () => {
  const pixels = tile(patterns.medium, '#F4D6BC');
  expect([pixels.width, pixels.height, pixels.data.length]).toEqual([26, 26, 4 * 26 * 26]);
  expect(at(pixels, 0, 0).slice(0, 3)).toEqual([0xf4, 0xd6, 0xbc]);
  expect(at(pixels, 12, 0)[3]).toBe(0);
  /* Rising to the right: the stroke that leaves at the right comes in at the left, one row on. */
  for (let step = 0; step < 26; step++) expect(at(pixels, step, 25 - step)[3]).toBeGreaterThan(200);
});

test('the ring of a town is its line around its ground, and nothing beyond', () => {
  const pixels = ring('#FFFFFF', '#171B21');
  expect(at(pixels, 10, 10)).toEqual([255, 255, 255, 255]);
  expect(at(pixels, 10, 4)).toEqual([0x17, 0x1b, 0x21, 255]);
  expect(at(pixels, 0, 0)[3]).toBe(0);
});

test('no browser is asked to draw: without a canvas every class has its pattern in its own ink, in every look', () => {
  expect(typeof document).toBe('undefined');
  for (const name of schemes)
    for (const colours of [...colourSets, 'forced' as const]) {
      const look: MapLook = { name, colours };
      const images = new Map<string, Pixels>();
      const map = {
        hasImage: (id: string) => images.has(id),
        addImage: (id: string, image: unknown) => images.set(id, image as Pixels),
      };
      addImages(map as unknown as Parameters<typeof addImages>[0], look);
      expect([...images.keys()].sort()).toEqual(
        [...levels.map((level) => patternName(level, look)), townName(look)].sort(),
      );
      for (const level of levels) {
        const { data } = images.get(patternName(level, look)) ?? { data: new Uint8ClampedArray() };
        const inked = Array.from({ length: data.length / 4 }, (_, index) => [
          ...data.slice(4 * index, 4 * index + 4),
        ]).filter(([, , , opacity = 0]) => opacity > 0);
        const colour = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
          `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
        expect(new Set(inked.map(colour))).toEqual(new Set([paletteOf(name, colours).classes[level].ink]));
        expect(inked.length).toBeLessThan((0.75 * data.length) / 4);
      }
    }
});

test('a colour that is none is refused with what was found', () => {
  expect(() => tile(patterns.low, 'CanvasText')).toThrow('expected a colour such as #1B58A6, found "CanvasText"');
});
