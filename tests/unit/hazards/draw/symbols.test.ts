import { expect, test } from 'vitest';
import { colourSets, schemes } from '../../../../src/design/palette.ts';
import { addHazardImages, markName } from '../../../../src/hazards/draw/images.ts';
import { distanceTo, markPath } from '../../../../src/hazards/draw/marks.ts';
import { coloursOf, forms, outlines } from '../../../../src/hazards/draw/symbols.ts';
import { type Status, statuses } from '../../../../src/hazards/record/hazard.ts';
import type { Pixels } from '../../../../src/map/gl/pixels.ts';

const sets = [...colourSets, 'forced' as const].flatMap((set) => schemes.map((scheme) => [set, scheme] as const));
const released: readonly Status[] = ['cancelled', 'reduced', 'cleared'];

function channels(colour: string): [red: number, green: number, blue: number] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number];
}

test('the values of the technical note are its own, and only they are said to be', () => {
  for (const scheme of schemes) {
    const { confirmed, suspected, ...others } = coloursOf('gichd', scheme);
    expect(confirmed).toMatchObject({ fill: '#FF0000', opacity: 0.5, source: 'tnma' });
    expect(suspected).toMatchObject({ fill: '#F4A718', opacity: 0.5, source: 'tnma' });
    expect(Object.values(others).map(({ source }) => source)).not.toContain('tnma');
  }
  expect(outlines.open).toEqual({ colour: '#FF0000', dash: null, source: 'tnma' });
  expect(outlines['worked-on']).toMatchObject({ colour: '#F4A718', source: 'tnma' });
  expect(outlines['worked-on'].dash).not.toBeNull();
});

test('no two statuses share a pattern or a mark: colour is never all that tells them apart', () => {
  const patterns = statuses.map((status) => JSON.stringify([forms[status].pattern, forms[status].dash]));
  const marks = statuses.map((status) => `${forms[status].mark} ${forms[status].hollow}`);
  expect(new Set(patterns).size).toBe(statuses.length);
  expect(new Set(marks).size).toBe(statuses.length);
});

test.each(sets)(
  'in %s by %s, released land is never green, and what nothing is known of never looks released',
  (set, scheme) => {
    const table = coloursOf(set, scheme);
    for (const status of released)
      for (const colour of [table[status].fill, table[status].ink]) {
        const [red, green, blue] = channels(colour);
        expect(green > Math.max(red, blue) + 8, `${status} ${colour}`).toBe(false);
      }
    expect(forms.unknown.hollow).toBe(false);
    for (const status of released) {
      expect(forms[status].hollow).toBe(true);
      expect(table.unknown.opacity).toBeGreaterThan(table[status].opacity);
    }
  },
);

test.each(sets)('in %s by %s, each status has its mark, in its ink', (set, scheme) => {
  const images = new Map<string, Pixels>();
  const map = {
    hasImage: (name: string) => images.has(name),
    addImage: (name: string, image: unknown) => void images.set(name, image as Pixels),
  };
  addHazardImages(map as never, { name: scheme, colours: set });
  for (const status of statuses) {
    const { width, data } = images.get(markName(status, { name: scheme, colours: set })) ?? { width: 0, data: [] };
    const ink = channels(coloursOf(set, scheme)[status].ink);
    const pixels = Array.from({ length: width * width }, (_, k) => [...data.slice(4 * k, 4 * k + 4)]);
    const inked = pixels.filter(
      ([red, green, blue, opacity]) => opacity === 255 && red === ink[0] && green === ink[1] && blue === ink[2],
    );
    expect(inked.length, status).toBeGreaterThan(8);
    expect(pixels[0]?.[3]).toBe(0);
  }
});

test('a mark is the same as a path and as pixels', () => {
  for (const { mark } of Object.values(forms)) {
    const corners = [...markPath(mark, 10).matchAll(/[ML](\S+) ([^LZ]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(corners.length).toBeGreaterThan(2);
    for (const [x = 0, y = 0] of corners) expect(Math.abs(distanceTo(mark, 10, x, y))).toBeLessThan(0.02);
    expect(distanceTo(mark, 10, 0, 0)).toBeLessThan(-1);
    expect(distanceTo(mark, 10, 20, 0)).toBeGreaterThan(5);
  }
});
