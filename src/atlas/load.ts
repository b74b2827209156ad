import { type Atlas, joinAtlas } from './atlas.ts';
import { MalformedFile } from './malformed.ts';
import type { AtlasFile, BasemapLayer, DistrictLayer, ReleaseFile, VersionsFile } from './schema.ts';

/** A layer that could not be used, or not all of it; the rest of the atlas works without it. */
export interface MissingLayer {
  readonly file: string;
  /** `other`: it holds other districts than the records say, as one of another build does. */
  readonly reason: 'unreachable' | 'malformed' | 'other';
  /** For whoever repairs it: the exact cause. */
  readonly detail: string;
}

/** What a file below `geodata/` holds, by its name. */
export type ContentOf<File extends string> = File extends 'atlas.json'
  ? AtlasFile
  : File extends 'versions.json'
    ? VersionsFile
    : File extends `versions/${string}`
      ? ReleaseFile
      : File extends 'layers/basemap.geojson'
        ? BasemapLayer
        : DistrictLayer;

/**
 * Reads a file below `geodata/`.
 * @throws {MalformedFile} where it is not what its name says; or another error where it cannot be had.
 */
export type ReadFile = <File extends string>(file: File) => Promise<ContentOf<File>>;

/**
 * Reads the atlas. Without its records there is none; a layer that is missing, empty or corrupt is left out and named,
 * and one that is not of the same build as the records is named too.
 * @throws {MalformedFile} or what `read` throws, where `atlas.json` cannot be used.
 */
export async function loadAtlas(
  read: ReadFile,
): Promise<{ readonly atlas: Atlas; readonly missing: readonly MissingLayer[] }> {
  const records = await read('atlas.json');
  const missing: MissingLayer[] = [];
  const layer = async <File extends string>(file: File) => {
    try {
      return await read(file);
    } catch (error) {
      const reason = error instanceof MalformedFile ? 'malformed' : 'unreachable';
      missing.push({ file, reason, detail: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  const [basemap, ...districts] = await Promise.all([
    layer('layers/basemap.geojson'),
    ...records.layers.map(({ file }) => layer(`layers/${file}` as const)),
  ]);
  for (const [at, { file, districts: expected }] of records.layers.entries()) {
    const found = districts[at]?.features.map(({ id }) => id) ?? expected;
    const apart = [...expected, ...found].filter((id) => expected.includes(id) !== found.includes(id));
    if (apart.length > 0) missing.push({ file: `layers/${file}`, reason: 'other', detail: apart.join(', ') });
  }
  return {
    atlas: joinAtlas(
      records,
      districts.filter((found) => found !== null),
      basemap,
    ),
    missing,
  };
}
