import { expect, onTestFinished, test } from 'vitest';
import { earlierAtlas } from '../../../src/atlas/atlas.ts';
import { type Camera, closeUp, zooms } from '../../../src/domain/camera.ts';
import { evidenceBases } from '../../../src/domain/evidence.ts';
import { levels } from '../../../src/domain/level.ts';
import { type Scene, type SceneView, scene } from '../../../src/scene/scene.ts';
import { closeness } from '../../../src/store/closeness.ts';
import { createAtlasStore, type Notice } from '../../../src/store/store.ts';
import { linkToSend } from '../../../src/view/href.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { days, themes, years } from '../../../src/view/theme.ts';
import { defaultView, type View } from '../../../src/view/view.ts';
import { fc } from '../../property.ts';
import { atlasWith, figure } from '../fixtures/atlas.ts';

function storeOf(view: Partial<View> = {}, notices: readonly Notice[] = []) {
  const { store, actions } = createAtlasStore(atlasWith(), { ...defaultView, ...view }, { notices });
  return { store, ...actions };
}

const anySceneView: fc.Arbitrary<SceneView> = fc.record({
  district: fc.constantFrom(null, 'tartar', 'lachin', 'aghdara'),
  evidence: fc.constantFrom(...evidenceBases),
  asOf: fc.constantFrom(null, '2022-01-01', '2024-01-01'),
  hidden: fc.subarray([...levels]),
  figure: fc.constantFrom(null, 'F1', 'L1'),
  theme: fc.constantFrom(...themes),
  year: fc.constantFrom(...years),
  day: fc.constantFrom(null, ...days),
});

/** All of a scene but the functions in it, which are never equal. */
const plain = (of: Scene | null) => ({ ...of, theme: JSON.stringify(of?.theme) });

const refused = (given: string): Notice => ({ kind: 'link', problem: { kind: 'value', key: 'panel', given } });

test('districts side by side are a step for Back, at most four, and stand in the place of map and table', () => {
  const { store, compareDistricts } = storeOf({ camera: { lon: 46, lat: 40, zoom: 8 }, table: true });
  compareDistricts(['tartar']);
  expect(store.getState().view).toMatchObject({ compare: ['tartar'], table: true, camera: { zoom: 8 } });
  compareDistricts(['tartar', 'lachin', 'kalbajar', 'dashkasan', 'aghdara']);
  expect(store.getState()).toMatchObject({
    step: 'push',
    view: { compare: ['tartar', 'lachin', 'kalbajar', 'dashkasan'], table: false, camera: null },
  });
  compareDistricts([]);
  expect(store.getState().view.compare).toEqual([]);
});

test('of days that follow upon another while the first is being worked out only the last is drawn, and no step for Back', async () => {
  const { store, moveDate } = storeOf();
  const drawn: (string | null)[] = [];
  store.subscribe(({ view }) => drawn.push(view.asOf));
  const breathe = () => Promise.resolve();
  await Promise.all(['2021-01-01', '2022-01-01', '2023-01-01'].map((day) => moveDate(day, breathe)));
  expect(drawn).toEqual(['2023-01-01']);
  expect(store.getState()).toMatchObject({ step: 'replace', scene: { judgement: { asOf: '2023-01-01' } } });
  expect(plain(store.getState().scene)).toEqual(plain(scene(store.getState().present, store.getState().view)));
});

test('what the reader chooses while a day is being worked out is not overruled by it', async () => {
  const { store, moveDate, chooseDate, restore } = storeOf();
  const breathe = () => Promise.resolve();
  const first = moveDate('2021-01-01', breathe);
  chooseDate('2023-01-01');
  await first;
  expect(store.getState().view.asOf).toBe('2023-01-01');
  const second = moveDate('2021-01-01', breathe);
  restore({ ...defaultView, asOf: '2022-01-01' }, []);
  await second;
  expect(store.getState().view.asOf).toBe('2022-01-01');
});

test('a day that is worked out while the reader chooses something else takes nothing of that back', async () => {
  const { store, moveDate, selectDistrict } = storeOf();
  let pauses = 0;
  await moveDate('2022-06-01', () => {
    pauses += 1;
    if (pauses === 2) selectDistrict('tartar');
    return Promise.resolve();
  });
  expect(store.getState().view).toMatchObject({ asOf: '2022-06-01', district: 'tartar' });
  expect(store.getState().scene.selected?.district.id).toBe('tartar');
});

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

test('close up, while something exact is shown, the camera is kept by the metre, and a link leads there', () => {
  const { store, moveCamera } = storeOf();
  closeness.setState({ zoom: closeUp });
  onTestFinished(() => closeness.setState({ zoom: zooms.max }));
  moveCamera({ lon: 46.1234567, lat: 40.0000412, zoom: 17.126 });
  expect(store.getState().view.camera).toEqual({ lon: 46.123457, lat: 40.000041, zoom: 17.13 });
  moveCamera({ lon: 46.12348, lat: 40.000041, zoom: 17.13 });
  expect(store.getState().view.camera?.lon).toBe(46.12348);
  expect(writeLink(store.getState().view)).toContain('map=17.13/40.000041/46.12348');
});

test('where a reader’s own records lie no link tells, until the reader moves on', () => {
  const { store, moveCamera } = storeOf();
  moveCamera({ lon: 46.1234, lat: 40.1, zoom: 8, untold: true });
  expect(store.getState().view.camera).toMatchObject({ lon: 46.1234, lat: 40.1, zoom: 8 });
  expect(writeLink(store.getState().view)).toBe('');
  moveCamera({ lon: 46.2, lat: 40.1, zoom: 8 });
  expect(writeLink(store.getState().view)).toBe('#map=8/40.1/46.2');
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

const then = earlierAtlas(atlasWith(figure({ id: 'F1' })), { id: '0000000f', date: '2023-05-21' }, atlasWith());

test('the evidence as it was is shown as long as the view asks for it, and no longer', () => {
  const { store, pin, showThen, showNow, restore } = storeOf({ version: '0000000f' });
  pin(then);
  expect(store.getState()).toMatchObject({ atlas: { earlier: false }, changes: { before: then.version, none: true } });
  showThen();
  expect(store.getState()).toMatchObject({ atlas: then, view: { shown: 'then' }, step: 'push' });
  showNow();
  expect(store.getState()).toMatchObject({ atlas: { earlier: false }, view: { shown: 'now' } });
  showThen();
  /* Back to a link that names no version. */
  restore(defaultView, []);
  expect(store.getState()).toMatchObject({ atlas: { earlier: false }, changes: null });
  expect(store.getState().scene.judgement.atlas).toBe(store.getState().present);
});

test('a link that shows the evidence as it was does so once that version is there; until then, and where it never comes, the present one stands', () => {
  const { store, pin } = storeOf({ version: '0000000f', shown: 'then' });
  expect(store.getState().atlas.earlier).toBe(false);
  pin({ ...then, version: { id: '0000000e', date: '2022-01-01' } });
  expect(store.getState().atlas.earlier).toBe(false);
  pin(then);
  expect(store.getState().atlas).toBe(then);
});

test('wherever old evidence is on screen, its version stands in every link that is sent on from there', () => {
  const { store, pin, showThen, selectDistrict } = storeOf({ version: '0000000f' });
  pin(then);
  showThen();
  selectDistrict('tartar');
  const { root, view, atlas } = store.getState();
  expect(linkToSend(root, view, atlas)).toBe('./tartar/#was=0000000f');
  expect(linkToSend(root, { ...view, version: null, shown: 'now' }, store.getState().present)).toBe(
    './tartar/#data=00000001',
  );
});

test('a language and a version are waited for each by itself', () => {
  const { store, waitFor, stopWaiting } = storeOf();
  waitFor({ version: '0000000f' });
  waitFor({ language: 'az' });
  stopWaiting({ version: '0000000f' });
  expect(store.getState().awaited).toEqual({ language: 'az', version: null });
  /* Another was chosen meanwhile: it is that one which is waited for. */
  waitFor({ language: 'ru' });
  stopWaiting({ language: 'az' });
  expect(store.getState().awaited).toEqual({ language: 'ru', version: null });
});

test('a view from outside that is the present one changes nothing, so that nothing is drawn for it', () => {
  const { store, restore } = storeOf({ district: 'tartar', hidden: ['low'] });
  const before = store.getState();
  restore({ ...defaultView, district: 'tartar', hidden: ['low'] }, []);
  expect(store.getState()).toBe(before);
  restore({ ...defaultView, district: 'tartar', hidden: ['low'] }, [refused('new')]);
  expect(store.getState().view).toBe(before.view);
  expect(store.getState().notices).toEqual([refused('new')]);
});

test('what a change leaves as it was is the same object, by which what draws it knows that it need not draw', () => {
  const joint = figure({ id: 'J', scope: { kind: 'joint', districts: ['lachin', 'kalbajar'] } });
  const { store, actions } = createAtlasStore(atlasWith(figure({ id: 'F1' }), joint), {
    ...defaultView,
    district: 'tartar',
  });
  const { scene } = store.getState();
  for (const change of [
    () => actions.openFigure('F1'),
    () => actions.moveCamera({ lon: 46, lat: 40, zoom: 8 }),
    () => actions.resizePanel('full'),
    () => actions.chooseColours('grey'),
  ]) {
    change();
    expect(store.getState().scene).toBe(scene);
  }
  /* The receipt of a joint figure outlines its districts on the map, and stands in the panel of another. */
  actions.openFigure('J');
  const { scene: opened } = store.getState();
  const changed = opened.districts.filter((item, index) => item !== scene.districts[index]);
  expect(changed.map(({ district }) => district.id)).toEqual(['kalbajar', 'lachin']);
  expect(opened.sections.requested).toEqual([joint]);
  expect(opened.sections.own).toBe(scene.sections.own);
  for (const part of ['judgement', 'country', 'report', 'legend', 'counts', 'figures', 'theme', 'selected'] as const)
    expect(opened[part], part).toBe(scene[part]);

  actions.openFigure(null);
  const { districts } = store.getState().scene;
  actions.selectDistrict('lachin');
  const { scene: chosen } = store.getState();
  expect(chosen.judgement).toBe(scene.judgement);
  expect(chosen.country).toBe(scene.country);
  expect(
    chosen.districts.filter((item, index) => item !== districts[index]).map(({ district }) => district.id),
  ).toEqual(['lachin', 'tartar']);
});

test('a scene that takes over from an earlier one says what it would say by itself', () => {
  const atlas = atlasWith(figure({ id: 'F1' }), figure({ id: 'L1', scope: { kind: 'district', district: 'lachin' } }));
  fc.assert(
    fc.property(fc.array(anySceneView, { minLength: 2, maxLength: 6 }), (views) => {
      const last = views.reduce<Scene | null>((before, view) => scene(atlas, view, before), null);
      const alone = scene(atlas, views.at(-1) ?? defaultView);
      expect(plain(last)).toEqual(plain(alone));
    }),
  );
});

test('the atlas is never changed by what is chosen', () => {
  const { store, selectDistrict, toggleLevel } = storeOf();
  const { atlas } = store.getState();
  selectDistrict('tartar');
  toggleLevel('low');
  expect(store.getState().atlas).toBe(atlas);
});
