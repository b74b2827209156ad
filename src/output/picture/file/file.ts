import { fontFaces } from './fonts.ts';
import { toBeWidelyRead } from './widely-read.ts';
import { writeOn } from './write-on.ts';

/** The drawing as an SVG file that stands alone, its fonts within. */
export async function svgFile(drawing: SVGSVGElement): Promise<Blob> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  toBeWidelyRead(
    copy,
    [...drawing.querySelectorAll('tspan')].map((run) => run.getComputedTextLength()),
  );
  const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  style.textContent = await fontFaces();
  copy.prepend(style);
  return asFile(copy);
}

/**
 * The drawing as a PNG file. Its words are written by the page itself: a browser may draw an SVG before the fonts within it are ready, and so without them.
 * @param ratio pixels for one CSS px.
 * @throws where the browser gives no canvas of that size.
 */
export async function pngFile(drawing: SVGSVGElement, ratio: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width.baseVal.value * ratio;
  canvas.height = drawing.height.baseVal.value * ratio;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser has no canvas to draw the picture on.');
  context.scale(ratio, ratio);
  await drawShapes(context, drawing);
  await document.fonts.ready;
  writeOn(context, drawing);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The browser could not write the picture.')) : resolve(blob)),
      'image/png',
    ),
  );
}

async function drawShapes(context: CanvasRenderingContext2D, drawing: SVGSVGElement): Promise<void> {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const text of copy.querySelectorAll('text')) text.remove();
  const address = URL.createObjectURL(asFile(copy));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    context.drawImage(image, 0, 0, drawing.width.baseVal.value, drawing.height.baseVal.value);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function asFile(drawing: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' });
}
