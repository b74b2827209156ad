import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type * as v from 'valibot';
import { MalformedFile } from '../../../src/atlas/malformed.ts';
import { parseFile } from '../../../src/atlas/parse.ts';
import { releaseAsWritten, type VersionEntry } from '../../../src/atlas/schema.ts';
import type { District } from '../../../src/domain/district.ts';
import type { Searched } from '../../../src/domain/searched.ts';
import { canonicalRecords, collections, type Records, type Version } from '../../../src/domain/version.ts';
import { command } from '../../run/country.mjs';
import { type DocumentRecord, figuresOf } from './records.ts';

/** A released version with the file that it stands in. */
export interface Released {
  readonly file: string;
  readonly release: v.InferOutput<typeof releaseAsWritten>;
}

/** The records as a view can show them. */
export function recordsOf(
  districts: readonly District[],
  documents: readonly DocumentRecord[],
  searches: readonly Searched[],
): Records {
  return {
    districts,
    documents: documents.map(({ figures: _figures, ...document }) => document),
    figures: figuresOf(documents),
    searches,
  };
}

/** The id of the version that says just this. */
export function versionOf(records: Records): string {
  return createHash('sha256').update(canonicalRecords(records)).digest('hex').slice(0, 8);
}

/** `0002-1a2b3c4d.json` for the second version. */
export function fileOf(index: number, id: string): string {
  return `${String(index + 1).padStart(4, '0')}-${id}.json`;
}

/**
 * The released versions of `versions` in the folder, the oldest first; none where there is no such folder.
 * @throws {MalformedFile} where a file breaks the schema, is not named after its place and id, or does not follow the one before.
 */
export async function readReleases(folder: string): Promise<readonly Released[]> {
  const names = (await readdir(folder)).includes('versions') ? await readdir(join(folder, 'versions')) : [];
  const files = names.filter((file) => file.endsWith('.json')).sort();
  const read = await Promise.all(
    files.map(async (file): Promise<Released> => {
      const text = await readFile(join(folder, 'versions', file), 'utf8');
      return { file, release: parseFile(`versions/${file}`, text, releaseAsWritten) };
    }),
  );
  read.forEach(({ file, release }, index) => {
    const named = fileOf(index, release.id);
    const before = read[index - 1]?.release ?? null;
    const refuse = (problem: string) => {
      throw new MalformedFile(`versions/${file}`, [problem]);
    };
    if (file !== named) refuse(`at id: expected the file to be named ${named}`);
    if (release.previous !== (before?.id ?? null)) {
      refuse(`at previous: expected ${before?.id ?? null}, the version before it, found ${release.previous}`);
    }
    if (before !== null && release.date < before.date) {
      refuse(`at date: expected ${before.date} or later, as the version before it, found ${release.date}`);
    }
  });
  return read;
}

/**
 * The version that the records are.
 * @throws {Error} in one sentence where they have not been released.
 */
export function releasedVersion(records: Records, releases: readonly Released[]): Version {
  const latest = releases.at(-1)?.release;
  const id = versionOf(records);
  if (latest?.id === id) return { id, date: latest.date };
  const found = latest === undefined ? 'no version at all' : `version ${latest.id} of ${latest.date}`;
  throw new Error(
    `versions: expected the records as they stand (${id}) to be the latest version, found ${found}; release them with ${command('evidence', 'release')}`,
  );
}

/** The lines of `versions.json`. */
export function versionEntries(releases: readonly Released[]): VersionEntry[] {
  return releases.map(({ file, release }) => {
    const counted = collections.map((collection) => {
      const { added, changed, removed } = release[collection];
      return [collection, { added: added.length, changed: changed.length, removed: removed.length }] as const;
    });
    const counts = Object.fromEntries(counted) as Record<(typeof collections)[number], VersionEntry['figures']>;
    return { id: release.id, date: release.date, file, ...counts };
  });
}
