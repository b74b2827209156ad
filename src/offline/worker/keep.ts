import { type CachedBuild, isKeptWhenAsked, isNamedByContent } from '../cached.ts';

/** So many files at once: enough that a far host does not hold the rest up, few enough to leave the line to the reader. */
const AT_ONCE = 3;

const anyVary = { ignoreVary: true } as const;

/** The cache of one build. Atlases of other paths share the host's caches, and are none of ours. */
export function cacheOf(scope: string, build: string): string {
  return `atlas ${scope} ${build}`;
}

/** The caches of this atlas's other builds. */
export async function otherCaches(scope: string, build: string): Promise<readonly string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(cacheOf(scope, '')) && name !== cacheOf(scope, build));
}

/**
 * Keeps all files of a build but those that wait to be asked for, each whole and with the content that it was built with. What an earlier attempt or another build
 * has kept is not fetched again.
 * @throws where a file is missing, altered, cut short, or finds no room.
 */
export async function keepAll({ build, files }: CachedBuild, scope: string): Promise<void> {
  const cache = await caches.open(cacheOf(scope, build));
  const others = await Promise.all((await otherCaches(scope, build)).map((name) => caches.open(name)));
  const asked = await askedFor(others);
  const left = files.filter(([path]) => !isKeptWhenAsked(path) || asked.has(withoutContent(path)));
  const work = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      const [path, integrity] = file;
      const url = scope + path;
      if (await cache.match(url, anyVary)) continue;
      await cache.put(url, (await fromOther(others, url, integrity)) ?? (await whole(path, url, integrity)));
    }
  };
  /* Where one fails the rest would be fetched in vain. */
  await Promise.all(Array.from({ length: AT_ONCE }, () => work().finally(() => left.splice(0))));
}

/** The files that another build was asked for: who used them would be without them after an update, until there is a network again. */
async function askedFor(others: readonly Cache[]): Promise<ReadonlySet<string>> {
  const kept = (await Promise.all(others.map((cache) => cache.keys()))).flat();
  return new Set(kept.map(({ url }) => withoutContent(url)).map((url) => url.slice(url.indexOf('assets/'))));
}

/** The name of an asset without what says its content. */
function withoutContent(path: string): string {
  return path.replace(/-[\w-]{8}(?=\.\w+$)/, '');
}

/** Whether nothing has been lost since of what is always kept. */
export async function isWhole({ build, files }: CachedBuild, scope: string): Promise<boolean> {
  const cache = await caches.open(cacheOf(scope, build));
  const found = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  return files.every(([path]) => isKeptWhenAsked(path) || found.has(scope + path));
}

/**
 * A file of the build that asks. One that was lost comes from the network with the content that the build knows, or not at all.
 * @param asking the build of the page that asks; this worker's own where it does not say.
 */
export async function fileOf(request: Request, path: string, kept: CachedBuild, scope: string, asking: string) {
  const url = scope + path;
  const name = cacheOf(scope, asking);
  const find = async () =>
    ((await caches.has(name)) && (await (await caches.open(name)).match(url, anyVary))) ||
    (isNamedByContent(path) && (await caches.match(url, anyVary)));
  /* A device's storage can break under what it holds: then the network is asked. */
  const found = await find().catch(() => undefined);
  if (found) return found;
  const integrity = asking === kept.build && kept.files.find(([known]) => known === path)?.[1];
  if (!integrity) return fetch(request);
  const response = await whole(path, url, integrity);
  const copy = response.clone();
  /* For want of room, say, it cannot be kept again; it can be read all the same. */
  await caches
    .open(name)
    .then((cache) => cache.put(url, copy))
    .catch(() => undefined);
  return response;
}

async function fromOther(others: readonly Cache[], url: string, integrity: string): Promise<Response | null> {
  for (const cache of others) {
    const found = await cache.match(url, anyVary);
    if (found && (await digest(found.clone())) === integrity) return found;
  }
  return null;
}

/** What the browser holds in its own cache may have come from a network that answers everything with its login page: then it is asked for anew. */
async function whole(path: string, url: string, integrity: string): Promise<Response> {
  try {
    return await fetchWhole(url, { integrity, cache: isNamedByContent(path) ? 'default' : 'no-cache' });
  } catch {
    return fetchWhole(url, { integrity, cache: 'reload' });
  }
}

async function fetchWhole(url: string, options: RequestInit): Promise<Response> {
  const response = await fetch(url, { credentials: 'same-origin', ...options });
  if (!response.ok) throw new Error(`${url}: the server answered ${response.status}`);
  return response;
}

async function digest(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}
