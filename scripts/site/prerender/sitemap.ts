import { languages } from '../../../src/domain/language.ts';
import { asHtml } from '../../../src/text/html.ts';
import {
  aboutInEachLanguage,
  aboutPage,
  guideInEachLanguage,
  guidePage,
  inEachLanguage,
  sourcesInEachLanguage,
  sourcesPage,
} from '../../../src/view/href.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import type { View } from '../../../src/view/view.ts';
import type { Site } from './site.ts';

/** `sitemap.xml`: every page once, each with all its languages. @param changed the day of the evidence, `YYYY-MM-DD`. */
export function sitemap(views: readonly View[], site: Site, changed: string): string {
  const full = (link: string) => asHtml(site.full(link));
  const pages = [
    ...views.map((view) => ({ link: writeLink(view), twins: inEachLanguage(view) })),
    ...languages.map((language) => ({ link: aboutPage(language), twins: aboutInEachLanguage() })),
    ...languages.map((language) => ({ link: guidePage(language), twins: guideInEachLanguage() })),
    ...languages.map((language) => ({ link: sourcesPage(language), twins: sourcesInEachLanguage() })),
  ].map(({ link, twins }) =>
    [
      '<url>',
      `<loc>${full(link)}</loc>`,
      `<lastmod>${changed}</lastmod>`,
      ...twins.map(({ language, link }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${full(link)}"/>`),
      '</url>',
    ].join('\n'),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${pages.join('\n')}
</urlset>
`;
}

/** `robots.txt`: all may be read. Crawlers look for it at a host's root alone. */
export function robots(site: Site): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site.full('sitemap.xml')}\n`;
}
