/**
 * Subsets Noto Sans (wght axis kept) into src/design/fonts. The result is committed, so that a build needs neither this script
 * nor the 600 kB of sources; run it again after changing WANTED or the font package.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';

const PACKAGE = '@fontsource-variable/noto-sans';
const OUT = new URL('../../src/design/fonts/', import.meta.url);

const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** Every character that the page can show; a character goes to the first file whose source draws it. */
const WANTED = [
  span(0x20, 0x7e),
  span(0xa0, 0xff),
  'ƏəĞğİıŞş',
  `ЁёІі${span(0x410, 0x44f)}`,
  '–—‘’“”„…•‹›−±×÷≤≥≈→←↑↓€№′″™',
  /* Thin, narrow no-break, figure and zero-width spaces: numbers are grouped with them. */
  '\u2009\u202f\u2007\u200b',
].join('');

/** The weights that pictures are set in, whose advance widths are written out for `measure.ts`. */
const STATIC = {
  400: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  700: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
};

/** Output file, in order of preference, and the source file that it is cut from. */
const FILES = [
  { name: 'noto-sans-latin', source: 'latin' },
  { name: 'noto-sans-latin-ext', source: 'latin-ext' },
  { name: 'noto-sans-cyrillic', source: 'cyrillic' },
] as const;

const unicodeRange = (points: readonly number[]): string => {
  const ranges: [number, number][] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
};

const fontFace = (file: string, range: string): string => `@font-face {
  font-family: 'Noto Sans';
  font-style: normal;
  font-weight: 100 900;
  font-display: swap;
  src: url('../${file}.woff2') format('woff2');
  unicode-range: ${range};
}
`;

const packageFile = (path: string): string => fileURLToPath(import.meta.resolve(`${PACKAGE}/${path}`));

const missing = new Set([...WANTED].map((character) => character.codePointAt(0) ?? 0));
const faces: string[] = [];

for (const { name, source } of FILES) {
  const original = await readFile(packageFile(`files/noto-sans-${source}-wght-normal.woff2`));
  const drawn = new Set((create(original) as Font).characterSet);
  const points = [...missing].filter((point) => drawn.has(point));
  for (const point of points) missing.delete(point);
  const subset = await subsetFont(original, String.fromCodePoint(...points), { targetFormat: 'woff2' });
  await writeFile(new URL(`${name}.woff2`, OUT), subset);
  faces.push(fontFace(name, unicodeRange(points)));
  console.log(`${name}.woff2  ${points.length} characters, ${subset.length} bytes`);
}

await writeFile(new URL('fonts.css', OUT), `/* Built by scripts/fonts.ts. */\n${faces.join('\n')}`);
const advances = Object.fromEntries(
  await Promise.all(
    Object.entries(STATIC).map(async ([weight, file]) => {
      const font = create(await readFile(fileURLToPath(import.meta.resolve(file)))) as Font;
      const drawn = [...WANTED].filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
      const width = (character: string) => font.glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth;
      return [weight, Object.fromEntries(drawn.map((each) => [each, (1000 * width(each)) / font.unitsPerEm]))] as const;
    }),
  ),
);
await writeFile(new URL('advances.json', OUT), `${JSON.stringify(advances)}\n`);
await copyFile(packageFile('LICENSE'), new URL('OFL.txt', OUT));
console.log(`left to the system's font: ${String.fromCodePoint(...missing)}`);
