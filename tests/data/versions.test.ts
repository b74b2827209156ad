import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEvidence } from '../../scripts/data/evidence/evidence.ts';
import { releaseVersion } from '../../scripts/data/evidence/release.ts';
import { buildGeodata } from '../../scripts/data/geodata/build.ts';
import {
  readReleases,
  recordsOf,
  releasedVersion,
  versionEntries,
  versionOf,
} from '../../scripts/data/geodata/versions.ts';
import { type Country, country } from '../../src/domain/country.ts';
import { noRecords, rebuild } from '../../src/domain/version.ts';
import { scratch } from '../scratch.ts';

const finds = (id: string, value: number) => ({
  id,
  metric: 'items_found_flow',
  quantity: { value, comparator: 'exact' },
  of: { item: 'mine' },
  period: { from: '2022-01', to: '2022-03' },
  scope: { kind: 'district', district: 'tartar' },
  claimant: 'ANAMA',
  locator: { paragraph: 1 },
  confidence: 'high',
});

const report = (...figures: readonly object[]) => ({
  id: 'report',
  kind: 'report',
  title: 'A report',
  short: { en: 'Report' },
  language: 'en',
  channel: 'ANAMA',
  url: 'https://example.org/report',
  published: '2022-04-01',
  figures,
});

/** The country as far as such a folder has it. */
const ofOne: Country = { ...country, featured: ['tartar'], evidence: [country.evidence[0]] };

/** A folder with one district and one report, and what the steps of a release do in it. */
async function records(...figures: readonly object[]) {
  const geodata = await scratch();
  await mkdir(join(geodata, 'datasets'));
  await mkdir(join(geodata, 'districts'));
  await cp('geodata/districts/tartar.json', join(geodata, 'districts', 'tartar.json'));
  const state = async () => {
    const { records: documents, districts, searches } = await readEvidence(geodata);
    return recordsOf(districts, documents, searches);
  };
  const write = (...now: readonly object[]) =>
    writeFile(join(geodata, 'datasets', 'report.json'), JSON.stringify(report(...now)));
  /** What the build leaves of the records. */
  const build = async () => writeFile(join(geodata, 'atlas.json'), JSON.stringify(await state()));
  await write(...figures);
  return { geodata, state, write, build, versions: () => readdir(join(geodata, 'versions')) };
}

test('the first version is made of additions alone', async () => {
  const { geodata, state, versions } = await records(finds('F1', 12));
  const { file, release } = await releaseVersion({ geodata, date: '2022-05-01' });
  expect(file).toBe(`0001-${versionOf(await state())}.json`);
  expect(await versions()).toEqual([file]);
  expect(release).toMatchObject({
    date: '2022-05-01',
    previous: null,
    districts: { added: ['tartar'], changed: [], removed: [] },
    figures: { added: ['F1'], changed: [], removed: [] },
  });
});

test('the next version holds the old records, from which the first can be rebuilt', async () => {
  const { geodata, state, write, build } = await records(finds('F1', 12), finds('F2', 5));
  const first = await state();
  await releaseVersion({ geodata, date: '2022-05-01' });
  await build();
  await write(finds('F1', 13), finds('F3', 7));
  const { release } = await releaseVersion({ geodata, date: '2022-06-01' });
  expect(release.figures).toMatchObject({
    added: ['F3'],
    changed: [{ id: 'F1', quantity: { value: 12 }, document: 'report' }],
    removed: [{ at: 1, record: { id: 'F2' } }],
  });
  const releases = await readReleases(geodata);
  expect(releases.map((each) => each.release.previous)).toEqual([null, releases[0]?.release.id]);
  expect(
    rebuild(
      await state(),
      releases.slice(1).map((each) => each.release),
    ),
  ).toEqual(first);
  expect(versionEntries(releases).map(({ figures }) => figures)).toEqual([
    { added: 2, changed: 0, removed: 0 },
    { added: 1, changed: 1, removed: 1 },
  ]);
});

test('where nothing has changed there is nothing to release', async () => {
  const { geodata, build } = await records(finds('F1', 12));
  const { release } = await releaseVersion({ geodata, date: '2022-05-01' });
  await build();
  await expect(releaseVersion({ geodata, date: '2022-06-01' })).rejects.toThrow(
    `Nothing has changed since version ${release.id} of 2022-05-01; there is nothing to release.`,
  );
});

test('the order of records and of their keys is no change', async () => {
  const { state, write } = await records(finds('F1', 12), finds('F2', 5));
  const before = versionOf(await state());
  await write(finds('F2', 5), Object.fromEntries(Object.entries(finds('F1', 12)).reverse()));
  expect(versionOf(await state())).toBe(before);
});

test('a date that is none, or before the version before, is refused', async () => {
  const { geodata, write, build } = await records(finds('F1', 12));
  await expect(releaseVersion({ geodata, date: 'today' })).rejects.toThrow(
    '--date: expected YYYY-MM-DD, found "today".',
  );
  await releaseVersion({ geodata, date: '2022-05-01' });
  await build();
  await write(finds('F1', 13));
  await expect(releaseVersion({ geodata, date: '2022-04-30' })).rejects.toThrow(
    '--date: expected 2022-05-01 or later, as the version before it, found 2022-04-30.',
  );
});

test('an atlas.json of other records than the latest version is refused, and another can be named', async () => {
  const { geodata, write, build, versions } = await records(finds('F1', 12));
  await releaseVersion({ geodata, date: '2022-05-01' });
  await build();
  await cp(join(geodata, 'atlas.json'), join(geodata, 'first.json'));
  await write(finds('F1', 13));
  await build();
  await expect(releaseVersion({ geodata, date: '2022-06-01' })).rejects.toThrow(
    /^atlas\.json: expected the records of the latest version [0-9a-f]{8}, found those of [0-9a-f]{8}; name .+ with --since FILE\.$/,
  );
  await rm(join(geodata, 'atlas.json'));
  await expect(releaseVersion({ geodata, date: '2022-06-01' })).rejects.toThrow(
    /atlas\.json: expected the records of the latest version [0-9a-f]{8}, found no file; .+ --since FILE\.$/,
  );
  expect(await versions()).toHaveLength(1);
  await releaseVersion({ geodata, date: '2022-06-01', since: join(geodata, 'first.json') });
  expect(await versions()).toHaveLength(2);
});

test('an amended version takes the place of the latest, as if that had never been', async () => {
  const { geodata, state, write, build, versions } = await records(finds('F1', 12));
  const first = await state();
  await releaseVersion({ geodata, date: '2022-05-01' });
  await build();
  await write(finds('F1', 13), finds('F2', 5));
  const wrong = await releaseVersion({ geodata, date: '2022-06-01' });
  await build();
  await write(finds('F1', 14));
  const right = await releaseVersion({ geodata, date: '2022-06-02', amend: true });
  expect(await versions()).toEqual([expect.stringMatching(/^0001-/), right.file]);
  expect(right.file).not.toBe(wrong.file);
  expect(right.release.figures).toMatchObject({ added: [], changed: [{ quantity: { value: 12 } }] });
  expect(rebuild(await state(), [right.release])).toEqual(first);
});

test('records that have not been released are refused by the build in one sentence', async () => {
  const { geodata, write, build } = await records(finds('F1', 12));
  await expect(buildGeodata({ geodata, country: ofOne })).rejects.toThrow(
    /^versions: expected the records as they stand \([0-9a-f]{8}\) to be the latest version, found no version at all; release them with npm run evidence -- release$/,
  );
  const { release } = await releaseVersion({ geodata, date: '2022-05-01' });
  await build();
  await write(finds('F1', 13));
  await expect(buildGeodata({ geodata, country: ofOne })).rejects.toThrow(
    `found version ${release.id} of 2022-05-01; release them with`,
  );
});

test('versions that do not follow one another are refused', async () => {
  const { geodata, write, build } = await records(finds('F1', 12));
  const first = await releaseVersion({ geodata, date: '2022-05-01' });
  await build();
  await write(finds('F1', 13));
  const second = await releaseVersion({ geodata, date: '2022-06-01' });
  const path = join(geodata, 'versions', second.file);
  const text = await readFile(path, 'utf8');
  const refused = async (changed: string, problem: string) => {
    await writeFile(path, changed);
    await expect(readReleases(geodata)).rejects.toThrow(`versions/${second.file}: ${problem}`);
  };
  await refused(text.replace(first.release.id, '00000000'), `at previous: expected ${first.release.id}`);
  await refused(text.replace('2022-06-01', '2022-04-01'), 'at date: expected 2022-05-01 or later');
  await refused(
    text.replaceAll(second.release.id, '00000000'),
    'at id: expected the file to be named 0002-00000000.json',
  );
  await writeFile(path, text);
  await rm(join(geodata, 'versions', first.file));
  await expect(readReleases(geodata)).rejects.toThrow(`expected the file to be named 0001-${second.release.id}.json`);
});

test('every committed version is what its id says, back to nothing', async () => {
  const { records: documents, districts, searches } = await readEvidence('geodata');
  const now = recordsOf(districts, documents, searches);
  const releases = await readReleases('geodata');
  expect(releasedVersion(now, releases)).toEqual({ id: versionOf(now), date: releases.at(-1)?.release.date });
  releases.forEach(({ release }, index) => {
    const later = releases.slice(index + 1).map((each) => each.release);
    expect(versionOf(rebuild(now, later)), release.id).toBe(release.id);
  });
  const all = releases.map((each) => each.release);
  expect(rebuild(now, all)).toEqual(noRecords);
});
