/** A letter of a drawing: where it begins, in px of the drawing, and how it looks. */
interface Letter {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly font: string;
  readonly fill: string;
  /** Its halo; null where it has none. */
  readonly halo: { readonly colour: string; readonly width: number } | null;
}

/** Writes the words of a drawing that the page shows, letter by letter as the browser has set them; the halos of all first. */
export function writeOn(context: CanvasRenderingContext2D, drawing: SVGSVGElement): void {
  const toScreen = drawing.getScreenCTM();
  if (toScreen === null) throw new Error('The picture is not on the page, so its words have no place.');
  const letters = [...drawing.querySelectorAll('text')].flatMap((text) => lettersOf(text, toScreen.inverse()));
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  for (const { text, x, y, font, halo } of letters) {
    if (halo === null) continue;
    Object.assign(context, { font, strokeStyle: halo.colour, lineWidth: halo.width });
    context.strokeText(text, x, y);
  }
  for (const { text, x, y, font, fill } of letters) {
    Object.assign(context, { font, fillStyle: fill });
    context.fillText(text, x, y);
  }
}

function lettersOf(text: SVGTextElement, toDrawing: DOMMatrix): readonly Letter[] {
  const toScreen = text.getScreenCTM();
  if (toScreen === null) return [];
  const matrix = toDrawing.multiply(toScreen);
  const runs = text.children.length > 0 ? [...text.children] : [text];
  let index = 0;
  return runs.flatMap((run) => {
    const { fontWeight, fontSize, fontFamily, fill, stroke, strokeWidth } = getComputedStyle(run);
    const halo = stroke === 'none' ? null : { colour: stroke, width: Number.parseFloat(strokeWidth) };
    return [...(run.textContent ?? '')].map((letter): Letter => {
      const { x, y } = text.getStartPositionOfChar(index++).matrixTransform(matrix);
      return { text: letter, x, y, font: `${fontWeight} ${fontSize} ${fontFamily}`, fill, halo };
    });
  });
}
