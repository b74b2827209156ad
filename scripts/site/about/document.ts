import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../../src/domain/language.ts';
import { asHtml } from '../../../src/text/html.ts';
import { rootAbove } from '../../../src/view/href.ts';
import type { Site } from '../prerender/site.ts';

/** A page of words, in one language. */
export interface WordPage {
  readonly language: Language;
  /** From the site's root: `az/about/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
  /** Where it is in each language. */
  readonly twins: readonly { readonly language: string; readonly link: string }[];
}

/**
 * Writes a page of words: the built page's head and style, and no script but that of its appearance. It must be written before the worker's
 * list is made, so that it is kept on the device like what the app needs.
 */
export async function writeWordPage(dist: string, page: WordPage, site: Site): Promise<void> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const root = rootAbove(page.path);
  const html = template
    .replace(/<html[^>]*>/, `<html lang="${page.language}" data-root="${root}">`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${asHtml(page.title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + asHtml(page.description))
    .replace(/\s*<script (?:async|type="module")[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
    .replace(/(src|href)="\.\//g, `$1="${root}`)
    .replace('</head>', () => `${heads(page, site)}\n  </head>`)
    .replace('<div id="root"></div>', () => `<div id="root">${page.body}</div>`);
  await mkdir(join(dist, page.path), { recursive: true });
  await writeFile(join(dist, page.path, 'index.html'), html);
}

/** Where it lies and what it is in the other languages, where the build knows the site's address. */
function heads({ path, twins }: WordPage, site: Site): string {
  if (site.root === null) return '';
  const to = (link: string) => asHtml(site.full(link));
  return [
    `<link rel="canonical" href="${to(path)}">`,
    ...twins.map(({ language, link }) => `<link rel="alternate" hreflang="${language}" href="${to(link)}">`),
  ].join('\n    ');
}
