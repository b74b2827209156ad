import type { View } from './view.ts';

/** The View as a frame shows it: the table and the panel have no place there. */
export function framed(view: View): View {
  return { ...view, embed: true, table: false, compare: [], panel: null, local: false };
}

/** The same View on a page of its own. */
export function unframed(view: View): View {
  return { ...view, embed: false };
}
