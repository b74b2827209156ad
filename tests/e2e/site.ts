import { existsSync } from 'node:fs';
import { serve } from '../../scripts/run/serve.mjs';

/** Serves the built site under a path of its own on a free port: what works here works under any base path. */
export default async function site(): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html'))
    throw new Error('e2e: expected dist/index.html, found none. Run `npm run build`.');
  const { url, close } = await serve({ root: 'dist', base: '/atlas/' });
  process.env.ATLAS_URL = url;
  return close;
}
