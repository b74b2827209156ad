import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { manifest } from '../../../scripts/site/vite/identity.ts';
import { paletteOf } from '../../../src/design/palette.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import { translator } from '../../../src/locales/translate.ts';
import { type CachedBuild, isCached } from '../../../src/offline/cached.ts';
import { answerTo } from '../../../src/offline/worker/answer.ts';
import { fileOf, isWhole, keepAll } from '../../../src/offline/worker/keep.ts';
import { clearUnused, keepForOpenTabs } from '../../../src/offline/worker/open-tabs.ts';
import { keepPage, pageAt } from '../../../src/offline/worker/pages.ts';
import { rebase } from '../../../src/offline/worker/rebase.ts';
import { isWorthTrying, noteRefusal } from '../../../src/offline/worker/refused.ts';
import { routeOf } from '../../../src/offline/worker/route.ts';

afterEach(() => vi.unstubAllGlobals());

const scope = '/some/path/';
const origin = 'https://host.example';

test('all that a view may read is kept, and neither what is for download nor the pages', () => {
  const geodata = readdirSync('geodata', { recursive: true }).map((path) => `geodata/${path}`);
  const kept = geodata.filter((path) => isCached(path) && path.includes('.'));
  expect(kept).toEqual(expect.arrayContaining(['geodata/atlas.json', 'geodata/versions.json']));
  expect(kept.filter((path) => path.startsWith('geodata/versions/'))).toHaveLength(
    readdirSync('geodata/versions').length,
  );
  expect(kept.some((path) => /(datasets|districts|layers)\//.test(path))).toBe(false);
  expect(['geodata/shapes.json', 'assets/index-abc.js', 'icons/icon.svg', 'manifest.webmanifest'].every(isCached)).toBe(
    true,
  );
  const page = readFileSync('index.html', 'utf8');
  const scripts = [...page.matchAll(/<script[^>]* src="\.\/([^"/]+)"/g)].map(([, path = '']) => path);
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((path) => !isCached(path))).toEqual([]);
  const icons = [...page.matchAll(/rel="icon"[^>]* href="\/([^"]+)"/g)].map(([, path]) => path);
  const drawn = readdirSync('src/public/icons').map((file) => `icons/${file}`);
  expect(drawn.filter(isCached).sort()).toEqual(icons.sort());
  expect(
    ['index.html', 'az/kalbajar/index.html', 'data/figures.csv', 'sw.js', '404.html', 'assets/index-abc.js.gz'].some(
      isCached,
    ),
  ).toBe(false);
});

const shell = { kind: 'shell' };
const network = { kind: 'network' };
const file = { kind: 'file' };

test.each([
  ['', 'navigate', shell],
  ['?from=mail', 'navigate', shell],
  ['index.html', 'navigate', shell],
  ['az/kalbajar/', 'navigate', shell],
  ['no-such-place/', 'navigate', shell],
  ['az/kalbajar', 'navigate', { kind: 'slash', to: '/some/path/az/kalbajar/' }],
  ['kalbajar?from=mail', 'navigate', { kind: 'slash', to: '/some/path/kalbajar/?from=mail' }],
  ['geodata/atlas.json', 'cors', { kind: 'cached', path: 'geodata/atlas.json' }],
  ['geodata/versions/0001-937671a1.json', 'navigate', { kind: 'cached', path: 'geodata/versions/0001-937671a1.json' }],
  ['assets/index-abc.js?v=1', 'cors', { kind: 'cached', path: 'assets/index-abc.js' }],
  ['geodata/datasets/un.json', 'navigate', file],
  ['data/', 'navigate', file],
  ['data/datapackage.json', 'navigate', file],
  ['data/datapackage.json', 'cors', network],
  ['robots.txt', 'navigate', file],
  ['about/', 'navigate', { kind: 'cached', path: 'about/' }],
  ['az/about/', 'navigate', { kind: 'cached', path: 'az/about/' }],
  ['about', 'navigate', { kind: 'slash', to: `${scope}about/` }],
  ['kalbajar/%23evidence=article', 'navigate', shell],
  ['kalbajar/%2523map=8.5/40.1/46.05', 'navigate', shell],
  ['kalbajar%23sheet', 'navigate', shell],
  ['kalbajar).', 'navigate', { kind: 'slash', to: `${scope}kalbajar)./` }],
  ['assets/index-abc.js%23x', 'no-cors', network],
  ['sw.js', 'same-origin', network],
] as const)('“%s” asked for by %s is answered so', (path, mode, route) => {
  expect(routeOf({ method: 'GET', url: `${origin}${scope}${path}`, mode }, scope, origin)).toEqual(route);
});

test.each([
  ['HEAD', `${origin}${scope}sw.js`],
  ['POST', `${origin}${scope}`],
  ['GET', `${origin}/some/`],
  ['GET', `https://other.example${scope}`],
])('%s %s is left alone', (method, url) => {
  expect(routeOf({ method, url, mode: 'navigate' }, scope, origin)).toEqual(network);
});

test('the shell reads right at any depth, and its absolute addresses stay', () => {
  const page =
    '<html data-root="./"><link href="./a.css"><script src="./b.js"></script><a href="https://x.example/./">';
  expect(rebase(page, '/R&D/')).toBe(
    '<html data-root="/R&amp;D/"><link href="/R&amp;D/a.css"><script src="/R&amp;D/b.js"></script><a href="https://x.example/./">',
  );
});

test('the manifest says what the page says, in its colours', () => {
  const made = manifest();
  const t = translator(defaultLanguage);
  expect(made).toMatchObject({
    name: t('atlas.title'),
    description: t('atlas.description'),
    lang: defaultLanguage,
    theme_color: paletteOf('light', 'safe').page.surface,
    background_color: paletteOf('light', 'safe').page.surface,
  });
  /* An id would be counted from the host's root: two atlases of one host would be the same app. */
  expect(made).not.toHaveProperty('id');
});

/** A browser's caches and a host's files, as far as the worker uses them. */
function device(host: Map<string, string>) {
  const stores = new Map<string, Map<string, Response>>();
  const fetched: string[] = [];
  const cache = (files: Map<string, Response>) => ({
    match: async (url: string) => files.get(url)?.clone(),
    put: async (url: string, response: Response) => void files.set(url, response),
    delete: async (url: string) => files.delete(url),
    keys: async () => [...files.keys()].map((url) => ({ url: origin + url })),
  });
  const open = (name: string) => {
    const files = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, files);
    return cache(files);
  };
  vi.stubGlobal('caches', {
    open: async (name: string) => open(name),
    has: async (name: string) => stores.has(name),
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (url: string) =>
      [...stores.values()]
        .find((files) => files.has(url))
        ?.get(url)
        ?.clone(),
  });
  vi.stubGlobal('fetch', (asked: string | Request, options?: RequestInit) => {
    const url = typeof asked === 'string' ? asked : new URL(asked.url).pathname;
    fetched.push(url);
    const text = host.get(url);
    if (text === undefined) return Promise.resolve(new Response('Not found', { status: 404 }));
    const damaged = options?.integrity && options.integrity !== digest(text);
    return damaged ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(new Response(text));
  });
  return { stores, fetched };
}

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const built = (build: string, files: Readonly<Record<string, string>>): CachedBuild => ({
  build,
  files: Object.entries(files).map(([path, text]) => [path, digest(text)]),
  shell: '',
  absent: '',
});

const hosted = (files: Readonly<Record<string, string>>) =>
  new Map(Object.entries(files).map(([path, text]) => [scope + path, text]));

const first = { 'assets/map-1.js': 'map', 'assets/index-1.js': 'one', 'geodata/atlas.json': 'then' };
const second = { 'assets/map-1.js': 'map', 'assets/index-2.js': 'two', 'geodata/atlas.json': 'now' };
const asks = (path: string) => new Request(origin + scope + path);

test('a newer build fetches what has changed, and each page reads the data of its own build', async () => {
  const host = hosted(first);
  const { fetched } = device(host);
  await keepAll(built('a', first), scope);
  host.clear();
  for (const [url, text] of hosted(second)) host.set(url, text);
  fetched.length = 0;
  const now = built('b', second);
  await keepAll(now, scope);
  expect(fetched.sort()).toEqual(['/some/path/assets/index-2.js', '/some/path/geodata/atlas.json']);

  host.clear();
  const read = async (path: string, build: string) => (await fileOf(asks(path), path, now, scope, build)).text();
  expect(await read('geodata/atlas.json', 'a')).toBe('then');
  expect(await read('geodata/atlas.json', 'b')).toBe('now');
  /* Scripts do not say who asks: their names do. */
  expect(await read('assets/index-1.js', 'b')).toBe('one');
});

test('a build of which one file is damaged is not kept, and what was whole is not fetched again', async () => {
  const host = hosted({ ...second, 'geodata/atlas.json': '<title>Log in</title>' });
  const { fetched } = device(host);
  await expect(keepAll(built('b', second), scope)).rejects.toThrow('Failed to fetch');
  expect(await isWhole(built('b', second), scope)).toBe(false);
  host.set(`${scope}geodata/atlas.json`, 'now');
  fetched.length = 0;
  await keepAll(built('b', second), scope);
  expect(fetched).toEqual(['/some/path/geodata/atlas.json']);
  expect(await isWhole(built('b', second), scope)).toBe(true);
});

test('a lost file is fetched with the content of its build or not at all; a build that is not kept is left to the host', async () => {
  const host = hosted(second);
  device(host);
  const then = built('a', first);
  await expect(fileOf(asks('geodata/atlas.json'), 'geodata/atlas.json', then, scope, 'a')).rejects.toThrow();
  const foreign = await fileOf(asks('geodata/atlas.json'), 'geodata/atlas.json', then, scope, 'b');
  expect(await foreign.text()).toBe('now');
  host.set(`${scope}geodata/atlas.json`, 'then');
  expect(await (await fileOf(asks('geodata/atlas.json'), 'geodata/atlas.json', then, scope, 'a')).text()).toBe('then');
});

test('what waits to be asked for is kept of a newer build where it was asked for in the one before, and else waits', async () => {
  const of = (content: string) => ({
    [`assets/own-Room-${content}.js`]: content,
    [`assets/own-kml-${content}.js`]: content,
  });
  const [then, now] = [of('aaaa1111'), of('bb-b2222')];
  const host = hosted({ ...then, ...now });
  const { fetched } = device(host);
  await keepAll(built('a', then), scope);
  expect(fetched).toEqual([]);
  await fileOf(asks('assets/own-Room-aaaa1111.js'), 'assets/own-Room-aaaa1111.js', built('a', then), scope, 'a');
  fetched.length = 0;
  await keepAll(built('b', now), scope);
  expect(fetched).toEqual(['/some/path/assets/own-Room-bb-b2222.js']);
});

test('an older build stays as long as a tab of it is open; those of other atlases stay always', async () => {
  const { stores } = device(hosted(first));
  await caches.open('atlas /other/ x');
  await keepAll(built('a', first), scope);
  await keepAll(built('b', { 'assets/map-1.js': 'map' }), scope);
  const names = () => [...stores.keys()];
  await keepForOpenTabs(scope, 'b', ['tab 1', 'tab 2']);
  await clearUnused(scope, 'b', ['tab 2', 'tab 3']);
  expect(names()).toContain('atlas /some/path/ a');
  await clearUnused(scope, 'b', ['tab 3']);
  expect(names()).toEqual(['atlas /other/ x', 'atlas /some/path/ b']);
  await keepAll(built('c', { 'assets/map-1.js': 'map' }), scope);
  await keepForOpenTabs(scope, 'c', []);
  expect(names()).toEqual(['atlas /other/ x', 'atlas /some/path/ c']);
});

test('a page that was opened is kept where it is whole and of the build, and nothing else in its place', async () => {
  const page = (build: string) => `<html><head><meta name="build" content="${build}"></head>…</html>\n`;
  const host = hosted({
    'az/': page('b'),
    'ru/': page('a').slice(0, -9),
    'kalbajar/': '<html>Log in</html>',
    '': page('a'),
  });
  device(host);
  const kept = built('a', first);
  for (const path of ['az/', 'ru/', 'kalbajar/', 'lachin/', ''])
    await keepPage(`${origin}${scope}${path}#x`, kept, scope);
  const text = async (path: string) => (await pageAt(`${origin}${scope}${path}?y`, kept, scope))?.text();
  for (const path of ['az/', 'ru/', 'kalbajar/', 'lachin/']) expect(await text(path), path).toBeUndefined();
  expect(await text('')).toBe(page('a'));
});

test('a host that rewrites what it serves is not asked for megabytes at every visit, and a newer build is tried at once', async () => {
  device(new Map());
  const [hour, day] = [60 * 60_000, 24 * 60 * 60_000];
  const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
  let now = 0;
  let tried = 0;
  const visit = async (build: string) => {
    if (!(await isWorthTrying(build, scope, now))) return;
    tried += 1;
    await noteRefusal(build, scope, now, refuse).catch(() => undefined);
  };
  for (now = 0; now < 2 * day; now += hour) await visit('a');
  expect(tried).toBeLessThan(7);
  tried = 0;
  await visit('b');
  expect(tried).toBe(1);
  /* A clock that was set back by years counts as long ago. */
  for (now = 0; now < 9; now++) await visit('b');
  now = -400 * day;
  expect(await isWorthTrying('b', scope, now)).toBe(true);
  await noteRefusal('b', scope, now, async () => undefined);
  expect(await isWorthTrying('b', scope, now + 1)).toBe(true);
});

test('where one file is refused, those that come after it are not fetched', async () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`assets/${n}.js`, `${n}`]));
  const { fetched } = device(hosted({ ...many, 'assets/0.js': 'rewritten' }));
  await expect(keepAll(built('a', many), scope)).rejects.toThrow('Failed to fetch');
  await new Promise((done) => setTimeout(done, 20));
  expect(fetched.length).toBeLessThan(12);
});

test('whatever breaks under the worker, each request has an answer, and a view the page that shows it', async () => {
  const kept = { ...built('a', first), shell: 'the shell', absent: 'not here' };
  const ways = [
    { kind: 'cached', path: 'geodata/atlas.json' },
    { kind: 'cached', path: 'assets/another-2.js' },
    { kind: 'slash', to: `${scope}kalbajar/` },
    { kind: 'file' },
    { kind: 'shell' },
  ] as const;
  const fails = () => Promise.reject(new DOMException('It broke.', 'InvalidStateError'));
  const broken = { open: fails, has: fails, keys: fails, match: fails, delete: fails };
  const refuses = () => {
    throw new DOMException('The request was given up.', 'InvalidStateError');
  };
  const given = async (waitUntil: (work: Promise<unknown>) => void) => {
    const answers: (readonly [number, string])[] = [];
    for (const route of ways) {
      const answer = await answerTo(route, { request: asks('kalbajar'), waitUntil }, kept, scope);
      answers.push([answer.status, await answer.text()]);
    }
    return answers;
  };
  /* No network and nothing kept, a storage that breaks, and a browser that wants no more of a request that it gave up. */
  device(new Map());
  vi.stubGlobal('fetch', fails);
  const without = [
    [0, ''],
    [0, ''],
    [302, ''],
    [503, 'not here'],
    [200, 'the shell'],
  ];
  expect(await given(() => undefined)).toEqual(without);
  expect(await given(refuses)).toEqual(without);
  vi.stubGlobal('caches', broken);
  expect(await given(() => undefined)).toEqual(without);
  expect(await given(refuses)).toEqual(without);
});
