/** What protects a reader by a little noise may be this far off, of 255: nobody sees it. */
const tolerated = 8;

/**
 * Whether the browser gives back what was drawn on a canvas. Some give white, nothing or noise instead, so that a reader cannot be
 * recognised by how letters are drawn: what is made of it would then be white, blank or noisy.
 */
export function drawsTruly(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 8;
  canvas.height = 8;
  try {
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) return false;
    context.fillStyle = '#20a040';
    context.fillRect(0, 0, 4, 8);
    const { data } = context.getImageData(0, 0, 8, 8);
    return data.every((value, index) => {
      const drawn = (index >> 2) % 8 < 4 ? [0x20, 0xa0, 0x40, 0xff] : [0, 0, 0, 0];
      return Math.abs(value - (drawn[index % 4] ?? 0)) <= tolerated;
    });
  } catch {
    return false;
  }
}
