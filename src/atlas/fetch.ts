import { buildHeader } from './build.ts';
import type { ReadFile } from './load.ts';
import { parseJson } from './malformed.ts';
import { buildToSay } from './served.ts';
import { type Layers, type Shapes, unpackShapes } from './shapes/shapes.ts';

/** The digests of the files that the page was built with, by their names below `geodata/`, as in `integrity`. */
export type Digests = ReadonlyMap<string, string>;

/**
 * Reads over HTTP. A file that is, byte for byte, the one that the build has checked is not checked again: that would hold a slow phone up.
 * Any other is read all the same, and then the checks are fetched too: a host may have rewritten it, or something else answers in its place.
 * Layers come in one file, and one by one where that cannot be had as it should be. The page that answers without a network names no digest.
 * @param root path of the site's root, such as `/atlas/`.
 * @param onOther called where a file is another than the one that the page was built with.
 */
export function readOver(root: string, digests: Digests, onOther: () => void = () => {}): ReadFile {
  const asBuilt = (file: string): Promise<Response | null> => {
    const integrity = digests.get(file);
    return integrity === undefined ? Promise.resolve(null) : answer(root, file, { integrity }).catch(() => null);
  };
  let layers: Promise<Layers | null> | null = null;
  const allLayers = async () => {
    try {
      const sent = digests.has('shapes.json') ? await asBuilt('shapes.json') : await answer(root, 'shapes.json');
      return sent?.ok ? unpackShapes((await sent.json()) as Shapes) : null;
    } catch {
      return null;
    }
  };
  return async (file) => {
    if (file.startsWith('layers/')) {
      layers ??= allLayers();
      const layer = (await layers)?.[file];
      if (layer !== undefined && digests.has('shapes.json')) return layer as never;
      if (layer !== undefined) return (await import('./check.ts')).checked(file, JSON.stringify(layer));
    }
    const same = await asBuilt(file);
    if (same?.ok) return parseJson(file, await same.text()) as never;
    if (digests.has(file)) onOther();
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
  /* Not as `integrity`, which browsers say that they ignore for what is fetched so: it is held against what is read. */
  const links = page.querySelectorAll<HTMLLinkElement>('link[as="fetch"][data-integrity]');
  return new Map(
    [...links].map(({ href, dataset }) => [href.slice(href.lastIndexOf('/geodata/') + 9), dataset.integrity ?? '']),
  );
}
