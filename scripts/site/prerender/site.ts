import { rootFrom } from '../../../src/view/href.ts';
import type { View } from '../../../src/view/view.ts';

/** Where `npm start` serves: what full addresses begin with while nobody has said where the site will lie. */
const local = 'http://127.0.0.1:4173/';

/** The address that the built site will have, as far as the build knows it. */
export interface Site {
  /** The site's root as it was said, ending in `/`; null where it was not. */
  readonly root: string | null;
  /** Whether each page's preview picture lies beside it. */
  readonly previews: boolean;
  /** From one page to a file or a page below the root: in full where the root is known, else relative, which holds under any. */
  readonly from: (page: View, link: string) => string;
  /** In full, for readers that take nothing else: a sitemap, oEmbed. */
  readonly full: (link: string) => string;
}

/**
 * @param said the environment's `SITE_URL`, such as `https://atlas.example.org/map/`.
 * @throws where it is no address that a site can have, or none is said for previews: those who show them follow full addresses alone.
 */
export function siteAt(said: string | undefined, { previews }: Pick<Site, 'previews'>): Site {
  const root = said === undefined || said.trim() === '' ? null : rootIn(said.trim());
  if (root === null && previews)
    throw new Error(
      "SITE_URL: expected the address of the site's root, which the preview pictures are linked by, such as https://atlas.example.org/map/, found none.",
    );
  return {
    root,
    previews,
    from: (page, link) => (root ?? rootFrom(page)) + link,
    full: (link) => (root ?? local) + link,
  };
}

/** What the build says of it, in one line. */
export function addressLine({ root }: Site): string {
  return root === null
    ? `SITE_URL is not set: the sitemap and oEmbed say ${local}, all else is relative. To publish: SITE_URL=https://atlas.example.org/map/ npm run publish-site`
    : `addresses begin with ${root}`;
}

function rootIn(said: string): string {
  const url = URL.canParse(said) ? new URL(said) : null;
  const fits =
    url !== null && /^https?:$/.test(url.protocol) && url.search + url.hash + url.username + url.password === '';
  if (url === null || !fits)
    throw new Error(
      `SITE_URL: expected the address of the site's root, such as https://atlas.example.org/map/, found "${said}".`,
    );
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
