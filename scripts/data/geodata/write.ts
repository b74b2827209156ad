import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AtlasFile, BasemapLayer, DistrictLayer, VersionsFile } from '../../../src/atlas/schema.ts';

/** A JSON object whose lists stand one entry a line, so that a change shows as the lines it touches. */
function lines(object: object): string {
  const members = Object.entries(object).map(([key, value]) => {
    const text = Array.isArray(value)
      ? `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${members.join(',\n')}\n}\n`;
}

/** A layer as GeoJSON, one feature a line. */
export function layerText(layer: DistrictLayer | BasemapLayer): string {
  return lines(layer);
}

/** `atlas.json`, one record a line. */
export function atlasText(atlas: AtlasFile): string {
  return lines(atlas);
}

/** `versions.json`, one version a line. */
export function versionsText(versions: VersionsFile): string {
  return lines(versions);
}

/** Writes the files below the folder, making folders as needed. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
