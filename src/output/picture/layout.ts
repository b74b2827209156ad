import { type Block, bottomOf, type TextBlock, topOf } from './blocks.ts';
import type { Format } from './formats.ts';
import { type Line, plain, setAddress, setLines } from './type.ts';
import type { PictureWords } from './words.ts';

/** What the title, the words under it and the foot are tried in, as multiples of the plain text: the title gives way first, the foot last. */
const tries = [
  [2.1, 1, 1],
  [1.8, 1, 1],
  [1.55, 1, 1],
  [1.35, 1, 1],
  [1.35, 0.9, 1],
  [1.2, 0.82, 0.9],
  [1.1, 0.74, 0.8],
] as const;

/**
 * Where the words of a picture stand: title, legend and what they stand on from the top; warning, date and link at the foot.
 * Type grows smaller until all of it fits; nothing is cut.
 */
export function layOut(words: PictureWords, link: string | null, format: Format): readonly Block[] {
  let blocks: readonly Block[] = [];
  for (const [title, text, small] of tries) {
    const head = headBlocks(words, { ...format, text: format.text * text }, format.text * title);
    const foot = footBlocks(words, link, { ...format, text: format.text * small });
    blocks = [...head, ...foot];
    if (Math.max(...head.map(bottomOf)) <= roomAbove(foot, format)) break;
  }
  return blocks;
}

/** Down to where the words at the top may reach. */
function roomAbove(foot: readonly Block[], format: Format): number {
  return (isStacked(format) ? format.map.y : Math.min(...foot.map(topOf))) - format.text * 0.8;
}

function headBlocks({ brand, title, lead, legend }: PictureWords, format: Format, size: number): readonly Block[] {
  const { text, words } = format;
  const blocks: Block[] = [];
  const stacked = isStacked(format);
  const gap = text * 2;
  const column = stacked ? (words.width - gap) / 2 : words.width;
  let y = words.y;
  const put = (lines: readonly Line[], size: number, colour: TextBlock['colour'], x: number, before: number) => {
    blocks.push({ kind: 'text', lines, x, y: y + before + size, size, leading: size * 1.22, colour });
    y += before + size * 1.22 * lines.length;
  };
  put(setLines(plain(brand), text * 0.95, column, 700), text * 0.95, 'text-2', words.x, 0);
  put(setLines(plain(title), size, column, 700), size, 'text', words.x, text * 0.5);
  const leadSize = text * 0.95;
  if (stacked) {
    put(setLines(plain(lead), leadSize, column), leadSize, 'text', words.x, text * 0.7);
    y = words.y;
  } else y += text * 0.9;
  const x = stacked ? words.x + column + gap : words.x;
  for (const line of legend) {
    const lineSize = text;
    y += lineSize * 1.7;
    blocks.push({ kind: 'legend', line, x, y: y - lineSize * 0.85, width: column, size: lineSize });
  }
  if (!stacked) put(setLines(plain(lead), leadSize, column), leadSize, 'text', words.x, text * 0.9);
  return blocks;
}

/** The map lies under the title and over the foot, across: the words above it stand in two columns. */
function isStacked({ map, words }: Format): boolean {
  return map.x < words.x + words.width;
}

function footBlocks(
  { local, warning, dated, credits }: PictureWords,
  link: string | null,
  { text, words }: Format,
): readonly Block[] {
  const small = text * 0.79;
  const parts: readonly (readonly [readonly Line[], number, TextBlock['colour'], number])[] = [
    ...(local === null
      ? []
      : ([
          [setLines([{ text: local, strong: true }], text * 0.92, words.width), text * 0.92, 'text', text * 0.5],
        ] as const)),
    [setLines(warning, text * 0.92, words.width), text * 0.92, 'text', text * 0.5],
    [setLines(plain(dated), small, words.width), small, 'text-2', text * 0.4],
    [setLines(plain(credits), small, words.width), small, 'text-2', 0],
    ...(link === null ? [] : ([[setAddress(link, small, words.width), small, 'text-2', 0]] as const)),
  ];
  const height = parts.reduce((sum, [lines, size, , before]) => sum + before + lines.length * size * 1.25, 0);
  let y = words.y + words.height - height;
  const blocks: Block[] = [{ kind: 'rule', x: words.x, y, width: words.width }];
  for (const [lines, size, colour, before] of parts) {
    blocks.push({ kind: 'text', lines, x: words.x, y: y + before + size, size, leading: size * 1.25, colour });
    y += before + lines.length * size * 1.25;
  }
  return blocks;
}
