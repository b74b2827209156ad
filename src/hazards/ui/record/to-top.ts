/** As many frames as a slow phone needs to lay out what it has not shown before. */
const most = 12;

/**
 * Brings something to the top of what it scrolls in, and keeps it there while the parts above it are laid out: they are not before they are
 * near, and would push it out of sight. @returns what lets go of it.
 */
export function toTop(element: Element): () => void {
  let [left, frame] = [most, 0];
  const scroll = () => {
    element.scrollIntoView({ block: 'start' });
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(scroll);
  };
  scroll();
  return () => cancelAnimationFrame(frame);
}
