import { translator } from '../../../src/locales/translate.ts';
import { headOf } from '../../../src/text/head.ts';
import { asHtml } from '../../../src/text/html.ts';
import { rootFrom } from '../../../src/view/href.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import type { View } from '../../../src/view/view.ts';
import { oembedFile } from './oembed.ts';
import type { Seen } from './said.ts';
import type { Site } from './site.ts';
import { alternates } from './sitemap.ts';
import { socialTags } from './social.ts';
import { dataBlock, structured } from './structured.ts';

/** What a page has the browser fetch while it is still read. Paths from the site's root. */
export interface Fetched {
  /** The file of the page's language; null for the one that comes with the page. */
  readonly chunk: string | null;
  /** Geodata, each with its digest as in `integrity`: a file that has it is the one that the build has checked. */
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
    ...preload(root, fetched),
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

/** The page's own address, the same page in each language, and how to embed it. */
function links(view: View, title: string, site: Site): readonly string[] {
  const page = writeLink(view);
  const to = (link: string) => asHtml(site.from(view, link));
  return [
    `<link rel="canonical" href="${to(page)}">`,
    ...alternates(view).map(({ language, link }) => `<link rel="alternate" hreflang="${language}" href="${to(link)}">`),
    `<link rel="alternate" type="application/json+oembed" href="${to(page + oembedFile)}" title="${asHtml(title)}">`,
  ];
}

function preload(root: string, { chunk, read }: Fetched): readonly string[] {
  return [
    ...(chunk === null ? [] : [`<link rel="modulepreload" crossorigin href="${root}${chunk}">`]),
    ...read.map(
      ({ path, integrity }) =>
        `<link rel="preload" as="fetch" crossorigin fetchpriority="low" integrity="${integrity}" href="${root}${path}">`,
    ),
  ];
}
