import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { AtlasFile, BasemapLayer, DistrictLayer, VersionsFile } from '../../../src/atlas/schema.ts';
import type { Facts } from '../../../src/domain/facts.ts';

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

/** `facts.json`, a list in a line. */
export function factsText(facts: Facts): string {
  const text = (value: unknown, indent: string): string => {
    if (value === null || typeof value !== 'object') return JSON.stringify(value);
    if (Array.isArray(value)) return `[${value.map((each) => JSON.stringify(each)).join(', ')}]`;
    const inner = Object.entries(value).map(([key, each]) => `${indent}  "${key}": ${text(each, `${indent}  `)}`);
    return `{\n${inner.join(',\n')}\n${indent}}`;
  };
  return `${text(facts, '')}\n`;
}

/** `versions.json`, one version a line. */
export function versionsText(versions: VersionsFile): string {
  return lines(versions);
}

/** Writes the files below the folder, making folders as needed. A file that is there as it would be written is left alone: others may be reading it. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    const path = join(folder, file);
    if ((await readFile(path, 'utf8').catch(() => null)) === text) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
