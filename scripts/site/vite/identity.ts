import type { Plugin } from 'vite';
import { paletteOf } from '../../../src/design/palette.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import { translator } from '../../../src/locales/translate.ts';

const file = 'manifest.webmanifest';

/** What the page is called and says of itself, in the country's first language: in its head until each page gets its own, and to whoever installs it. */
export function identity(): Plugin {
  return {
    name: 'identity',
    transformIndexHtml: (html) => {
      const t = translator(defaultLanguage);
      const tags = [
        { tag: 'title', children: t('atlas.title') },
        { tag: 'meta', attrs: { name: 'description', content: t('atlas.description') } },
        { tag: 'link', attrs: { rel: 'manifest', href: `./${file}` } },
      ];
      return {
        html: html.replace(/<html lang="[^"]*"/, `<html lang="${defaultLanguage}"`),
        tags: tags.map((tag) => ({ ...tag, injectTo: 'head' as const })),
      };
    },
    configureServer: (server) => {
      server.middlewares.use(`/${file}`, (_, response) => {
        response.setHeader('content-type', 'application/manifest+json');
        response.end(JSON.stringify(manifest()));
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: file, source: `${JSON.stringify(manifest(), null, 2)}\n` });
    },
  };
}

/** The web app manifest. It has no id, which would be counted from the host's root: two atlases of one host would be the same app. */
export function manifest() {
  const t = translator(defaultLanguage);
  const ground = paletteOf('light', 'safe').page.surface;
  const icon = (side: number, purpose?: 'maskable') => ({
    src: `icons/icon-${purpose ? `${purpose}-` : ''}${side}.png`,
    type: 'image/png',
    sizes: `${side}x${side}`,
    ...(purpose && { purpose }),
  });
  return {
    name: t('atlas.title'),
    short_name: t('atlas.short'),
    description: t('atlas.description'),
    lang: defaultLanguage,
    dir: 'ltr',
    start_url: './',
    scope: './',
    display: 'standalone',
    display_override: ['minimal-ui'],
    theme_color: ground,
    background_color: ground,
    categories: ['news', 'government', 'utilities'],
    icons: [
      { src: 'icons/icon.svg', type: 'image/svg+xml', sizes: 'any' },
      icon(192),
      icon(512),
      icon(512, 'maskable'),
    ],
    shortcuts: [{ name: t('table.title'), short_name: t('table.open'), url: './table/', icons: [icon(192)] }],
  };
}
