import { types } from '../../run/serve/types.mjs';
import { caching } from './headers.ts';

/**
 * `_headers`, which Netlify and Cloudflare Pages read alike. Both revalidate all of their own accord, and what is said twice of one
 * path they may join: so caching is said of assets alone. Both compress, which Cloudflare would leave where it is told `no-transform`.
 */
export function netlify(headers: Readonly<Record<string, string>>, base: string): string {
  const sent = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  const typed = (['.geojson', '.webmanifest'] as const).map(
    (extension) => `${base}*${extension}\n  Content-Type: ${types[extension]}`,
  );
  return `${base}*\n${sent.join('\n')}\n${base}assets/*\n  Cache-Control: ${caching.immutable.replace(', no-transform', '')}\n${typed.join('\n')}\n`;
}
