import type * as v from 'valibot';
import type { ContentOf, ReadFile } from './load.ts';
import { parseFile } from './parse.ts';
import { atlasFile, basemapLayer, districtLayer, releaseFile, versionsFile } from './schema.ts';

/** The text of a file below `geodata/`. */
export type ReadText = (file: string) => Promise<string>;

/** Reads files as texts and holds each against its schema: what the build does, and a page with a file that is not the build's own. */
export function checking(read: ReadText): ReadFile {
  return async (file) => checked(file, await read(file));
}

/**
 * A file as the schema describes it that goes with its name.
 * @throws {MalformedFile} where it is no JSON or breaks the schema; at most five problems are named.
 */
export function checked<File extends string>(file: File, text: string): ContentOf<File> {
  return parseFile(file, text, schemaOf(file)) as ContentOf<File>;
}

function schemaOf(file: string): v.GenericSchema {
  if (file === 'atlas.json') return atlasFile;
  if (file === 'versions.json') return versionsFile;
  if (file.startsWith('versions/')) return releaseFile;
  return file === 'layers/basemap.geojson' ? basemapLayer : districtLayer;
}
