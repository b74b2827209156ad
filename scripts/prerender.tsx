/**
 * Writes the pages of the built site: one for the country, one for each district, each with its scene as text and as a picture,
 * so that it can be read before, or without, JavaScript. Runs after `vite build`.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { App } from '../src/App.tsx';
import { loadAtlas } from '../src/atlas/load.ts';
import { AtlasContext } from '../src/state/context.ts';
import { rootFrom } from '../src/state/href.ts';
import { writeLink } from '../src/state/permalink.ts';
import { actions, createAtlasStore } from '../src/state/store.ts';
import { defaultView, type View } from '../src/state/view.ts';
import { pageHead, withHead } from './prerender/head.ts';
import { missingPage } from './prerender/missing.ts';

const site = new URL('../dist/', import.meta.url).pathname;
const template = await readFile(join(site, 'index.html'), 'utf8');
const { atlas, missing } = await loadAtlas((file) => readFile(join(site, 'geodata', file), 'utf8'));
for (const { detail } of missing) throw new Error(`${detail}; run "npm run geodata".`);

const views: View[] = [defaultView, ...atlas.districts.map(({ id }) => ({ ...defaultView, district: id }))];
for (const view of views) {
  const store = createAtlasStore(atlas, view);
  const body = renderToString(
    <StrictMode>
      <AtlasContext value={{ store, actions: actions(store) }}>
        <App />
      </AtlasContext>
    </StrictMode>,
  );
  const page = withHead(template, pageHead(atlas, view), rootFrom(view)).replace(
    '<div id="root"></div>',
    () => `<div id="root">${body}</div>`,
  );
  const file = join(site, writeLink(view), 'index.html');
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, page);
}
await writeFile(join(site, '404.html'), missingPage());
console.log(`${views.length} pages written to dist/`);
