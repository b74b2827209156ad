import { expect, test } from 'vitest';
import type { Look } from '../../../../src/hazards/record/look.ts';
import { createImporter } from '../../../../src/hazards/shelf/importing.ts';
import { createShelf } from '../../../../src/hazards/shelf/shelf.ts';
import { decisions, fakeDesk, fakeStorage, loaded, look, offered } from '../fake-desk.ts';

const part = { name: 'areas.zip', blob: new Blob(['x']) };

function room(desk: Parameters<typeof fakeDesk>[0] = {}, storage = fakeStorage()) {
  const { desk: answering, calls } = fakeDesk(desk);
  const shelf = createShelf(answering, storage);
  const { store, actions } = createImporter(shelf);
  return { shelf, actions, calls, storage, at: () => store.getState().at, state: store.getState };
}

const names = (calls: readonly (readonly unknown[])[]) => calls.map(([name]) => name);

test('what is open must be answered before the file is read; then it is counted, and shown only after another yes', async () => {
  const { actions, shelf, calls, at, state } = room();
  await actions.begin([part]);
  expect(at()).toBe('asking');
  await actions.read();
  expect(names(calls)).not.toContain('load');
  actions.answer({ kind: 'placement', placement: { system: 'EPSG:28408', swapped: false } });
  await actions.read();
  expect(at()).toBe('read');
  expect(state().loaded).toEqual(loaded);
  expect(shelf.store.getState().layers).toEqual([]);
  expect(await actions.commit()).toBe(false);
  expect(shelf.store.getState().layers.map(({ name, keeping }) => [name, keeping])).toEqual([['areas', 'kept']]);
});

test('the next file with the same columns is read at once, as the last one was understood', async () => {
  const storage = fakeStorage();
  const first = room({}, storage);
  await first.actions.begin([part]);
  first.actions.answer({ kind: 'placement', placement: { system: 'EPSG:28408', swapped: false } });
  await first.actions.read();
  await first.actions.commit();
  const second = room({}, storage);
  await second.actions.begin([part]);
  expect(second.at()).toBe('read');
  expect(second.state().asBefore).toBe(true);
});

test('a file of which a known schema says everything is read at once; with a guess in it a person is asked', async () => {
  const roles = { id: { as: 'hazard_id', sure: 'certain', by: '' } } as const;
  const of = (roles: Look['roles']) =>
    room({ look: () => Promise.resolve({ ...look, schema: 'recognise.schema.imsma-ng', open: [], roles }) });
  const known = of(roles);
  await known.actions.begin([part]);
  expect([known.at(), known.state().asBefore]).toEqual(['read', false]);
  const guessed = of({ ...roles, type: { as: 'class', sure: 'guess', by: '' } });
  await guessed.actions.begin([part]);
  expect(guessed.at()).toBe('asking');
});

test.each<[string, Partial<Look>]>([
  [
    'lies outside the country by the system of then',
    { placements: look.placements.map((each) => ({ ...each, inside: 0 })) },
  ],
  [
    'has a value that was not there then',
    { statuses: { ...look.statuses, Expired: { as: 'unknown', sure: 'guess', by: '' } } },
  ],
  ['has dates that could be read either way', { ambiguousDates: true }],
])('a file with the same columns that %s is asked about again', async (_, otherwise) => {
  const storage = fakeStorage();
  const { actions, at, state } = room({ look: () => Promise.resolve({ ...look, ...otherwise }) }, storage);
  await storage.decide(JSON.stringify(['shapefile', 'class', 'hazard_id', 'remark']), decisions);
  await actions.begin([part]);
  expect(at()).toBe('asking');
  expect(state().asBefore).toBe(false);
});

test('another column for the status asks anew what its values mean', async () => {
  const open: Look = { ...look, open: ['statuses'] };
  const { actions, state } = room({ look: () => Promise.resolve(open) });
  await actions.begin([part]);
  actions.answer({ kind: 'all', status: 'suspected' });
  expect(state().draft?.answered).toContain('statuses');
  await actions.answer({ kind: 'column', role: 'status', column: 'remark' });
  expect(state().draft?.answered).not.toContain('statuses');
});

test('several layers are gone through one after the other, and those that are not ticked are left', async () => {
  const layers = ['a', 'b', 'c'].map((key) => ({ ...offered, key, name: key, wanted: key !== 'c' }));
  const { actions, shelf, at, state } = room({
    open: () => Promise.resolve({ layers, refused: [] }),
    look: (key) => Promise.resolve({ ...look, layer: { ...offered, key, name: key }, open: [] }),
  });
  await actions.begin([part]);
  expect(at()).toBe('choosing-layers');
  await actions.next();
  await actions.read();
  expect(await actions.commit()).toBe(true);
  expect(state().layer?.key).toBe('b');
  expect(state().asBefore).toBe(true);
  expect(await actions.commit()).toBe(false);
  expect(shelf.store.getState().layers.map(({ name }) => name)).toEqual(['b', 'a']);
});

test('a reading that is called off is forgotten by the desk when it ends after all, and shows nothing', async () => {
  let finish = () => {};
  const { actions, calls, at } = room({
    look: () => Promise.resolve({ ...look, open: [] }),
    load: () =>
      new Promise((resolve) => {
        finish = () => resolve(loaded);
      }),
  });
  await actions.begin([part]);
  const reading = actions.read();
  await Promise.resolve();
  actions.rethink();
  finish();
  await reading;
  expect(at()).toBe('asking');
  expect(names(calls)).toEqual(expect.arrayContaining(['cancel', 'forget']));
});

test('what the desk refuses is said by its code, at the step before', async () => {
  const refusal = Object.assign(new Error('read.too-large'), { values: { megabytes: 900 } });
  const { actions, state } = room({ open: () => Promise.reject(refusal) });
  await actions.begin([part]);
  expect(state()).toMatchObject({ at: 'choosing', failed: { code: 'read.too-large', values: { megabytes: 900 } } });
  const crash = room({
    load: () => Promise.reject(new Error('out of memory')),
    look: () => Promise.resolve({ ...look, open: [] }),
  });
  await crash.actions.begin([part]);
  await crash.actions.read();
  expect(crash.state()).toMatchObject({
    at: 'asking',
    failed: { code: 'shelf.failed', values: { detail: 'out of memory' } },
  });
});
