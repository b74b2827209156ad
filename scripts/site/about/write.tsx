import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { parseFile } from '../../../src/atlas/parse.ts';
import { versionsFile } from '../../../src/atlas/schema.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { aboutIn } from '../../../src/locales/about/index.ts';
import { translator } from '../../../src/locales/translate.ts';
import { asHtml } from '../../../src/text/html.ts';
import { aboutInEachLanguage, aboutPage, rootAbove } from '../../../src/view/href.ts';
import type { Site } from '../prerender/site.ts';
import { About } from './page.tsx';

/**
 * Writes the page about the atlas in each language: the built page's head and style, and no script but that of its appearance. It is
 * written before the worker's list is made, so that it is kept on the device like what the app needs.
 */
export async function writeAbout(dist: string, atlas: Atlas, site: Site): Promise<void> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const { versions } = parseFile(
    'versions.json',
    await readFile(join(dist, 'geodata/versions.json'), 'utf8'),
    versionsFile,
  );
  await Promise.all(
    languages.map(async (language) => {
      const root = rootAbove(aboutPage(language));
      const t = translator(language);
      const title = `${t('about.title')} · ${t('atlas.title')}`;
      const body = renderToStaticMarkup(
        <About atlas={atlas} language={language} versions={versions} root={root} site={site.root} />,
      );
      const html = template
        .replace(/<html[^>]*>/, `<html lang="${language}" data-root="${root}">`)
        .replace(/<title>[^<]*<\/title>/, () => `<title>${asHtml(title)}</title>`)
        .replace(
          /(<meta name="description" content=")[^"]*/,
          (_, start: string) => start + asHtml(aboutIn(t)('what.body')),
        )
        .replace(/\s*<script (?:async|type="module")[^>]*><\/script>/g, '')
        .replace(/\s*<link rel="modulepreload"[^>]*>/g, '')
        .replace(/(src|href)="\.\//g, `$1="${root}`)
        .replace('</head>', () => `${heads(language, site)}\n  </head>`)
        .replace('<div id="root"></div>', () => `<div id="root">${body}</div>`);
      await mkdir(join(dist, aboutPage(language)), { recursive: true });
      await writeFile(join(dist, aboutPage(language), 'index.html'), html);
    }),
  );
}

/** Where it lies and what it is in the other languages, where the build knows the site's address. */
function heads(language: Language, site: Site): string {
  if (site.root === null) return '';
  const to = (link: string) => asHtml(site.full(link));
  return [
    `<link rel="canonical" href="${to(aboutPage(language))}">`,
    ...aboutInEachLanguage().map(
      ({ language: each, link }) => `<link rel="alternate" hreflang="${each}" href="${to(link)}">`,
    ),
  ].join('\n    ');
}
