const SVG = 'http://www.w3.org/2000/svg';
const XLINK = 'http://www.w3.org/1999/xlink';

/**
 * Writes a drawing as programs beside browsers read SVG 1.1. As it stands Inkscape draws no border and no water, and lets the legend's
 * strokes run over its words; LibreOffice loses each name under its own halo, shows paler classes on the map than in the legend, and where
 * it has not our letters writes lines over the map's edge.
 * @param widths of each `tspan` as it is meant to be, in px.
 */
export function toBeWidelyRead(drawing: Element, widths: readonly number[]): void {
  drawing.setAttribute('version', '1.1');
  for (const [index, run] of [...drawing.querySelectorAll('tspan')].entries()) {
    run.setAttribute('textLength', (widths[index] ?? 0).toFixed(1));
    run.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  for (const use of drawing.querySelectorAll('use[href]'))
    use.setAttributeNS(XLINK, 'xlink:href', use.getAttribute('href') ?? '');
  for (const pattern of drawing.querySelectorAll('pattern')) layGround(drawing, pattern);
  for (const [index, box] of [...drawing.querySelectorAll('svg[overflow="hidden"]')].entries())
    clip(box, `clip-${index}`);
  for (const names of drawing.querySelectorAll('[paint-order="stroke"]')) writeOverHalo(names);
}

/** The colour of a pattern lies under it once more, whole: where its tiles are joined loosely, what is behind would shine through. */
function layGround(drawing: Element, pattern: Element): void {
  const colour = pattern.querySelector('rect')?.getAttribute('fill');
  if (!colour) return;
  for (const shape of drawing.querySelectorAll(`[fill="url(#${pattern.id})"]`)) {
    const ground = shape.cloneNode(true) as Element;
    ground.setAttribute('fill', colour);
    shape.before(ground);
  }
}

/** A drawing within the drawing, which cuts off what runs over its edge. */
function clip(box: Element, id: string): void {
  const [x = '0', y = '0', width = '0', height = '0'] = ['x', 'y', 'width', 'height'].map(
    (name) => box.getAttribute(name) ?? undefined,
  );
  const edge = element(box, 'clipPath', { id });
  edge.append(element(box, 'rect', { width, height }));
  const group = element(box, 'g', { transform: `translate(${x} ${y})`, 'clip-path': `url(#${id})` });
  group.append(edge, ...box.childNodes);
  box.replaceWith(group);
}

/** The halos first, and then the words. */
function writeOverHalo(names: Element): void {
  names.removeAttribute('paint-order');
  const over = names.cloneNode(true) as Element;
  over.setAttribute('stroke', 'none');
  const both = element(names, 'g', {});
  names.replaceWith(both);
  both.append(names, over);
}

function element(beside: Element, name: string, attributes: Readonly<Record<string, string>>): Element {
  const made = beside.ownerDocument.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
