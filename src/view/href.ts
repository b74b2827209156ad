import { writeLink } from './permalink.ts';
import type { View } from './view.ts';

/** The way from the page of one View back to the site's root, by which the site works under any path. */
export function rootFrom(view: View): string {
  const depth =
    writeLink({ ...view, figure: null, camera: null })
      .split('#')[0]
      ?.split('/').length ?? 1;
  return '../'.repeat(depth - 1) || './';
}

/** A relative link from the page of one View to another View. */
export function hrefTo(from: View, to: View): string {
  return rootFrom(from) + writeLink(to);
}

/** A relative link to send to others: it names the version of the evidence that it was made with, and so is never the bare root. */
export function linkToSend(view: View, version: string): string {
  return hrefTo(view, { ...view, version });
}

/** The View of a district, or of the country for null, with all else that the reader has chosen. */
export function viewOf(view: View, district: View['district']): View {
  return { ...view, district, camera: null, figure: null, panel: null };
}
