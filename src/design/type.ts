import advances from '#country/fonts/advances.json' with { type: 'json' };

/** The weights that pictures and names are set in. */
export type Weight = 400 | 500 | 700;

/** Advance widths in thousandths of the size, by character, of two weights; between them they grow evenly. */
const tables: Readonly<Record<400 | 700, Readonly<Record<string, number>>>> = advances;

/** What a character is taken to measure that the page's font does not draw: as wide as a wide letter, so that nothing is cut. */
const unknown = 700;

/**
 * The width of a line in Noto Sans, in px, without kerning: from the font's own table, so that the build, which has no browser, sets type as the browser does.
 * @param size of the type in px.
 */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  const share = (weight - 400) / 300;
  const advance = (character: string) => {
    const [regular = unknown, bold = unknown] = [tables[400][character], tables[700][character]];
    return regular + share * (bold - regular);
  };
  return ([...text].reduce((sum, character) => sum + advance(character), 0) * size) / 1000;
}
