import { cp, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { AtlasFile } from '../../src/atlas/schema.ts';
import { facts } from '../../src/domain/facts.ts';

/** What a page of the atlas is measured against. */
const peers = ['clear', 'leaflet', 'maplibre'] as const;

/** A page that is nothing but a map, and its one script. */
function pageOf(name: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${name}</title>
    <style>html, body, #map { margin: 0; height: 100%; }</style>
  </head>
  <body>
    <div id="map"></div>
    <p>${name}</p>
    <script type="module" src="./${name}.ts"></script>
  </body>
</html>
`;
}

/** Bundles pages as the atlas is bundled. @param folder ends in `/`; holds a script for each name. */
export async function bundlePages(folder: URL, names: readonly string[], out: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(folder),
    base: './',
    plugins: [
      {
        name: 'pages',
        resolveId: (id) => (id.endsWith('.html') ? id : null),
        load: (id) => (id.endsWith('.html') ? pageOf(basename(id, '.html')) : null),
      },
    ],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, fileURLToPath(new URL(`${name}.html`, folder))])),
        output: {
          assetFileNames: ({ names }) => (names[0]?.endsWith('.mjs') ? '[name]-[hash].js' : '[name]-[hash][extname]'),
        },
      },
    },
  });
}

/** Bundles the peers, and puts the atlas's own layers beside them. */
export async function buildPeers(dist: string, out: string): Promise<void> {
  await bundlePages(new URL('./peers/', import.meta.url), peers, out);
  await cp(join(dist, 'geodata/layers'), join(out, 'layers'), { recursive: true });
  const { layers } = JSON.parse(await readFile(join(dist, 'geodata/atlas.json'), 'utf8')) as AtlasFile;
  const told = { layers: layers.map(({ file }) => file), bounds: facts.start };
  await writeFile(join(out, 'told.json'), JSON.stringify(told));
}
