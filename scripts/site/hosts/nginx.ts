import { assetsIn } from '../../run/serve/headers.mjs';
import { compressed, types } from '../../run/serve/types.mjs';
import { caching } from './headers.ts';

/** Where the configuration says that the site lies, to be changed by whoever takes it. */
export const nginxFolder = '/srv/atlas/';

/** To be included in a `server` of nginx. @param base the path that the site is found under, with slashes at both ends. */
export function nginx(headers: Readonly<Record<string, string>>, base: string): string {
  const named = Object.entries(types).map(([extension, type]) => `    ${type.split(';')[0]} ${extension.slice(1)};`);
  const sent = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# Mine Action Atlas: to be included in a server { } of nginx. Change ${nginxFolder} to where the site lies.
set $atlas_cache "${caching.revalidate}";
if ($uri ~ "^${base}${assetsIn}") {
  set $atlas_cache "${caching.immutable}";
}
location ${base} {
  alias ${nginxFolder};
  index index.html;
  error_page 404 ${base}404.html;
  absolute_redirect off;
  types {
${named.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${compressed.join(' ')};
  sendfile on;
  tcp_nopush on;
  # What the build has packed; an nginx without this module (--with-http_gzip_static_module) does without the line.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_min_length 256;
  gzip_comp_level 6;
  gzip_proxied any;
  gzip_types ${compressed.filter((type) => type !== 'text/html').join(' ')};
  add_header Cache-Control $atlas_cache always;
${sent.join('\n')}
}
`;
}
