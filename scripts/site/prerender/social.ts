import { type Language, languages } from '../../../src/domain/language.ts';
import { translator } from '../../../src/locales/translate.ts';
import { frameTitle } from '../../../src/text/frame.ts';
import { headOf } from '../../../src/text/head.ts';
import { asHtml } from '../../../src/text/html.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { preview } from './preview.ts';
import type { Site } from './site.ts';
import type { Seen } from './structured.ts';

/** Open Graph knows languages only together with a country. */
const locales: Readonly<Record<Language, string>> = { en: 'en_GB', az: 'az_AZ', ru: 'ru_RU' };

/** What a page looks like where a link to it is shown: Open Graph, which X reads as well but for the kind of its card. */
export function socialTags({ scene, view }: Seen, site: Site): readonly string[] {
  const t = translator(view.language);
  const { title, description } = headOf(t, scene, view);
  const page = writeLink(view);
  const others = languages.filter((language) => language !== view.language);
  const properties: readonly (readonly [string, string | null])[] = [
    ['og:type', 'website'],
    ['og:site_name', t('atlas.title')],
    ['og:title', title],
    ['og:description', description],
    ['og:url', site.root === null ? null : site.full(page)],
    ['og:locale', locales[view.language]],
    ...others.map((language) => ['og:locale:alternate', locales[language]] as const),
    ['og:image', site.from(view, page + preview.file)],
    ['og:image:type', preview.type],
    ['og:image:width', String(preview.width)],
    ['og:image:height', String(preview.height)],
    ['og:image:alt', frameTitle(t, scene)],
  ];
  const tags = properties.flatMap(([property, content]) =>
    content === null ? [] : [`<meta property="${property}" content="${asHtml(content)}">`],
  );
  return [...tags, '<meta name="twitter:card" content="summary_large_image">'];
}
