import advances from '#country/fonts/advances.json' with { type: 'json' };

/** The weights that are measured, and that pictures are set in. */
export type Weight = 400 | 700;

/** Advance widths in thousandths of the size, by character. */
const tables: Readonly<Record<Weight, Readonly<Record<string, number>>>> = advances;

/** What a character is taken to measure that the page's font does not draw: as wide as a wide letter, so that nothing is cut. */
const unknown = 700;

/**
 * The width of a line in Noto Sans, in px, without kerning: from the font's own table, so that the build, which has no browser, sets type as the browser does.
 * @param size of the type in px.
 */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  const table = tables[weight];
  return ([...text].reduce((sum, character) => sum + (table[character] ?? unknown), 0) * size) / 1000;
}
