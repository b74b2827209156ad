/** Lets 200 readers visit the built site and its archives on an nginx of this machine for two minutes: `npm run load`; `--readers N`, `--seconds N`. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findNginx, startNginx } from '../run/nginx.mjs';
import { nginx as configuration, nginxFolder } from '../site/hosts/nginx.ts';
import { type Loaded, load } from './load/run.ts';
import { visitOf } from './load/visits.ts';
import { randomFrom } from './random.ts';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    readers: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '120' },
  },
});
const [readers, seconds] = [Number(values.readers), Number(values.seconds)];
const dist = resolve(values.dist);
if (!existsSync(join(dist, 'host/headers.json')))
  throw new Error(`load: expected a built site in ${values.dist}, found none. Run \`npm run build\`.`);
const nginx = await findNginx();
if (nginx === null) throw new Error('load: expected an nginx, found none, and Debian’s package cannot be had.');

/** A reader who looks around asks so many times a second. */
const pace = 4;
const headers = JSON.parse(await readFile(join(dist, 'host/headers.json'), 'utf8'));
const random = randomFrom(1);
const visits = await Promise.all(Array.from({ length: readers }, () => visitOf(dist, '/', random)));
const plain = [{ path: '/icons/icon-512.png', headers: {} }];

const { origin, close } = await startNginx(nginx, configuration(headers, '/').replaceAll(nginxFolder, `${dist}/`));
try {
  say('readers', await load(origin, visits, seconds, readers * pace));
  say('a plain file', await load(origin, Array(readers).fill(plain), Math.min(30, seconds), readers * pace));
} finally {
  await close();
}

function say(who: string, { asked, wrong, p50, p95, megabytes }: Loaded) {
  const errors = Object.entries(wrong).map(([what, count]) => `${count} × ${what}`);
  console.log(
    `${who}: ${asked} answers, ${megabytes.toFixed(0)} MB, half within ${p50.toFixed(1)} ms, 95 % within ${p95.toFixed(1)} ms; ${errors.join(', ') || 'no error'}`,
  );
  if (errors.length > 0) process.exitCode = 1;
}
