import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { JSDOM } from 'jsdom';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/atlas.ts';
import { paletteOf } from '../../src/design/palette.ts';
import { type Weight, widthOf } from '../../src/design/type.ts';
import { languages } from '../../src/domain/language.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { toBeWidelyRead } from '../../src/output/picture/file/widely-read.ts';
import { formats } from '../../src/output/picture/formats.ts';
import { Picture } from '../../src/output/picture/Picture.tsx';
import { scene } from '../../src/scene/scene.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { committedAtlas } from '../unit/fixtures/atlas.ts';
import { inherited } from '../unit/fixtures/svg.ts';

let atlas: Atlas;
let fontBuffers: Uint8Array[];
beforeAll(async () => {
  atlas = await committedAtlas();
  await loadLanguages();
  const file = (address: string) => readFile(fileURLToPath(import.meta.resolve(address)));
  await initWasm(await file('@resvg/resvg-wasm/index_bg.wasm'));
  fontBuffers = await Promise.all(
    ['400Regular', '700Bold'].map((name) => file(`@expo-google-fonts/noto-sans/${name}/NotoSans_${name}.ttf`)),
  );
});

/** The file of a view, before the browser puts the letters in. */
function fileOf(view: View): Element {
  const markup = renderToStaticMarkup(
    <Picture atlas={atlas} scene={scene(atlas, view)} view={view} format="wide" link={null} />,
  );
  const drawing = new JSDOM(markup, { contentType: 'image/svg+xml' }).window.document.documentElement;
  const widths = [...drawing.querySelectorAll('tspan')].map((run) =>
    widthOf(
      run.textContent ?? '',
      Number(inherited(run, 'font-size')),
      Number(inherited(run, 'font-weight') ?? 400) as Weight,
    ),
  );
  toBeWidelyRead(drawing, widths);
  return drawing;
}

/** The pixels that a program without browser paints of it, by their colours. */
function painted(svg: string) {
  const resvg = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Sans' } });
  const { pixels, width, height } = resvg.render();
  resvg.free();
  /* Of small letters no pixel has the whole colour. */
  const count = (colour: string, [x, y, right, bottom]: readonly [number, number, number, number], within = 0) => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    let found = 0;
    for (let row = Math.max(0, Math.round(y)); row < Math.min(height, bottom); row++)
      for (let column = Math.max(0, Math.round(x)); column < Math.min(width, right); column++) {
        const at = 4 * (row * width + column);
        if (parts.every((part, index) => Math.abs((pixels[at + index] ?? 0) - part) <= within)) found += 1;
      }
    return found;
  };
  return { pixels, count };
}

/** Where an element's own numbers are counted from. */
function origin(element: Element): readonly [number, number] {
  const parent = element.parentElement;
  if (parent === null) return [0, 0];
  const [x, y] = origin(parent);
  const [, right = 0, down = 0] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(parent.getAttribute('transform') ?? '') ?? [];
  const inner = parent.localName === 'svg' ? parent : null;
  return [
    x + Number(right) + Number(inner?.getAttribute('x') ?? 0),
    y + Number(down) + Number(inner?.getAttribute('y') ?? 0),
  ];
}

test.each(languages)(
  'in a program that is no browser the picture’s classes are told apart by colour and hatch, and every word is there: %s',
  (language) => {
    const drawing = fileOf({ ...defaultView, language, evidence: 'article' });
    const svg = drawing.outerHTML;
    expect(drawing.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(['width', 'height'].map((side) => Number(drawing.getAttribute(side)))).toEqual([
      formats.wide.width,
      formats.wide.height,
    ]);
    expect(svg).not.toMatch(/var\(|currentColor|class=|style=|paint-order|(?:href|src)="(?!#)|url\((?!#)/);
    /* A program without our letters writes others of another width: each line keeps its length. */
    for (const run of drawing.querySelectorAll('tspan')) {
      expect(run.getAttribute('textLength'), run.textContent ?? '').toMatch(/^\d/);
      expect(run.getAttribute('lengthAdjust')).toBe('spacingAndGlyphs');
    }
    const { pixels, count } = painted(svg);

    const { x, y, width, height } = formats.wide.map;
    const map = [x, y, x + width, y + height] as const;
    const { classes } = paletteOf('light', 'safe');
    for (const level of ['high', 'medium', 'not_reported'] as const) {
      const { fill, ink } = classes[level];
      expect(count(fill, map), `${level} on the map`).toBeGreaterThan(5000);
      expect(count(ink, map), `its hatch`).toBeGreaterThan(50);
      expect(count(fill, [0, 0, x, height]), `${level} in the legend`).toBeGreaterThan(100);
    }

    for (const text of drawing.querySelectorAll('text')) {
      const [left, top] = origin(text);
      const [column, baseline, size] = ['x', 'y', 'font-size'].map((name) => Number(inherited(text, name)));
      const [at, foot, high] = [left + (column ?? 0), top + (baseline ?? 0), size ?? 0];
      if (foot < high || foot > height || at < 0 || at > x + width) continue;
      const letters = count(inherited(text, 'fill') ?? '', [at - 3 * high, foot - high, at + 3 * high, foot + 2], 70);
      expect(letters, text.textContent ?? '').toBeGreaterThan(1);
    }

    /* Programs that know SVG 1.1 alone draw the same. */
    const older = painted(svg.replaceAll(/ href="[^"]*"/g, ''));
    expect(Buffer.compare(Buffer.from(older.pixels), Buffer.from(pixels))).toBe(0);
  },
);

test('nothing of the legend runs over its swatches, also where a drawing within a drawing is not cut', () => {
  const svg = fileOf({ ...defaultView, evidence: 'article' }).outerHTML;
  expect(svg).not.toContain('overflow="hidden"');
  expect(svg.match(/clip-path="url\(#clip-\d\)"/g)).toHaveLength(3);
});
