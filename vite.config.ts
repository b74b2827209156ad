import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { archives } from './scripts/site/vite/archives.ts';
import { country } from './scripts/site/vite/country.ts';
import { geodata } from './scripts/site/vite/geodata.ts';
import { identity } from './scripts/site/vite/identity.ts';
import { fileName, licences, noteLicences } from './scripts/site/vite/licences.ts';
import { messages } from './scripts/site/vite/messages.ts';
import { palette } from './scripts/site/vite/palette.ts';
import { appearance, policy } from './scripts/site/vite/policy.ts';
import { zip } from './scripts/site/vite/zip.ts';
import { languages } from './src/domain/language.ts';

/** All but what a visit may never ask for: sheets, pictures, comparisons, own data, what draws on the moving map, and the languages, of which a page needs its own. */
const shared = new RegExp(
  String.raw`[\\/]src[\\/](?!output[\\/](sheet|picture)|(text|scene)[\\/]compare|hazards[\\/](?!door)|map[\\/]gl[\\/](?!live)|locales[\\/](${languages.join('|')})\.ts)|[\\/]fonts[\\/]files\.ts`,
);

/** What is fetched for a reader's own data alone, by its name: it is kept on a device when it is first asked for, not before (`src/offline/cached.ts`). */
const own = 'assets/own-[name]-[hash]';
const isOwn = (module: string) => /[\\/]src[\\/]hazards[\\/](?!door)/.test(module);

export default defineConfig({
  /* Relative, so that the built folder works under any path of any host. */
  base: './',
  publicDir: 'src/public',
  plugins: [
    country(),
    messages(),
    zip(),
    react(),
    palette(),
    geodata(),
    archives(),
    identity(),
    appearance(),
    policy(),
    licences(),
  ],
  /* A format's reader is fetched by the worker when a file of that format comes. */
  worker: {
    format: 'es',
    plugins: () => [country(), noteLicences()],
    rolldownOptions: {
      output: { entryFileNames: `${own}.js`, chunkFileNames: `${own}.js`, assetFileNames: `${own}[extname]` },
    },
  },
  build: {
    target: 'es2022',
    /* The policy allows no font from a data: address, and a subset of a few letters is small enough to be inlined. */
    assetsInlineLimit: 0,
    /* What of others is in the scripts, with its licences. */
    license: { fileName },
    modulePreload: { polyfill: false },
    /* MapLibre is 1.1 MB before compression, and is loaded after the first paint. */
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            /* What the first script needs, which waits for the paint and must not bring the rest with it. */
            { name: 'first', test: /preload-helper|[\\/]src[\\/](start|kit[\\/]begin-links)\.ts$/, priority: 1 },
            { name: 'maplibre', test: /node_modules[\\/]maplibre-gl[\\/].*\.mjs$/ },
            /* What the first page shares with the parts that come later is one file, not twenty: each costs a far reader a round trip. */
            {
              name: 'shared',
              test: shared,
              minShareCount: 2,
            },
          ],
        },
        chunkFileNames: ({ moduleIds }) => (moduleIds.some(isOwn) ? `${own}.js` : 'assets/[name]-[hash].js'),
        /* Some hosts serve .mjs as a download, and a browser refuses a worker of that type. */
        assetFileNames: ({ names }) =>
          names[0]?.endsWith('.mjs') ? 'assets/[name]-[hash].js' : 'assets/[name]-[hash][extname]',
      },
    },
  },
});
