import { expect, test } from 'vitest';
import { hatch } from '../../../src/design/hatch.ts';
import {
  type Colours,
  colourOf,
  colourSets,
  type Palette,
  type Pattern,
  paletteCss,
  paletteOf,
  patterns,
  rampClass,
  rampClasses,
  type Scheme,
  schemes,
} from '../../../src/design/palette.ts';
import { levels } from '../../../src/domain/level.ts';
import { fc } from '../../property.ts';
import { contrast, deltaE, type Lab, lab, linear, type Sight, seenBy, sights } from '../fixtures/colour.ts';

/** Every choice of colours, and the two colours of those who force theirs upon all pages, in both themes. */
const all: readonly (readonly [Colours, Scheme])[] = [...colourSets, 'forced' as const].flatMap((colours) =>
  schemes.map((name) => [colours, name] as const),
);
const chosen = all.filter(([colours]) => colours !== 'forced');

/** What must be told from what, and by how much contrast. */
const contrasts: readonly (readonly [string, (theme: Palette) => readonly [string, string], number])[] = [
  ['text on the surface', ({ page }) => [page.text, page.surface], 7],
  ['text on sunken ground', ({ page }) => [page.text, page.sunken], 7],
  ['the second text on the surface', ({ page }) => [page['text-2'], page.surface], 4.5],
  ['the second text on sunken ground', ({ page }) => [page['text-2'], page.sunken], 4.5],
  ['the accent on the surface', ({ page }) => [page.accent, page.surface], 4.5],
  ['the accent on sunken ground', ({ page }) => [page.accent, page.sunken], 4.5],
  ['the accent on its soft ground', ({ page }) => [page.accent, page['accent-soft']], 4.5],
  ['text on the soft accent', ({ page }) => [page.text, page['accent-soft']], 7],
  ['the surface as text on the accent', ({ page }) => [page.surface, page.accent], 4.5],
  ['the strong border on the surface', ({ page }) => [page['border-strong'], page.surface], 3],
  ['the warning on its ground', ({ page }) => [page['warning-text'], page['warning-ground']], 7],
  ['the warning’s line on its ground', ({ page }) => [page['warning-line'], page['warning-ground']], 3],
  ['a label on its halo', ({ map }) => [map.label, map.halo], 7],
  ['a second label on its halo', ({ map }) => [map.label2, map.halo], 4.5],
  ['a label on the land', ({ map }) => [map.label, map.land], 7],
  ['a name on water', ({ map }) => [map.waterText, map.water], 4.5],
  ['an edge of the four on its casing', ({ map }) => [map.edge, map.casing], 7],
  ['an ordinary edge on its casing', ({ map }) => [map.ordinaryEdge, map.casing], 3],
  ['a border on its casing', ({ map }) => [map.border, map.casing], 3],
  ['the chosen’s accent on the land', ({ map }) => [map.accent, map.land], 3],
];

test.each(all)('in the %s colours, %s, every text and line is told from its ground', (colours, name) => {
  const faint = contrasts
    .map(([what, pair, least]) => [what, contrast(...pair(paletteOf(name, colours))), least] as const)
    .filter(([, found, least]) => found < least);
  expect(faint).toEqual([]);
});

test.each(all)('in the %s colours, %s, every pattern is told from its fill', (colours, name) => {
  for (const level of levels) {
    const { fill, ink } = paletteOf(name, colours).classes[level];
    expect([level, contrast(ink, fill) >= 3]).toEqual([level, true]);
  }
});

test('on grey paper every pattern is told from its fill as text would be', () => {
  for (const { fill, ink } of Object.values(paletteOf('light', 'grey').classes))
    expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
});

test.each(all)(
  'in the %s colours, %s, every fill is told from its edge, by the casing or by the core',
  (colours, name) => {
    const { classes, map } = paletteOf(name, colours);
    for (const level of levels)
      for (const core of [map.edge, map.ordinaryEdge]) {
        const most = Math.max(contrast(classes[level].fill, map.casing), contrast(classes[level].fill, core));
        expect([level, most >= 3]).toEqual([level, true]);
      }
  },
);

test('contrast runs from 1 to 21', () => {
  expect(contrast('#FFFFFF', '#000000')).toBeCloseTo(21, 9);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});

test.each<[Lab, Lab, number]>([
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
])('the colour difference of %j and %j is the published %d', (one, other, published) => {
  expect(deltaE(one, other)).toBeCloseTo(published, 4);
  expect(deltaE(other, one)).toBeCloseTo(published, 4);
});

test('white is the white of CIE L*a*b*, and every sight sees grey as grey', () => {
  const [l, a, b] = lab(linear('#FFFFFF'));
  expect(l).toBeCloseTo(100, 3);
  expect(Math.hypot(a, b)).toBeLessThan(0.02);
  for (const sight of Object.keys(sights) as Sight[]) {
    const seen = seenBy(sight, linear('#808080'));
    for (const part of seen) expect(part).toBeCloseTo(linear('#808080')[0], 4);
  }
});

const pairs = levels.flatMap((one, at) => levels.slice(at + 1).map((other) => [one, other] as const));

/** The smallest difference between the fills of two levels, for each way of seeing. */
function leastApart(colours: Colours, name: Scheme): Readonly<Record<Sight, number>> {
  const { classes } = paletteOf(name, colours);
  const least = (sight: Sight) => {
    const seen = (level: (typeof levels)[number]) => lab(seenBy(sight, linear(classes[level].fill)));
    return Math.min(...pairs.map(([one, other]) => deltaE(seen(one), seen(other))));
  };
  return Object.fromEntries(
    (Object.keys(sights) as Sight[]).map((sight) => [sight, Number(least(sight).toFixed(1))]),
  ) as Record<Sight, number>;
}

test.each(chosen.filter(([colours]) => colours !== 'gichd'))(
  'in the %s colours, %s, the fills of every two levels differ, whoever looks at them',
  (colours, name) => {
    const alike = Object.entries(leastApart(colours, name)).filter(([, difference]) => difference < 10);
    expect(alike).toEqual([]);
  },
);

test('GICHD’s hues differ to most eyes; where they do not, the patterns are all there is, as the page says', () => {
  expect(leastApart('gichd', 'light')).toEqual({
    normal: 12.6,
    protanopia: 12.1,
    deuteranopia: 10.4,
    tritanopia: 11,
    greyscale: 1.7,
  });
  expect(leastApart('gichd', 'dark')).toEqual({
    normal: 23.9,
    protanopia: 11.3,
    deuteranopia: 13.6,
    tritanopia: 22.2,
    greyscale: 4.9,
  });
  for (const name of schemes) {
    expect(paletteOf(name, 'gichd').classes.high.fill).toBe('#FF0000');
    expect(paletteOf(name, 'gichd').classes.medium.fill).toBe('#F4A718');
  }
});

test.each(chosen)(
  'in the %s colours, %s, neighbouring steps of a ramp differ, whoever looks at them, and run one way',
  (colours, name) => {
    for (const [ramp, steps] of Object.entries(paletteOf(name, colours).ramps)) {
      for (const sight of Object.keys(sights) as Sight[]) {
        const seen = steps.map((step) => lab(seenBy(sight, linear(step))));
        const differences = seen.slice(1).map((step, at) => Number(deltaE(step, seen[at] ?? step).toFixed(1)));
        expect([ramp, sight, differences.filter((difference) => difference < 10)]).toEqual([ramp, sight, []]);
        const lightness = seen.map(([l]) => (name === 'light' ? -l : l));
        expect(lightness).toEqual(lightness.toSorted((a, b) => a - b));
      }
    }
  },
);

test.each(all)('in the %s colours, %s, the line of every series is told from the surface', (colours, name) => {
  const { series, page } = paletteOf(name, colours);
  expect(Object.entries(series).filter(([, colour]) => contrast(colour, page.surface) < 3)).toEqual([]);
});

test('forced colours are two, so that the patterns alone tell the levels apart', () => {
  for (const name of schemes) {
    const { classes } = paletteOf(name, 'forced');
    expect(new Set(Object.values(classes).flatMap(({ fill, ink }) => [fill, ink])).size).toBe(2);
    for (const { fill, ink } of Object.values(classes)) expect(contrast(fill, ink)).toBeCloseTo(21, 9);
  }
});

test('few classes are spread over the whole ramp', () => {
  const steps = (of: number) => Array.from({ length: of }, (_, at) => rampClass('cleared', at, of));
  expect(steps(1)).toEqual(['cleared-2']);
  expect(steps(2)).toEqual(['cleared-0', 'cleared-4']);
  expect(steps(5)).toEqual(['cleared-0', 'cleared-1', 'cleared-2', 'cleared-3', 'cleared-4']);
  for (const of of [1, 2, 3, 4, 5]) expect(new Set(steps(of)).size).toBe(of);
});

test('every class of the map has a colour, whatever the choice', () => {
  for (const [colours, name] of all)
    for (const id of [...levels, ...rampClasses])
      expect(colourOf(paletteOf(name, colours), id)).toMatch(/^#[\dA-F]{6}$/);
});

test.each(['safe', 'grey'] as const)(
  'in the %s colours a level is the darker on light ground, the lighter on dark, the more dangerous it is',
  (colours) => {
    const lightness = (name: Scheme) =>
      levels.map((level) => lab(linear(paletteOf(name, colours).classes[level].fill))[0]);
    expect(lightness('light')).toEqual(lightness('light').toSorted((a, b) => a - b));
    expect(lightness('dark')).toEqual(lightness('dark').toSorted((a, b) => b - a));
  },
);

test('grey is grey: nothing that is drawn on the map has a hue', () => {
  for (const name of schemes) {
    const { classes, map, ramps, series } = paletteOf(name, 'grey');
    const drawn = [
      ...Object.values(classes).flatMap(({ fill, ink }) => [fill, ink]),
      ...Object.values(map),
      ...Object.values(ramps).flat(),
      ...Object.values(series),
    ];
    expect(drawn.filter((colour) => !/^#(..)\1\1$/.test(colour))).toEqual([]);
  }
});

/** How far a point lies from the nearest stroke's middle, or from the nearest dot's. */
function distance(path: string, x: number, y: number): number {
  const strokes = [...path.matchAll(/M(\S+) (\S+?)L(\S+) (-?[\d.]+)/g)].map((match) => match.slice(1, 5).map(Number));
  const dots = [...path.matchAll(/M(\S+) (\S+?)a(\S+) /g)].map((match) => match.slice(1, 4).map(Number));
  return Math.min(
    ...strokes.map(([ax = 0, ay = 0, bx = 0, by = 0]) => {
      const [dx, dy] = [bx - ax, by - ay];
      const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      return Math.hypot(x - ax - along * dx, y - ay - along * dy);
    }),
    ...dots.map(([left = 0, cy = 0, radius = 0]) => Math.hypot(x - left - radius, y - cy)),
  );
}

const reach = (pattern: Pattern) => (pattern.kind === 'dots' ? pattern.radius : pattern.width / 2);
const isInk = (pattern: Pattern, path: string, x: number, y: number) => distance(path, x, y) < reach(pattern);

test.each(levels)('the tile of %s has no seam: it repeats as the pattern of a larger box does', (level) => {
  const pattern: Pattern = patterns[level];
  const { every } = pattern;
  const tile = hatch(pattern, every, every);
  const box = hatch(pattern, 3 * every, 2 * every);
  const anywhere = (most: number) => fc.integer({ min: 0, max: 1000 * most }).map((at) => at / 1000);
  fc.assert(
    fc.property(anywhere(3 * every), anywhere(2 * every), (x, y) => {
      const clear = Math.abs(distance(box, x, y) - reach(pattern)) > 1e-6;
      fc.pre(clear);
      expect(isInk(pattern, tile, x % every, y % every)).toBe(isInk(pattern, box, x, y));
    }),
    { numRuns: 1000 },
  );
});

test.each(levels)('the tile of %s has the same ink on opposite sides', (level) => {
  const pattern: Pattern = patterns[level];
  const { every } = pattern;
  const tile = hatch(pattern, every, every);
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1000 * every }).map((each) => each / 1000),
      (at) => {
        fc.pre(Math.abs(distance(tile, 0, at) - reach(pattern)) > 1e-6);
        fc.pre(Math.abs(distance(tile, at, 0) - reach(pattern)) > 1e-6);
        expect(isInk(pattern, tile, every, at)).toBe(isInk(pattern, tile, 0, at));
        expect(isInk(pattern, tile, at, every)).toBe(isInk(pattern, tile, at, 0));
      },
    ),
  );
});

/** The share of a box that the pattern covers, and where. */
function ink(level: (typeof levels)[number]): readonly boolean[] {
  const pattern = patterns[level];
  const path = hatch(pattern, 40, 40);
  return Array.from({ length: 80 * 80 }, (_, at) =>
    isInk(pattern, path, (at % 80) / 2 + 0.25, Math.floor(at / 80) / 2 + 0.25),
  );
}

test('every level has a pattern of its own, that covers a little of its fill and not most', () => {
  const inks = levels.map(ink);
  for (const [at, of] of inks.entries()) {
    const covered = of.filter(Boolean).length / of.length;
    expect([levels[at], covered > 0.05 && covered < 0.35]).toEqual([levels[at], true]);
    for (const other of inks.slice(at + 1)) {
      const unlike = of.filter((each, index) => each !== other[index]).length / of.length;
      expect(unlike).toBeGreaterThan(0.1);
    }
  }
});

test('lines of 45° rise to the right, lines of 135° fall', () => {
  const slope = (path: string) => {
    const [ax = 0, ay = 0, bx = 0, by = 0] = (path.match(/-?[\d.]+/g) ?? []).map(Number);
    return Math.sign(bx - ax) * Math.sign(by - ay);
  };
  expect(slope(hatch({ kind: 'lines', angles: [45], every: 10, width: 1 }, 10, 10))).toBe(-1);
  expect(slope(hatch({ kind: 'lines', angles: [135], every: 10, width: 1 }, 10, 10))).toBe(1);
});

/** The declarations of the rule that a style sheet has for a selector, by name. */
function declared(css: string, selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector}{`) + selector.length + 1;
  expect([selector, start > selector.length]).toEqual([selector, true]);
  return Object.fromEntries(
    css
      .slice(start, css.indexOf('}', start))
      .split(';')
      .map((each) => each.split(':') as [string, string]),
  );
}

test.each(chosen)('the style sheet declares the %s colours, %s, by the system or by choice', (colours, name) => {
  const css = paletteCss();
  const { classes, map, ramps } = paletteOf(name, colours);
  const roots = name === 'light' ? [':root'] : [':root:not([data-theme=light])', ':root[data-theme=dark]'];
  for (const root of roots) {
    const found = declared(css, `${root} [data-colours=${colours}]`);
    for (const level of levels) {
      expect(found[`--${level}`]).toBe(classes[level].fill);
      expect(found[`--${level}-ink`]).toBe(classes[level].ink);
    }
    expect(found['--map-land']).toBe(map.land);
    expect(found['--cleared-4']).toBe(ramps.cleared[4]);
    expect(Object.keys(found)).toEqual(Object.keys(declared(css, ':root,[data-colours]')));
  }
});

test('dark is for screens: no rule of it holds on paper', () => {
  const dark = paletteCss()
    .split('\n')
    .filter((line) => line.includes(`--surface:${paletteOf('dark', 'safe').page.surface}`));
  expect(dark).toHaveLength(2);
  for (const line of dark) expect(line).toMatch(/^@media screen/);
});

test('every colour is written in six digits, but for the shadow', () => {
  for (const [colours, name] of all) {
    const { page, map, classes } = paletteOf(name, colours);
    const { shadow: _, ...opaque } = page;
    const written = [
      ...Object.values(opaque),
      ...Object.values(map),
      ...levels.flatMap((level) => Object.values(classes[level])),
    ];
    expect(written.filter((colour) => !/^#[\dA-F]{6}$/.test(colour))).toEqual([]);
  }
});
