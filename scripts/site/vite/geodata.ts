import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { countryFolder } from '../../run/country.mjs';

/** What is published: what the country is, the layers and the atlas for the page, the documents and districts so that each can be downloaded, the versions so that an old link can be shown as it was. */
const PUBLISHED = /^((country|atlas|versions)\.json|layers\/.+\.geojson|(datasets|districts|versions)\/.+\.json)$/;

/** Serves the country's folder as `geodata/` in development and copies it, names unchanged, into the built site. */
export function geodata(): Plugin {
  return {
    name: 'geodata',
    configureServer(server) {
      server.middlewares.use('/geodata', async (request, response, next) => {
        const path = decodeURIComponent((request.url ?? '').replace(/[?#].*/, '').slice(1));
        if (path.includes('..') || !PUBLISHED.test(path)) return next();
        const body = await readFile(join(countryFolder, path)).catch(() => null);
        if (!body) return next();
        response.setHeader('content-type', 'application/json; charset=utf-8');
        response.end(body);
      });
    },
    /* Copied rather than emitted: a hundred small files would bury the build's own report of sizes. */
    async writeBundle({ dir = 'dist' }) {
      const paths = (await readdir(countryFolder, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
      for (const path of paths.filter((path) => PUBLISHED.test(path))) {
        await cp(join(countryFolder, path), join(dir, 'geodata', path));
      }
    },
  };
}
