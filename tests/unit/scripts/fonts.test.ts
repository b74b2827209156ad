import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fontsFor } from '../../../scripts/site/prerender/fonts.ts';

const css = readFileSync('geodata/fonts/fonts.css', 'utf8');
const built = ['latin', 'latin-ext', 'cyrillic'].map((part) => `assets/noto-sans-${part}-0a1b2c3d.woff2`);
const [latin, ext, cyrillic] = built;
const fonts = fontsFor(css, built);

test('a page orders those files of the font that its heading and the names on its map are written with, and no others', () => {
  expect(fonts('<h1>Azerbaijan</h1><p>Kəlbəcər, Кельбаджар</p>')).toEqual([latin]);
  expect(fonts('<h1>Azerbaijan</h1><svg><text x="1">Kəlbəcər</text></svg>')).toEqual([latin, ext]);
  expect(fonts('<h1 title="ə">Tartar <span>Тертер</span></h1>')).toEqual([latin, cyrillic]);
  expect(fonts('<p>Nothing to head it</p>')).toEqual([]);
});
