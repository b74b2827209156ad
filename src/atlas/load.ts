import type * as v from 'valibot';
import { type Atlas, joinAtlas } from './atlas.ts';
import { buildHeader } from './build.ts';
import { MalformedFile, parseFile } from './parse.ts';
import { atlasFile, basemapLayer, districtLayer } from './schema.ts';
import { buildToSay } from './served.ts';

/** A layer that could not be used; the rest of the atlas works without it. */
export interface MissingLayer {
  readonly file: string;
  readonly reason: 'unreachable' | 'malformed';
  /** For whoever repairs it: the exact cause. */
  readonly detail: string;
}

/** The text of a file below `geodata/`. */
export type ReadText = (file: string) => Promise<string>;

/**
 * Reads the atlas. Without its records there is none; a layer that is missing, empty or corrupt is left out and named.
 * @throws {MalformedFile} or what `read` throws, where `atlas.json` cannot be used.
 */
export async function loadAtlas(
  read: ReadText,
): Promise<{ readonly atlas: Atlas; readonly missing: readonly MissingLayer[] }> {
  const records = parseFile('atlas.json', await read('atlas.json'), atlasFile);
  const missing: MissingLayer[] = [];
  const layer = async <Schema extends v.GenericSchema>(file: string, schema: Schema) => {
    try {
      return parseFile(file, await read(file), schema);
    } catch (error) {
      const reason = error instanceof MalformedFile ? 'malformed' : 'unreachable';
      missing.push({ file, reason, detail: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  const [basemap, ...districts] = await Promise.all([
    layer('layers/basemap.geojson', basemapLayer),
    ...records.layers.map(({ file }) => layer(`layers/${file}`, districtLayer)),
  ]);
  return {
    atlas: joinAtlas(
      records,
      districts.filter((found) => found !== null),
      basemap,
    ),
    missing,
  };
}

/** Reads over HTTP from a site's root, such as `/atlas/`. */
export function readOver(root: string): ReadText {
  return async (file) => {
    const build = buildToSay();
    const headers = build === null ? {} : { [buildHeader]: build };
    const response = await fetch(`${root}geodata/${file}`, { headers });
    if (!response.ok) throw new Error(`${file}: the server answered ${response.status}`);
    return response.text();
  };
}
