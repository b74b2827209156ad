import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderToString } from 'react-dom/server';
import { App } from '../../../src/App.tsx';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import type { Language } from '../../../src/domain/language.ts';
import { AtlasContext } from '../../../src/store/context.ts';
import { createAtlasStore } from '../../../src/store/store.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { countryFolder } from '../../run/country.mjs';
import type { Client } from '../build/client.ts';
import { fontsFor } from './fonts.ts';
import { type Fetched, withHead } from './head.ts';
import { missingPage } from './missing.ts';
import { oembed, oembedFile } from './oembed.ts';
import { pagesOf } from './pages.ts';
import type { Site } from './site.ts';
import { robots, sitemap } from './sitemap.ts';

/**
 * Writes the pages of the built site in each language: one for the country, one for each district, each with its scene as text and as
 * a picture, so that it can be read before, or without, JavaScript; and what leads to them.
 * @returns what there is to tell.
 */
export async function writePages(dist: string, atlas: Atlas, client: Client, site: Site): Promise<string> {
  const template = await readFile(join(dist, 'index.html'), 'utf8');
  const assets = await readdir(join(dist, 'assets'));
  const views = pagesOf(atlas);
  const read = await readByPages(dist);
  const fontsOf = fontsFor(await readFile(join(countryFolder, 'fonts/fonts.css'), 'utf8'), client.fonts);
  /* A page is drawn while those before it are written. */
  await Promise.all(
    views.map(async (view) => {
      const folder = join(dist, writeLink(view));
      await mkdir(folder, { recursive: true });
      const page = createAtlasStore(atlas, view);
      const seen = page.store.getState();
      const body = bodyOf(page);
      const app = [...client.app, ...chunkOf(view.language, assets)];
      const html = withHead(template, seen, { ...client, app, fonts: fontsOf(body), read }, site).replace(
        '<div id="root"></div>',
        () => `<div id="root">${body}</div>`,
      );
      const embedding = `${JSON.stringify(oembed(seen, site))}\n`;
      await Promise.all([writeFile(join(folder, 'index.html'), html), writeFile(join(folder, oembedFile), embedding)]);
    }),
  );
  await writeFile(join(dist, '404.html'), missingPage());
  await writeFile(join(dist, 'sitemap.xml'), sitemap(views, site, atlas.version.date));
  await writeFile(join(dist, 'robots.txt'), robots(site));
  return `${views.length} pages written to dist/`;
}

function bodyOf(page: ReturnType<typeof createAtlasStore>): string {
  return renderToString(
    <AtlasContext value={page}>
      <App />
    </AtlasContext>,
  );
}

/** The files that every page reads before a reader can do anything, each with the digest by which it knows them. */
async function readByPages(dist: string): Promise<Fetched['read']> {
  const layers = (await readdir(join(dist, 'geodata/layers'))).map((file) => `geodata/layers/${file}`);
  return Promise.all(
    ['geodata/atlas.json', ...layers.toSorted()].map(async (path) => {
      const digest = createHash('sha256').update(await readFile(join(dist, path)));
      return { path, integrity: `sha256-${digest.digest('base64')}` };
    }),
  );
}

/** The file that Vite made of a language's messages. */
function chunkOf(language: Language, assets: readonly string[]): readonly string[] {
  const name = assets.find((file) => file.startsWith(`${language}-`) && file.endsWith('.js'));
  return name === undefined ? [] : [`assets/${name}`];
}
