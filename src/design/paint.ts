import { type Palette, tokens } from './palette.ts';

/** Gives the colour of a name of the palette, such as `high-ink` or `map-water`. */
export type Paint = (token: string) => string;

/** For the page: its style sheet knows the colours, and changes them with the theme. */
export const pagePaint: Paint = (token) => `var(--${token})`;

/** For a picture that stands alone: the colours themselves. */
export function palettePaint(theme: Palette): Paint {
  const colours = tokens(theme);
  return (token) => {
    const colour = colours[token];
    if (colour === undefined) throw new Error(`The palette has no colour "${token}"; see tokens() in palette.ts.`);
    return colour;
  };
}
