import { readdir, readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** What is published: the layers and the atlas for the page, the documents and districts so that each can be downloaded. */
const PUBLISHED = /^(atlas\.json|layers\/.+\.geojson|(datasets|districts)\/.+\.json)$/;
const ROOT = new URL('../geodata/', import.meta.url);

/** Serves `geodata/` in development and copies it, names unchanged, into the built site. */
export function geodata(): Plugin {
  return {
    name: 'geodata',
    configureServer(server) {
      server.middlewares.use('/geodata', async (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*/, '').slice(1));
        if (path.includes('..') || !PUBLISHED.test(path)) return next();
        const body = await readFile(new URL(path, ROOT)).catch(() => null);
        if (!body) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(body);
      });
    },
    async generateBundle() {
      const paths = (await readdir(ROOT, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort();
      for (const path of paths.filter((path) => PUBLISHED.test(path))) {
        this.emitFile({ type: 'asset', fileName: `geodata/${path}`, source: await readFile(new URL(path, ROOT)) });
      }
    },
  };
}
