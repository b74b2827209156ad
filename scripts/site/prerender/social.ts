import { country } from '../../../src/domain/country.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { translator } from '../../../src/locales/translate.ts';
import { frameTitle } from '../../../src/text/frame.ts';
import { headOf } from '../../../src/text/head.ts';
import { asHtml } from '../../../src/text/html.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { preview } from './preview.ts';
import type { Seen } from './said.ts';
import type { Site } from './site.ts';

/** Open Graph knows languages only together with a country: the one that is said, else the one that speaks it most. */
function localeOf(language: Language): string {
  const said = country.languages.find(({ code }) => code === language)?.region;
  return `${language}_${said ?? new Intl.Locale(language).maximize().region}`;
}

/** What a page looks like where a link to it is shown: Open Graph, which X reads as well but for the kind of its card. */
export function socialTags(seen: Seen, site: Site): readonly string[] {
  const { scene, view } = seen;
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
    ['og:locale', localeOf(view.language)],
    ...others.map((language) => ['og:locale:alternate', localeOf(language)] as const),
    ...(site.previews ? picture(seen, site) : []),
  ];
  const tags = properties.flatMap(([property, content]) =>
    content === null ? [] : [`<meta property="${property}" content="${asHtml(content)}">`],
  );
  return [...tags, `<meta name="twitter:card" content="${site.previews ? 'summary_large_image' : 'summary'}">`];
}

function picture({ scene, view }: Seen, site: Site): readonly (readonly [string, string])[] {
  return [
    ['og:image', site.from(view, writeLink(view) + preview.file)],
    ['og:image:type', preview.type],
    ['og:image:width', String(preview.width)],
    ['og:image:height', String(preview.height)],
    ['og:image:alt', frameTitle(translator(view.language), scene)],
  ];
}
