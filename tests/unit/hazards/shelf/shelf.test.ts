import { expect, test } from 'vitest';
import type { Totals } from '../../../../src/hazards/record/filter.ts';
import type { KeptLayer } from '../../../../src/hazards/shelf/layer.ts';
import { createShelf } from '../../../../src/hazards/shelf/shelf.ts';
import { decisions, fakeDesk, fakeStorage, loaded, report, totals } from '../fake-desk.ts';

const parts = [{ name: 'areas.geojson', blob: new Blob(['x']) }];
const kept = (id: string, drop = 'drop'): Omit<KeptLayer, 'place'> => ({
  id,
  drop,
  key: id,
  name: id,
  format: 'geojson',
  decisions,
  visible: true,
  opacity: 1,
});

test('layers come back after a reload in their order, with their names, opacity and what was switched off', async () => {
  const storage = fakeStorage();
  const before = createShelf(fakeDesk().desk, storage);
  await before.actions.add(kept('a'), loaded, parts);
  await before.actions.add(kept('b', 'other'), loaded, parts);
  await before.actions.add(kept('c'), loaded, parts);
  await before.actions.move('c', 1);
  await before.actions.rename('a', ' Minefields ');
  await before.actions.fade('b', 0.4);
  await before.actions.show('c', false);
  const after = createShelf(fakeDesk().desk, storage);
  await after.actions.restore();
  const told = ({ layers }: ReturnType<typeof after.store.getState>) =>
    layers.map(({ name, opacity, visible }) => [name, opacity, visible]);
  expect(told(after.store.getState())).toEqual([
    ['b', 0.4, true],
    ['c', 1, false],
    ['Minefields', 1, true],
  ]);
  expect(after.store.getState()).toMatchObject({ restoring: null, restored: true });
});

test('a kept layer that cannot be read again is named with its reason, costs no other, and can be removed', async () => {
  const storage = fakeStorage();
  const before = createShelf(fakeDesk().desk, storage);
  await before.actions.add(kept('good'), loaded, parts);
  await before.actions.add(kept('bad'), loaded, parts);
  const { desk } = fakeDesk({
    load: (id) => (id === 'bad' ? Promise.reject(new Error('read.cut')) : Promise.resolve(loaded)),
  });
  const after = createShelf(desk, storage);
  await after.actions.restore();
  expect(after.store.getState().layers.map(({ id }) => id)).toEqual(['good']);
  expect(after.store.getState().lost.map(({ layer, why }) => [layer.id, why.code])).toEqual([['bad', 'read.cut']]);
  await after.actions.remove('bad');
  expect(after.store.getState().lost).toEqual([]);
  expect((await storage.drops()).flatMap(({ layers }) => layers.map(({ id }) => id))).toEqual(['good']);
});

test('the file of a drop is thrown away with the last layer of it', async () => {
  const storage = fakeStorage();
  const { actions } = createShelf(fakeDesk().desk, storage);
  await actions.add(kept('a'), loaded, parts);
  await actions.add(kept('b'), loaded, parts);
  await actions.remove('a');
  expect(await storage.drops()).toHaveLength(1);
  await actions.remove('b');
  expect(await storage.drops()).toEqual([]);
});

test.each(['full', 'forbidden'] as const)(
  'a device whose storage is %s has the layer all the same, and it says so',
  async (keeping) => {
    const { store, actions } = createShelf(fakeDesk().desk, fakeStorage({ keep: () => Promise.resolve(keeping) }));
    await actions.add(kept('a'), loaded, parts);
    expect(store.getState().layers.map((layer) => layer.keeping)).toEqual([keeping]);
  },
);

test('of two filters that are asked for quickly, the later one counts, whichever is answered first', async () => {
  const answers: ((totals: Totals) => void)[] = [];
  const { store, actions } = createShelf(
    fakeDesk({ filter: () => new Promise((resolve) => answers.push(resolve)) }).desk,
    fakeStorage(),
  );
  await actions.add(kept('a'), loaded, parts);
  const first = actions.filter('a', { text: 'x' });
  const second = actions.filter('a', { text: 'xy' });
  answers[1]?.({ ...totals, shown: 1 });
  answers[0]?.({ ...totals, shown: 2 });
  await Promise.all([first, second]);
  expect(store.getState().layers[0]).toMatchObject({ filter: { text: 'xy' }, totals: { shown: 1 }, drawing: 1 });
});

test('what the checks find after the layer is drawn is in its report, also where they end before it is on the shelf', async () => {
  const shelf = createShelf(fakeDesk().desk, fakeStorage());
  const finished = { ...report, repaired: 7 };
  shelf.checked('early')(finished, totals);
  await shelf.actions.add(kept('early'), loaded, parts);
  await shelf.actions.add(kept('late'), loaded, parts);
  shelf.checked('late')(finished, totals);
  expect(shelf.store.getState().layers.map((layer) => layer.report.repaired)).toEqual([7, 7]);
});
