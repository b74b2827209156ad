import { translator } from '../../locales/translate.ts';
import { headOf } from '../../text/head.ts';
import { unframed } from '../../view/frame.ts';
import { inEachLanguage } from '../../view/href.ts';
import { writeLink } from '../../view/permalink.ts';
import type { AtlasStore } from '../store.ts';

/**
 * Keeps the document's head that of the View: language, title and description, and where the build knew the site's address, the links
 * that a browser's own way of sharing sends instead of the address.
 * @returns a function that ends it.
 */
export function followHead(store: AtlasStore): () => void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const site = canonical === undefined ? null : new URL(document.documentElement.dataset.root ?? './', canonical);
  const write = () => {
    const { scene, view } = store.getState();
    const { title, description } = headOf(translator(view.language), scene, view);
    /* Written anew, even as it was, it would have the style of every element worked out anew. */
    if (document.documentElement.lang !== view.language) document.documentElement.lang = view.language;
    if (document.title !== title) document.title = title;
    set('meta[property="og:title"]', 'content', title);
    for (const meta of ['name="description"', 'property="og:description"'])
      set(`meta[${meta}]`, 'content', description);
    if (site === null) return;
    const page = unframed(view);
    const at = (link: string) => new URL(link, site).href;
    set('link[rel="canonical"]', 'href', at(writeLink(page)));
    set('meta[property="og:url"]', 'content', at(writeLink(page)));
    for (const { language, link } of inEachLanguage(page)) set(`link[hreflang="${language}"]`, 'href', at(link));
  };
  write();
  return store.subscribe(({ view }, { view: before }) => {
    if (view !== before) write();
  });
}

function set(selector: string, attribute: string, text: string): void {
  const found = document.head.querySelector(selector);
  if (found !== null && found.getAttribute(attribute) !== text) found.setAttribute(attribute, text);
}
