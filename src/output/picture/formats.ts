/** Where the parts of a picture lie, in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A size that a picture is made in. */
export interface Format {
  /** In CSS px, which an SVG is drawn in. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the PNG for one CSS px. */
  readonly ratio: number;
  readonly words: Box;
  readonly map: Box;
  /** Size of the plain text in px; all other sizes follow from it. */
  readonly text: number;
}

/** What social media cut nothing off (1.91:1 and square), and A4 on its side at 288 dots per inch. */
export const formats = {
  wide: {
    width: 1200,
    height: 630,
    ratio: 1,
    words: { x: 36, y: 30, width: 428, height: 576 },
    map: { x: 500, y: 0, width: 700, height: 630 },
    text: 19,
  },
  square: {
    width: 1080,
    height: 1080,
    ratio: 1,
    words: { x: 44, y: 36, width: 992, height: 1008 },
    map: { x: 0, y: 356, width: 1080, height: 500 },
    text: 22,
  },
  print: {
    width: 1123,
    height: 794,
    ratio: 3,
    words: { x: 40, y: 40, width: 330, height: 714 },
    map: { x: 400, y: 0, width: 723, height: 794 },
    text: 16,
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;
