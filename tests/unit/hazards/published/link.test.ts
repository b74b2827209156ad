import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { TagFilter } from '../../../../src/hazards/published/filter.ts';
import { readLayers, writeLayers } from '../../../../src/hazards/published/link/link.ts';
import type { createPublished } from '../../../../src/hazards/published/published.ts';
import { recordsIn } from '../../../../src/hazards/published/records.ts';
import { statuses } from '../../../../src/hazards/record/hazard.ts';
import { readLink, writeLink } from '../../../../src/view/permalink.ts';
import { defaultView } from '../../../../src/view/view.ts';
import { hazardOf, randomHazards } from '../tiles/drawn.ts';
import { box, entry, host, tilesOf } from './host.ts';

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).map((text) => text.toLowerCase());
const amount = fc.nat(1_000_000);
const filters = fc
  .record(
    { type: words, text: words, from: amount, to: amount, smallest: amount, largest: amount },
    { requiredKeys: [] },
  )
  .map((filter) => filter as TagFilter);

test('every filter and record survives the way into a link and back, in any language and without capitals', () => {
  const known = { district: () => null, figure: () => null };
  fc.assert(
    fc.property(filters, fc.subarray([...statuses]), words, (filter, without, id) => {
      const record = { id, at: [46.1234, -40.5] as const };
      const layers = writeLayers([{ entry: entry(), on: true, without, filter }], { layer: 'national', record });
      const { view, problems } = readLink(writeLink({ ...defaultView, layers }).toUpperCase(), known);
      expect(problems).toEqual([]);
      expect(readLayers(view.layers ?? '')).toEqual([{ id: 'national', version: '2026-01', without, filter, record }]);
    }),
    { numRuns: 200 },
  );
});

test('what of a link cannot be read hides nothing and opens nothing', () => {
  const [asked] = readLayers('national@2026-01~from:soon~text:~record:k-1~record:k-1:x:y~largest:~colour:red');
  expect(asked).toEqual({ id: 'national', version: '2026-01', without: [], filter: {}, record: null });
});

const hazards = [...randomHazards(30, box), hazardOf(30, { type: 'Point', coordinates: [46.02, 40.02] }, { id: null })];
const bytes = tilesOf(hazards, { deepest: 8 });
const hosted = async (part = {}) => host(await bytes, undefined, [entry(part, hazards.length)]).published;
const chosenOf = ({ store }: ReturnType<typeof createPublished>) => store.getState().chosen?.tags;

test('a record that is open stands in the link, by id or place, and the link opens it again, without an index of all', async () => {
  const published = await hosted();
  await published.start();
  const { records } = await recordsIn((...at) => published.tile('national', ...at), box, { zoom: 8, without: [] });
  expect(records).toHaveLength(31);
  for (const record of [records[7], records.find(({ tags }) => tags.id === undefined)]) {
    if (record === undefined) throw new Error('The fixture has no such record.');
    published.choose({ layer: 'national', ...record });
    const link = published.written();
    const other = await hosted();
    other.ask(link);
    await other.start();
    expect(chosenOf(other)).toEqual(record.tags);
    expect(other.written()).toBe(link);
  }
});

test('a link to a record of another version opens it by its id, and says so where it is not there; a place in a file says nothing of another', async () => {
  const older = await hosted({ version: '2026-02' });
  older.ask('national@2026-01~record:az-3:46.02:40.02');
  await older.start();
  await vi.waitFor(() => expect(chosenOf(older) ?? older.store.getState().wanted?.lost).toBeTruthy());
  expect(chosenOf(older)).toMatchObject({ id: 'AZ-3' });
  expect(older.store.getState().strange).toMatchObject([{ id: 'national', version: '2026-01' }]);
  for (const record of ['gone:46.02:40.02', '.30:46.02:40.02']) {
    const published = await hosted({ version: '2026-02' });
    published.ask(`national@2026-01~record:${record}`);
    await published.start();
    expect(published.store.getState()).toMatchObject({ chosen: null, wanted: { lost: true } });
  }
});
