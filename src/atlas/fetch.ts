import { buildHeader } from './build.ts';
import type { ReadFile } from './load.ts';
import { parseJson } from './malformed.ts';
import { buildToSay } from './served.ts';

/** The digests of the files that the page was built with, by their names below `geodata/`, as in `integrity`. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Reads over HTTP. A file that is, byte for byte, the one that the build has checked is not checked again: that would hold a slow phone up.
 * Any other is read all the same, and then the checks are fetched too: a host may have rewritten it, or something else answers in its place.
 * @param root path of the site's root, such as `/atlas/`.
 */
export function readOver(root: string, digests: Digests): ReadFile {
  return async (file) => {
    const integrity = digests.get(file);
    const same = integrity === undefined ? null : await answer(root, file, { integrity }).catch(() => null);
    if (same?.ok) return parseJson(file, await same.text()) as never;
    const response = same ?? (await answer(root, file));
    if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
    const [{ checked }, text] = await Promise.all([import('./check.ts'), response.text()]);
    return checked(file, text);
  };
}

function answer(root: string, file: string, options: RequestInit = {}): Promise<Response> {
  const build = buildToSay();
  return fetch(`${root}geodata/${file}`, { ...options, headers: build === null ? {} : { [buildHeader]: build } });
}

/** What the page's head says of the files that it has the browser fetch. */
export function digestsIn(page: ParentNode): Digests {
  const links = page.querySelectorAll<HTMLLinkElement>('link[as="fetch"][integrity]');
  return new Map([...links].map(({ href, integrity }) => [href.slice(href.lastIndexOf('/geodata/') + 9), integrity]));
}
