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
 * All that the atlas needs to open any of its views, and what it says of itself. Not the pages written for readers without scripts, which are ten times as much, nor
 * their preview pictures; not what is there to be downloaded, the data package, the layers and the records one by one; and of the icons the
 * page's own alone: the others are asked for as it is installed, which takes a network.
 */
const CACHED =
  /^(assets\/.+(?<!\.gz)|geodata\/(atlas|shapes|versions)\.json|geodata\/versions\/.+|icons\/icon(-192\.png|\.svg)|manifest\.webmanifest|before-paint\.js|([a-z]{2,3}\/)?(about|guide)\/|guide\/sample\.geojson)$/;

export function isCached(path: string): boolean {
  return CACHED.test(path);
}

/** What is for a reader's own data alone is kept when it is first asked for: who has none fetches none of it. */
export function isKeptWhenAsked(path: string): boolean {
  return path.startsWith('assets/own-');
}

/** Its name changes with its content, so that whichever build it was kept for, it is the one that was asked for. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('assets/');
}
