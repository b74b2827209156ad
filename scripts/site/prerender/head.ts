import { translator } from '../../../src/locales/translate.ts';
import { headOf } from '../../../src/text/head.ts';
import { asHtml } from '../../../src/text/html.ts';
import { inEachLanguage, rootFrom } from '../../../src/view/href.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import type { View } from '../../../src/view/view.ts';
import type { Client } from '../build/client.ts';
import { feedOf } from '../feed/feed.ts';
import { oembedFile } from './oembed.ts';
import type { Seen } from './said.ts';
import type { Site } from './site.ts';
import { socialTags } from './social.ts';
import { dataBlock, structured } from './structured.ts';

/** What a page has the browser fetch once it is painted. Paths from the site's root. */
export interface Fetched extends Client {
  /** Its geodata, each with its digest as in `integrity`: a file that has it is the one that the build has checked. */
  readonly read: readonly { readonly path: string; readonly integrity: string }[];
}

/**
 * The built page with the head of a view, and with the addresses of its parts counted from where it will lie.
 */
export function withHead(template: string, seen: Seen, fetched: Fetched, site: Site): string {
  const { scene, view } = seen;
  const { title, description } = headOf(translator(view.language), scene, view);
  const root = rootFrom(view);
  const added = [
    ...fetchedLater(root, fetched),
    ...links(view, title, site),
    ...socialTags(seen, site),
    dataBlock(structured(seen, site)),
  ];
  return (
    template
      .replace(/<html[^>]*>/, `<html lang="${view.language}" data-root="${root}">`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${asHtml(title)}</title>`)
      .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + asHtml(description))
      .replace(/(src|href)="\.\//g, `$1="${root}`)
      /* So that a sandboxed frame, which has no origin, gets it from hosts that allow none by name. */
      .replace(/<link rel="stylesheet" crossorigin/g, '<link rel="stylesheet"')
      .replace('</head>', () => `${added.join('\n    ')}\n  </head>`)
  );
}

/** The page's own address and the same page in each language, in full or not at all, for that is how they are read; and how to embed it. */
function links(view: View, title: string, site: Site): readonly string[] {
  const page = writeLink(view);
  const to = (link: string) => asHtml(site.from(view, link));
  const known = [
    `<link rel="canonical" href="${to(page)}">`,
    ...inEachLanguage(view).map(
      ({ language, link }) => `<link rel="alternate" hreflang="${language}" href="${to(link)}">`,
    ),
  ];
  return [
    ...(site.root === null ? [] : known),
    `<link rel="alternate" type="application/atom+xml" href="${to(feedOf(view.language))}" title="${asHtml(translator(view.language)('feed.title'))}">`,
    `<link rel="alternate" type="application/json+oembed" href="${to(page + oembedFile)}" title="${asHtml(title)}">`,
  ];
}

/** Named, and not yet fetched: the page's first script lets them count once what was sent is painted (`src/start.ts`). */
function fetchedLater(root: string, { app, read, fonts, map }: Fetched): readonly string[] {
  const link = (rel: string, path: string, more = '') =>
    `<link data-rel="${rel}" crossorigin${more} href="${root}${path}">`;
  return [
    /* A page does not change its letters once it is read; on a desk they come before. */
    ...fonts.map(
      (path) =>
        `<link rel="preload" as="font" type="font/woff2" media="(min-width: 760px)" crossorigin href="${root}${path}">`,
    ),
    ...app.map((path) => link('modulepreload', path)),
    ...read.map(({ path, integrity }) => link('preload', path, ` as="fetch" data-integrity="${integrity}"`)),
    ...map.map((path) => link('prefetch', path, ` as="${path.endsWith('.css') ? 'style' : 'script'}"`)),
  ];
}
