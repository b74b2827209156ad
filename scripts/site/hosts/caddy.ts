import { assetsIn } from '../../run/serve/headers.mjs';
import { types } from '../../run/serve/types.mjs';
import { caching } from './headers.ts';
import { nginxFolder } from './nginx.ts';

/** To be set into a site of a Caddyfile. Caddy knows all types but two. */
export function caddy(headers: Readonly<Record<string, string>>, base: string): string {
  const sent = Object.entries(headers).map(([name, value]) => `\t\t${name} "${value}"`);
  const own = (['.geojson', '.webmanifest'] as const).map(
    (extension) =>
      `\t@${extension.slice(1)} path *${extension}\n\theader @${extension.slice(1)} Content-Type "${types[extension]}"`,
  );
  return `# Mine Action Atlas: to be set into a site of a Caddyfile. Change ${nginxFolder} to where the site lies.
handle_path ${base}* {
	root * ${nginxFolder}
	encode zstd gzip
	header {
		Cache-Control "${caching.revalidate}"
${sent.join('\n')}
	}
	@assets path_regexp ^/${assetsIn}
	header @assets Cache-Control "${caching.immutable}"
${own.join('\n')}
	file_server
}
handle_errors 404 {
	root * ${nginxFolder}
	rewrite * /404.html
	file_server
}
`;
}
