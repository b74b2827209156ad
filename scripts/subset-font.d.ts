/** The package has no types of its own; this is what fonts.ts uses of it. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options: { readonly targetFormat: 'sfnt' | 'woff2'; readonly keepAllGlyphs?: boolean },
  ): Promise<Buffer>;
}
