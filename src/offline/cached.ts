/** What the build writes in front of the service worker. Paths are counted from the site's root. */
export interface CachedBuild {
  /** Names the build by what is in its files. */
  readonly build: string;
  /** The files to keep, each with the digest that it must have, as in `integrity`. */
  readonly files: readonly (readonly [path: string, integrity: string])[];
  /** The page that answers for every view; its addresses begin with `./`. */
  readonly shell: string;
  /** The page that answers for a file that is neither kept nor to be had; its addresses begin with `./`. */
  readonly absent: string;
}

/**
 * All that the atlas needs to open any of its views. Not the 240 pages written for readers without scripts (21 MB), and not what is there
 * to be downloaded: the data package and the records one by one.
 */
const CACHED =
  /^(assets\/.+|geodata\/(atlas|versions)\.json|geodata\/(layers|versions)\/.+|icons\/.+|manifest\.webmanifest|embed\.js)$/;

export function isCached(path: string): boolean {
  return CACHED.test(path);
}

/** Its name changes with its content, so that whichever build it was kept for, it is the one that was asked for. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('assets/');
}
