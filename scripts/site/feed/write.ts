import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { checking } from '../../../src/atlas/check.ts';
import { loadAtlasOf, loadVersions } from '../../../src/atlas/versions.ts';
import { languages } from '../../../src/domain/language.ts';
import type { Site } from '../prerender/site.ts';
import { feed, feedOf, type Step } from './feed.ts';

/**
 * Writes a feed of the versions in each language.
 * @returns what there is to tell.
 */
export async function writeFeeds(dist: string, atlas: Atlas, site: Site): Promise<string> {
  const read = checking((file) => readFile(join(dist, 'geodata', file), 'utf8'));
  const versions = await loadVersions(read);
  const steps: Step[] = [];
  for (const { id, file } of versions) {
    const after = await loadAtlasOf(id, atlas, read);
    if (after !== null) steps.push({ before: steps.at(-1)?.after ?? null, after, file });
  }
  for (const language of languages) {
    const path = join(dist, feedOf(language));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, feed(language, steps, site));
  }
  return `feeds: ${steps.length} versions in ${languages.length} languages`;
}
