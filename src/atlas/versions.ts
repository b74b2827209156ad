import { rebuild } from '../domain/version.ts';
import { type Atlas, earlierAtlas } from './atlas.ts';
import type { ReadFile } from './load.ts';
import type { VersionEntry } from './schema.ts';

/**
 * Every version of the evidence from the first to the present, with how many records each changed.
 * @throws {MalformedFile} or what `read` throws.
 */
export async function loadVersions(read: ReadFile): Promise<readonly VersionEntry[]> {
  return (await read('versions.json')).versions;
}

/**
 * The atlas as it was in a version: its records are rebuilt, its shapes are the present ones. Reads only the versions that came after it.
 * @returns null where the version is none that came before the atlas or is its own.
 * @throws {MalformedFile} or what `read` throws.
 */
export async function loadAtlasOf(version: string, atlas: Atlas, read: ReadFile): Promise<Atlas | null> {
  if (version === atlas.version.id) return atlas;
  const versions = await loadVersions(read);
  const known = versions.slice(0, versions.findLastIndex(({ id }) => id === atlas.version.id) + 1);
  const then = known.findLast(({ id }) => id === version);
  if (then === undefined) return null;
  const later = known.slice(known.indexOf(then) + 1);
  const releases = await Promise.all(later.map(({ file }) => read(`versions/${file}` as const)));
  return earlierAtlas(atlas, { id: then.id, date: then.date }, rebuild(atlas, releases));
}
