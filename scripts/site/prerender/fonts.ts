/** A file of the font and the letters that it has, as its style sheet says. */
interface Face {
  readonly file: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
}

/**
 * Which files of the font a page's first sight needs: those that have a letter of its heading or of a name on its map. What a page orders
 * before and does not use, browsers complain of.
 * @param css the style sheet of the font. @param built its files as they are named in the site.
 */
export function fontsFor(css: string, built: readonly string[]): (html: string) => readonly string[] {
  const faces = [...css.matchAll(/@font-face\s*{([^}]*)}/g)].flatMap(([, face = '']) => faceOf(face));
  return (html) => {
    const seen = html.match(/<h1[\s\S]*?<\/h1>|<text[\s\S]*?<\/text>/g) ?? [];
    const letters = [...new Set(seen.join('').replace(/<[^>]*>/g, ''))].map((letter) => letter.codePointAt(0) ?? 0);
    return faces
      .filter(({ ranges }) => ranges.some(([first, last]) => letters.some((code) => code >= first && code <= last)))
      .flatMap(({ file }) => built.find((path) => path.includes(`/${file}-`)) ?? []);
  };
}

function faceOf(css: string): readonly Face[] {
  const file = /url\('\.\/([\w-]+)\.woff2'\)/.exec(css)?.[1];
  const said = /unicode-range:([^;]*)/.exec(css)?.[1];
  if (file === undefined || said === undefined) return [];
  const ranges = [...said.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(
    ([, first = '', last = first]) => [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const,
  );
  return [{ file, ranges }];
}
