import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import { lettersOf } from './letters.ts';

const PACKAGE = '@fontsource-variable/noto-sans';

/** The files of the package, a part of the alphabets of the world each, in order of preference. */
const SOURCES = [
  'latin',
  'latin-ext',
  'cyrillic',
  'greek',
  'devanagari',
  'vietnamese',
  'cyrillic-ext',
  'greek-ext',
] as const;

/** The weights that pictures are set in, whose advance widths are written out for `src/design/type.ts`. */
const STATIC = {
  400: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
  700: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf',
};

/** A file that was cut, and the code points that it draws. */
interface Cut {
  readonly source: string;
  readonly file: string;
  readonly points: readonly number[];
}

/** Writes `fonts` of the country's folder: each letter goes to the first file whose source draws it, and sources that draw none are left out. */
export async function cutFonts(country: string): Promise<void> {
  const folder = join(country, 'fonts');
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) if (old.endsWith('.woff2')) await rm(join(folder, old));

  const letters = await lettersOf(country);
  const missing = new Set(letters.map((character) => character.codePointAt(0) ?? 0));
  const cuts: Cut[] = [];
  for (const source of SOURCES) {
    const original = await readFile(packageFile(`files/noto-sans-${source}-wght-normal.woff2`));
    const drawn = new Set((create(original) as Font).characterSet);
    const points = [...missing].filter((point) => drawn.has(point));
    if (points.length === 0) continue;
    for (const point of points) missing.delete(point);
    const subset = await subsetFont(original, String.fromCodePoint(...points), { targetFormat: 'woff2' });
    const file = `noto-sans-${source}.woff2`;
    await writeFile(join(folder, file), subset);
    cuts.push({ source, file, points });
    console.log(`${file}  ${points.length} characters, ${subset.length} bytes`);
  }

  await writeFile(join(folder, 'fonts.css'), `/* Built by \`npm run fonts\`. */\n${cuts.map(fontFace).join('\n')}`);
  await writeFile(join(folder, 'files.ts'), listOf(cuts));
  await writeFile(join(folder, 'advances.json'), `${JSON.stringify(await advancesOf(letters))}\n`);
  await copyFile(packageFile('LICENSE'), join(folder, 'OFL.txt'));
  console.log(`left to the system's font: ${String.fromCodePoint(...missing)}`);
}

function packageFile(path: string): string {
  return fileURLToPath(import.meta.resolve(`${PACKAGE}/${path}`));
}

function fontFace({ file, points }: Cut): string {
  return `@font-face {
  font-family: 'Noto Sans';
  font-style: normal;
  font-weight: 100 900;
  font-display: optional;
  src: url('./${file}') format('woff2');
  unicode-range: ${unicodeRange(points)};
}
`;
}

function unicodeRange(points: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const point of [...points].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}

/** The files as a module, for pictures that carry them, and a letter of each: asking for those letters loads them all. */
function listOf(cuts: readonly Cut[]): string {
  const name = (source: string) => source.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
  const imports = cuts.map(({ source, file }) => `import ${name(source)} from './${file}';`);
  const sample = cuts.map(({ points }) => points.map((point) => String.fromCodePoint(point)).find(isLetter) ?? '');
  return [
    '/* Built by `npm run fonts`. */',
    ...imports.sort(),
    '',
    `export const files = [${cuts.map(({ source }) => name(source)).join(', ')}];`,
    `export const sample = '${sample.join('')}';`,
    '',
  ].join('\n');
}

function isLetter(character: string): boolean {
  return /\p{L}/u.test(character);
}

/** The advance widths of the letters by weight, in thousandths of the size. */
async function advancesOf(letters: readonly string[]) {
  const weights = Object.entries(STATIC).map(async ([weight, file]) => {
    const font = create(await readFile(fileURLToPath(import.meta.resolve(file)))) as Font;
    const point = (character: string) => character.codePointAt(0) ?? 0;
    const drawn = letters.filter((character) => font.hasGlyphForCodePoint(point(character)));
    const width = (character: string) => font.glyphForCodePoint(point(character)).advanceWidth;
    return [weight, Object.fromEntries(drawn.map((each) => [each, (1000 * width(each)) / font.unitsPerEm]))] as const;
  });
  return Object.fromEntries(await Promise.all(weights));
}
