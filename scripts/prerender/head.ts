import type { Atlas } from '../../src/atlas/atlas.ts';
import { languages } from '../../src/domain/language.ts';
import { headOf } from '../../src/state/head.ts';
import { hrefTo, rootFrom } from '../../src/state/href.ts';
import type { View } from '../../src/state/view.ts';

/**
 * The built page with the head of a view, and with the addresses of its parts counted from where it will lie.
 * @param chunk the file of the view's language, from the site's root; null for the one that comes with the page.
 */
export function withHead(template: string, atlas: Atlas, view: View, chunk: string | null): string {
  const { title, description } = headOf(atlas, view);
  const root = rootFrom(view);
  return template
    .replace(/<html[^>]*>/, `<html lang="${view.language}" data-root="${root}">`)
    .replace(/<title>[^<]*<\/title>/, `<title>${asHtml(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start: string) => start + asHtml(description))
    .replace(/(src|href)="\.\//g, `$1="${root}`)
    .replace('</head>', () => `${[...links(view), ...preload(root, chunk)].join('\n    ')}\n  </head>`);
}

/** The same page in each language; the bare root, which opens in the reader's own, where none of them fits. */
function links(view: View): readonly string[] {
  const to = (language: View['language']) => hrefTo(view, { ...view, language });
  return [
    '<link rel="canonical" href="./">',
    ...languages.map((language) => `<link rel="alternate" hreflang="${language}" href="${to(language)}">`),
    `<link rel="alternate" hreflang="x-default" href="${to('en')}">`,
  ];
}

function preload(root: string, chunk: string | null): readonly string[] {
  return chunk === null ? [] : [`<link rel="modulepreload" crossorigin href="${root}${chunk}">`];
}

function asHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
