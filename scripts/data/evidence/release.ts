import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { parseFile } from '../../../src/atlas/parse.ts';
import { recordsOnce } from '../../../src/atlas/schema.ts';
import { districtSchema } from '../../../src/domain/district-schema.ts';
import { documentSchema } from '../../../src/domain/figure.ts';
import {
  collections,
  deltasBetween,
  noRecords,
  type Records,
  type Release,
  undo,
} from '../../../src/domain/version.ts';
import { readRecords, readSearches } from '../geodata/read.ts';
import { fileOf, type Released, readReleases, recordsOf, versionOf } from '../geodata/versions.ts';
import { writeFiles } from '../geodata/write.ts';

interface Options {
  /** The folder with the records and the versions. */
  readonly geodata: string;
  /** The day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  /** An `atlas.json` of the latest version, where the one in the folder is of another. */
  readonly since?: string | undefined;
  /** Takes the place of the latest version, as long as no link can carry it. */
  readonly amend?: boolean | undefined;
}

/**
 * Releases the records of the folder as the next version.
 * @returns the version and the file that was written.
 * @throws {Error} in one sentence where nothing has changed, or the records of the latest version are not at hand.
 */
export async function releaseVersion({ geodata, date, since, amend = false }: Options): Promise<Released> {
  if (!v.is(v.pipe(v.string(), v.isoDate()), date)) throw new Error(`--date: expected YYYY-MM-DD, found "${date}".`);
  const now = recordsOf(
    await readRecords(join(geodata, 'districts'), districtSchema),
    await readRecords(join(geodata, 'datasets'), documentSchema),
    await readSearches(geodata),
  );
  const releases = await readReleases(geodata);
  const latest = releases.at(-1);
  if (amend && latest === undefined) throw new Error('--amend: expected a released version, found none.');
  const of = latest === undefined ? noRecords : await recordsAt(since ?? join(geodata, 'atlas.json'), latest.release);
  const before = amend && latest !== undefined ? undo(of, latest.release) : of;
  const kept = amend ? releases.slice(0, -1) : releases;
  const previous = kept.at(-1)?.release ?? null;
  const id = versionOf(now);
  if (id === previous?.id) {
    throw new Error(`Nothing has changed since version ${id} of ${previous.date}; there is nothing to release.`);
  }
  if (previous !== null && date < previous.date) {
    throw new Error(`--date: expected ${previous.date} or later, as the version before it, found ${date}.`);
  }
  const release: Release = { id, date, previous: previous?.id ?? null, ...deltasBetween(before, now) };
  const file = fileOf(kept.length, id);
  if (amend && latest !== undefined) await rm(join(geodata, 'versions', latest.file));
  await writeFiles(join(geodata, 'versions'), new Map([[file, releaseText(release)]]));
  return { file, release: release as Released['release'] };
}

/** The records of a built `atlas.json`, which must be those of the version. */
async function recordsAt(path: string, { id }: Release): Promise<Records> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null)
    throw new Error(
      `${path}: expected the records of the latest version ${id}, found no file; get it back (git keeps it), or name another with --since FILE.`,
    );
  const records: Records = parseFile(path, text, recordsOnce);
  const found = versionOf(records);
  if (found === id) return records;
  throw new Error(
    `atlas.json: expected the records of the latest version ${id}, found those of ${found}; name the atlas.json of ${id} (git keeps it) with --since FILE.`,
  );
}

/** A version's file: one record a line, kinds of record that did not change left out. */
function releaseText(release: Release): string {
  const { id, date, previous } = release;
  const head = Object.entries({ id, date, previous }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  const changed = collections.flatMap((collection) => {
    const lists: [string, readonly unknown[]][] = Object.entries(release[collection]).filter(
      ([, list]) => list.length > 0,
    );
    const texts = lists.map(([key, list]) => `"${key}": ${listText(list)}`);
    return texts.length === 0 ? [] : [`"${collection}": {\n${texts.join(',\n')}\n}`];
  });
  return `{\n${[...head, ...changed].join(',\n')}\n}\n`;
}

/** Records one a line, ids in one line. */
function listText(list: readonly unknown[]): string {
  if (list.every((each) => typeof each === 'string')) return JSON.stringify(list);
  return `[\n${list.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
}
