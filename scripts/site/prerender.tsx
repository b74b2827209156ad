/**
 * Writes the pages of the built site in each language: one for the country, one for each district, each with its scene as text and as a picture,
 * so that it can be read before, or without, JavaScript. Runs after `vite build`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../../src/App.tsx';
import { loadAtlas } from '../../src/atlas/load.ts';
import type { Language } from '../../src/domain/language.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { AtlasContext } from '../../src/store/context.ts';
import { createAtlasStore } from '../../src/store/store.ts';
import { writeLink } from '../../src/view/permalink.ts';
import { withHead } from './prerender/head.ts';
import { missingPage } from './prerender/missing.ts';
import { oembed, oembedFile } from './prerender/oembed.ts';
import { pagesOf } from './prerender/pages.ts';
import { addressLine, type Site, siteAt } from './prerender/site.ts';
import { robots, sitemap } from './prerender/sitemap.ts';

const site = new URL('../../dist/', import.meta.url).pathname;
const address = addressSaid();
const template = await readFile(join(site, 'index.html'), 'utf8');
const { atlas, missing } = await loadAtlas((file) => readFile(join(site, 'geodata', file), 'utf8'));
for (const { detail } of missing) throw new Error(`${detail}; run "npm run geodata".`);

await loadLanguages();

const views = pagesOf(atlas);
const assets = await readdir(join(site, 'assets'));
for (const view of views) {
  const page = createAtlasStore(atlas, view);
  const seen = page.store.getState();
  const body = renderToString(
    <StrictMode>
      <AtlasContext value={page}>
        <App />
      </AtlasContext>
    </StrictMode>,
  );
  const html = withHead(template, seen, chunkOf(view.language), address).replace(
    '<div id="root"></div>',
    () => `<div id="root">${body}</div>`,
  );
  const file = join(site, writeLink(view), 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, html);
  await writeFile(join(dirname(file), oembedFile), `${JSON.stringify(oembed(seen, address))}\n`);
}
await writeFile(join(site, '404.html'), missingPage());
await writeFile(join(site, 'sitemap.xml'), sitemap(views, address, atlas.version.date));
await writeFile(join(site, 'robots.txt'), robots(address));
console.log(`${views.length} pages written to dist/; ${addressLine(address)}`);

/** Where the site will lie; who said it wrongly needs the sentence, not where in the code it was found out. */
function addressSaid(): Site {
  try {
    return siteAt(process.env.SITE_URL);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** The file that Vite made of a language's messages. */
function chunkOf(language: Language): string | null {
  if (language === 'en') return null;
  const name = assets.find((file) => file.startsWith(`${language}-`) && file.endsWith('.js'));
  if (name === undefined) throw new Error(`dist/assets: expected ${language}-….js, found none; run "vite build".`);
  return `assets/${name}`;
}
