import { expect, test } from 'vitest';
import type { Camera } from '../../../src/domain/camera.ts';
import { createActions, createAtlasStore, type Notice } from '../../../src/store/store.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { atlasWith } from '../fixtures/atlas.ts';

function storeOf(view: Partial<View> = {}, notices: readonly Notice[] = []) {
  const store = createAtlasStore(atlasWith(), { ...defaultView, ...view }, notices);
  return { store, ...createActions(store) };
}

const refused = (given: string): Notice => ({ kind: 'link', problem: { kind: 'value', key: 'panel', given } });

test('choosing a district is a step for Back, and leaves camera, receipt and panel of the one before', () => {
  const { store, selectDistrict } = storeOf({
    district: 'tartar',
    camera: { lon: 46, lat: 40, zoom: 8 },
    figure: 'F1',
    panel: 'full',
    hidden: ['low'],
  });
  selectDistrict('lachin');
  expect(store.getState()).toMatchObject({
    step: 'push',
    view: { ...defaultView, district: 'lachin', hidden: ['low'] },
  });
  selectDistrict(null);
  expect(store.getState()).toMatchObject({ step: 'push', view: { district: null } });
});

test('choosing the district that is chosen changes nothing', () => {
  const { store, selectDistrict } = storeOf({ district: 'tartar', figure: 'F1' });
  const before = store.getState();
  selectDistrict('tartar');
  expect(store.getState()).toBe(before);
});

test('switching a level twice leaves it as it was, in the order of the levels', () => {
  const { store, toggleLevel, showAllLevels } = storeOf();
  toggleLevel('low');
  toggleLevel('high');
  expect(store.getState()).toMatchObject({ step: 'replace', view: { hidden: ['high', 'low'] } });
  toggleLevel('low');
  expect(store.getState().view.hidden).toEqual(['high']);
  showAllLevels();
  expect(store.getState().view.hidden).toEqual([]);
});

test('only choosing a district is a step, whatever is done after it', () => {
  const { store, selectDistrict, chooseEvidence, openFigure, resizePanel, moveCamera, fitCamera, toggleLevel } =
    storeOf();
  const changes: (() => void)[] = [
    () => chooseEvidence('article'),
    () => openFigure('F1'),
    () => openFigure(null),
    () => resizePanel('peek'),
    () => moveCamera({ lon: 46, lat: 40, zoom: 8 }),
    () => fitCamera(),
    () => toggleLevel('low'),
  ];
  for (const change of changes) {
    selectDistrict(store.getState().view.district === 'tartar' ? 'lachin' : 'tartar');
    expect(store.getState().step).toBe('push');
    change();
    expect(store.getState().step).toBe('replace');
  }
});

test('the evidence, the receipt and the panel are taken over', () => {
  const { store, chooseEvidence, openFigure, resizePanel } = storeOf();
  chooseEvidence('official');
  openFigure('F1');
  resizePanel('full');
  expect(store.getState().view).toEqual({ ...defaultView, evidence: 'official', figure: 'F1', panel: 'full' });
});

test('the camera is kept as a link would carry it', () => {
  const { store, moveCamera, fitCamera } = storeOf();
  moveCamera({ lon: 46.123456, lat: 40.00004, zoom: 8.12678 });
  expect(store.getState().view.camera).toEqual({ lon: 46.1235, lat: 40, zoom: 8.13 });
  fitCamera();
  expect(store.getState().view.camera).toBeNull();
});

test.each<[string, Camera]>([
  ['that cannot be told from the present one', { lon: 46.0004, lat: 40.0004, zoom: 8.01 }],
  ['beyond the basemap', { lon: 10, lat: 40, zoom: 8 }],
  ['above the highest zoom', { lon: 46, lat: 40, zoom: 22 }],
  ['that is no number', { lon: Number.NaN, lat: 40, zoom: 8 }],
])('a camera %s changes nothing', (_, camera) => {
  const { store, moveCamera } = storeOf({ camera: { lon: 46, lat: 40, zoom: 8 } });
  const before = store.getState();
  moveCamera(camera);
  expect(store.getState()).toBe(before);
});

test('a step that is seen is taken over', () => {
  const { store, moveCamera } = storeOf({ camera: { lon: 46, lat: 40, zoom: 8 } });
  moveCamera({ lon: 46.002, lat: 40, zoom: 8 });
  expect(store.getState().view.camera?.lon).toBe(46.002);
});

test('each thing is told once, however often it happens', () => {
  const { store, tell } = storeOf();
  tell({ kind: 'map-trouble', detail: 'first' });
  tell({ kind: 'map-trouble', detail: 'second' });
  tell({ kind: 'still-picture' });
  expect(store.getState().notices).toEqual([{ kind: 'map-trouble', detail: 'first' }, { kind: 'still-picture' }]);
});

test('what is dismissed goes, and the rest stays', () => {
  const still: Notice = { kind: 'still-picture' };
  const link = refused('wide');
  const { store, dismiss } = storeOf({}, [still, link]);
  dismiss(link);
  expect(store.getState().notices).toEqual([still]);
});

test('a view from outside takes the place of the present one, is no step, and tells of its own link alone', () => {
  const still: Notice = { kind: 'still-picture' };
  const { store, restore, selectDistrict } = storeOf({}, [still, refused('old')]);
  selectDistrict('tartar');
  const view: View = { ...defaultView, district: 'lachin', hidden: ['low'] };
  restore(view, [refused('new')]);
  expect(store.getState()).toMatchObject({ view, step: 'replace', notices: [still, refused('new')] });
});

test('the atlas is never changed by what is chosen', () => {
  const { store, selectDistrict, toggleLevel } = storeOf();
  const { atlas } = store.getState();
  selectDistrict('tartar');
  toggleLevel('low');
  expect(store.getState().atlas).toBe(atlas);
});
