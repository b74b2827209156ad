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

/**
 * Whether the browser darkens pages by force, which turns the colours of SVG and leaves those of a canvas as they are: the legend would
 * show other colours than the map. (https://developer.chrome.com/blog/auto-dark-theme#detecting_auto_dark_theme)
 */
export function isDarkenedByForce(): boolean {
  const probe = document.createElement('div');
  Object.assign(probe.style, { display: 'none', backgroundColor: 'canvas', colorScheme: 'light' });
  document.body.append(probe);
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor !== 'rgb(255, 255, 255)' && !matchMedia('(forced-colors: active)').matches;
}
