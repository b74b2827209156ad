import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { AtlasFile } from '../../src/atlas/schema.ts';
import { facts } from '../../src/domain/facts.ts';

/** What a page of the atlas is measured against. */
const peers = ['clear', 'leaflet', 'maplibre'] as const;

/** Bundles the peers as the atlas is bundled, and puts the atlas's own layers beside them. */
export async function buildPeers(dist: string, out: string): Promise<void> {
  const page = (name: string) => fileURLToPath(new URL(`./peers/${name}.html`, import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('./peers/', import.meta.url)),
    base: './',
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'es2022',
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(peers.map((name) => [name, page(name)])),
        output: {
          assetFileNames: ({ names }) => (names[0]?.endsWith('.mjs') ? '[name]-[hash].js' : '[name]-[hash][extname]'),
        },
      },
    },
  });
  await cp(join(dist, 'geodata/layers'), join(out, 'layers'), { recursive: true });
  const { layers } = JSON.parse(await readFile(join(dist, 'geodata/atlas.json'), 'utf8')) as AtlasFile;
  const told = { layers: layers.map(({ file }) => file), bounds: facts.start };
  await writeFile(join(out, 'told.json'), JSON.stringify(told));
}
