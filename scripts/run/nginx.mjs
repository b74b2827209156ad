// Finds an nginx, or gets Debian's without installing it; serves a folder with a configuration that the build wrote.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a package that was fetched is unpacked: beside the other packages, so that it goes with them. */
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/nginx/', import.meta.url));

/**
 * The path of an nginx that starts: the one that NGINX_PATH names, one in PATH, or Debian's package, unpacked; null where none can be had.
 *
 * @returns {Promise<string | null>}
 */
export async function findNginx() {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    join(CACHE, 'usr/sbin'),
  ];
  const candidates = [process.env.NGINX_PATH, ...folders.filter(Boolean).map((folder) => join(folder, 'nginx'))];
  const found = () => candidates.find((path) => path && existsSync(path) && starts(path)) ?? null;
  return found() ?? ((await fetched()) ? found() : null);
}

/** @param {string} path */
function starts(path) {
  return spawnSync(path, ['-v'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}

async function fetched() {
  await mkdir(CACHE, { recursive: true });
  const options = { cwd: CACHE, timeout: 120_000, stdio: /** @type {const} */ ('ignore') };
  const got = () => spawnSync('apt-get', ['download', 'nginx'], options).status === 0;
  if (!got()) {
    spawnSync('apt-get', ['update'], options);
    if (!got()) return false;
  }
  return spawnSync('sh', ['-c', 'dpkg-deb -x nginx_*.deb .'], options).status === 0;
}

/**
 * Serves on loopback, as whoever calls: nothing of the system's own configuration is read or written.
 *
 * @param {string} nginx its path
 * @param {string} inServer what stands in its one `server`
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export async function startNginx(nginx, inServer) {
  const folder = await mkdtemp(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const configuration = `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log ${join(folder, 'errors')};
events {}
http { access_log off; ${temporary.join(' ')} server { listen 127.0.0.1:${port};
${inServer}
} }
`;
  await writeFile(join(folder, 'nginx.conf'), configuration);
  const running = spawn(nginx, ['-p', folder, '-e', join(folder, 'errors'), '-c', join(folder, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  running.stderr.on('data', (part) => {
    said += part;
  });
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    const ended = new Promise((resolve) => running.once('exit', resolve));
    if (running.exitCode === null && running.kill('SIGTERM')) await ended;
    await rm(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (running.exitCode !== null) break;
    if (await fetch(origin).catch(() => null)) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`nginx: expected it to listen on ${origin}, found: ${said || 'nothing'}`);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
