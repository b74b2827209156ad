import { createHash } from 'node:crypto';
import { languages } from '../../src/domain/language.ts';
import { aboutPage } from '../../src/view/href.ts';
import { writeLink } from '../../src/view/permalink.ts';
import { text } from '../markup/fixtures/text.ts';
import { attribute, type Check, differs, within } from './check.ts';
import { answers, read } from './site.ts';

const hrefOf = (link: Element, path: string) => within(path, link.getAttribute('href') ?? '');

/** Where a page leads, what it lets in, and what machines are told. */
export const ways = {
  'leads nowhere that is not there': ({ document, path }) =>
    [...document.querySelectorAll('[href], [src]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      if (/^https?:/.test(href)) return [];
      const [, fragment = ''] = href.split('#');
      const to = within(path, href);
      /* A preview picture is made for a site that is published; a fragment with a sign is a view. */
      if (to === null || !answers(to)) return [href];
      return href.startsWith('#') && !/[=&]/.test(fragment) && !document.getElementById(fragment) ? [href] : [];
    }),

  'names the same page in the other languages, and the table or the map, to readers, and to machines only in full': ({
    document,
    path,
    view,
  }) => {
    const to = (language: (typeof languages)[number]) => writeLink({ ...view, language });
    const machines = [...document.querySelectorAll('link[rel="canonical"], link[rel="alternate"][hreflang]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !URL.canParse(href));
    const readers = [...document.querySelectorAll('.plain-links a')].map((link) => hrefOf(link, path));
    const others = languages.filter((language) => language !== view.language).map(to);
    return [
      ...machines,
      ...differs(
        'readers',
        readers.join(' '),
        [writeLink({ ...view, district: null, table: !view.table }), aboutPage(view.language), ...others].join(' '),
      ),
    ];
  },

  'forbids what comes from elsewhere, and lets each script of its own run': ({ document }) => {
    const policy = attribute(document, 'meta[http-equiv="Content-Security-Policy"]', 'content') ?? '';
    const inline = [...document.querySelectorAll('script:not([src], [type="application/ld+json"])')];
    return [
      ...(/^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}=';/.test(policy) ? [] : [policy]),
      ...inline.flatMap((script) => {
        const hash = createHash('sha256')
          .update(script.textContent ?? '')
          .digest('base64');
        return policy.includes(`'sha256-${hash}'`) ? [] : [`not allowed: ${script.textContent?.slice(0, 60)}`];
      }),
    ];
  },

  'lets no style in but the site’s own, and says none in a tag': ({ document }) => {
    const styled = [...document.querySelectorAll('[style], style')].map(({ outerHTML }) => outerHTML.slice(0, 80));
    return styled;
  },

  'carries what machines read of it': ({ document, path, scene }) => {
    const kinds = scene.selected === null ? /\bDataset\b/ : /^(AdministrativeArea|City),Dataset,BreadcrumbList$/;
    const graph = JSON.parse(text(document.querySelector('script[type="application/ld+json"]')))['@graph'];
    const types = graph.map((part: { readonly '@type': string }) => part['@type']).join();
    const answer = within(path, attribute(document, 'link[type="application/json+oembed"]', 'href') ?? '') ?? '';
    return [
      ...differs(`types ${types}`, kinds.test(types), true),
      ...differs('oEmbed', JSON.parse(read(answer)).title, document.title),
    ];
  },
} satisfies Readonly<Record<string, Check>>;
