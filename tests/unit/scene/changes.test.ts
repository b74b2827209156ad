import { expect, test } from 'vitest';
import { type Atlas, earlierAtlas } from '../../../src/atlas/atlas.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import type { Records } from '../../../src/domain/version.ts';
import { viewChanges } from '../../../src/scene/changes.ts';
import { type SceneView, scene } from '../../../src/scene/scene.ts';
import { defaultView } from '../../../src/view/view.ts';
import { atlasWith, exactly, figure } from '../fixtures/atlas.ts';

const country = { scope: { kind: 'country' as const } };
const incidents = { metric: 'incidents_cumulative' as const, of: {}, ...country };
const tartar = { ...defaultView, district: 'tartar' };

const old = (...figures: readonly Figure[]): Atlas => ({
  ...atlasWith(...figures),
  version: { id: '0000000f', date: '2023-05-21' },
});

const changes = (now: Atlas, then: Atlas, view: SceneView) => viewChanges(scene(then, view), scene(now, view));

test('equal evidence changes nothing, whatever the versions are called', () => {
  const figures = [figure({ id: 'F1' }), figure({ id: 'C1', ...incidents })];
  for (const view of [defaultView, tartar]) {
    expect(changes(atlasWith(...figures), old(...figures), view)).toEqual({
      before: { id: '0000000f', date: '2023-05-21' },
      after: { id: '00000001', date: '2026-11-24' },
      level: null,
      figures: [],
      levels: [],
      counts: [],
      themed: [],
      records: 0,
      none: true,
    });
  }
});

test('a figure with another number comes first, with the old and the new one', () => {
  const [before, after] = [figure({ id: 'F1', quantity: exactly(3) }), figure({ id: 'F1', quantity: exactly(4) })];
  const added = figure({ id: 'F0', period: { from: '2024-02-01', to: '2024-02-01' } });
  const { figures, none } = changes(atlasWith(added, after), old(before), tartar);
  expect(figures.slice(0, 2)).toEqual([
    { kind: 'changed', before, after, value: true, fields: ['quantity'] },
    expect.objectContaining({ kind: 'added' }),
  ]);
  expect(none).toBe(false);
});

test('a figure of which anything else differs says what', () => {
  const [before, after] = [figure({ id: 'F1' }), figure({ id: 'F1', note: { en: 'Read again.' } })];
  expect(changes(atlasWith(after), old(before), tartar).figures).toEqual([
    { kind: 'changed', before, after, value: false, fields: ['note'] },
  ]);
});

test('a number that is quoted otherwise is the same number', () => {
  const before = figure({ id: 'F1', quantity: { ...exactly(3), printed: 'three men' } });
  const after = figure({ id: 'F1', quantity: { ...exactly(3), printed: 'three' } });
  expect(changes(atlasWith(after), old(before), tartar).figures).toEqual([
    { kind: 'changed', before, after, value: false, fields: ['quantity'] },
  ]);
  const about = figure({ id: 'F1', quantity: { value: 3, comparator: 'about' } });
  expect(changes(atlasWith(about), old(before), tartar).figures).toMatchObject([{ value: true }]);
});

test('what was added and removed is named as such', () => {
  const [gone, come] = [figure({ id: 'C1', ...incidents }), figure({ id: 'C2', ...incidents })];
  expect(changes(atlasWith(come), old(gone), defaultView).figures).toEqual([
    { kind: 'added', after: come },
    { kind: 'removed', before: gone },
  ]);
});

test('a figure under a new id is the same figure', () => {
  const [before, after] = [figure({ id: 'F1' }), figure({ id: 'F2', aliases: ['F1'] })];
  expect(changes(atlasWith(after), old(before), tartar).figures).toEqual([
    { kind: 'changed', before, after, value: false, fields: ['id', 'aliases'] },
  ]);
});

test('figures of another district are not in the view, its level on the map is', () => {
  const lachin = figure({ id: 'L1', scope: { kind: 'district', district: 'lachin' } });
  const { figures, level, levels, counts } = changes(atlasWith(lachin), old(), tartar);
  expect(figures).toEqual([]);
  expect(level).toBe(null);
  expect(levels).toEqual([{ district: 'lachin', before: 'not_reported', after: 'high' }]);
  expect(counts).toEqual([
    { level: 'high', before: 0, after: 1 },
    { level: 'not_reported', before: 4, after: 3 },
  ]);
});

test('the level of the chosen district is told apart from the others', () => {
  const { level } = changes(atlasWith(figure({ id: 'F1' })), old(figure({ id: 'F1', quantity: exactly(2) })), tartar);
  expect(level).toEqual({ district: 'tartar', before: 'medium', after: 'high' });
});

test('levels that are switched off then and now are not in the view', () => {
  const hidden = { ...defaultView, hidden: ['high', 'not_reported'] as const };
  expect(changes(atlasWith(figure({ id: 'F1' })), old(), hidden).levels).toEqual([]);
});

test('evidence that the view does not let count changes nothing in it', () => {
  const official = { ...tartar, evidence: 'official' as const };
  expect(changes(atlasWith(figure({ id: 'F1' })), old(), official).none).toBe(true);
});

test('the receipt that is open belongs to the view, wherever its figure stands', () => {
  const lachin = (value: number) =>
    figure({ id: 'L1', quantity: exactly(value), scope: { kind: 'district', district: 'lachin' } });
  const open = { ...tartar, figure: 'L1' };
  expect(changes(atlasWith(lachin(4)), old(lachin(3)), open).figures).toEqual([
    { kind: 'changed', before: lachin(3), after: lachin(4), value: true, fields: ['quantity'] },
  ]);
});

test('a document, a place or a search of the view that says anything else is no silence', () => {
  const shown = figure({ id: 'F1' });
  const now = atlasWith(shown);
  const then = (records: Partial<Records>) =>
    earlierAtlas(now, { id: '0000000f', date: '2023-05-21' }, { ...now, ...records });
  const search = { id: 'S1', district: 'tartar', metric: 'funding' as const, note: { en: 'Nowhere.' } };
  const retitled = { documents: now.documents.map((each) => ({ ...each, title: 'Another title' })) };
  const renamed = { districts: now.districts.map((each) => ({ ...each, note: { en: 'Said of the place.' } })) };
  for (const records of [retitled, renamed, { searches: [search] }])
    expect(changes(now, then(records), tartar)).toMatchObject({ figures: [], records: 1, none: false });
  expect(changes(now, then({ searches: [{ ...search, district: 'lachin' }] }), tartar).none).toBe(true);
});

test('where the map is coloured by numbers, those that are others are given with the old ones', () => {
  const view = { ...defaultView, theme: 'incidents' as const };
  const { themed } = changes(atlasWith(figure({ id: 'F1' })), old(), view);
  expect(themed).toEqual([{ district: 'tartar', before: null, after: 1 }]);
  expect(changes(atlasWith(figure({ id: 'F1' })), old(), defaultView).themed).toEqual([]);
});

test('a level that was switched off and is on now, or the other way round, has changed', () => {
  const now = atlasWith(figure({ id: 'F1' }));
  const levels = (hidden: SceneView['hidden']) => changes(now, old(), { ...defaultView, hidden }).levels;
  const change = { district: 'tartar', before: 'not_reported', after: 'high' };
  expect(levels(['not_reported'])).toEqual([change]);
  expect(levels(['high'])).toEqual([change]);
});

test('a district that the earlier version has not has no level to have changed', () => {
  const now = atlasWith(figure({ id: 'F1' }));
  const districts = now.districts.filter(({ id }) => id !== 'tartar');
  const then = earlierAtlas(now, { id: '0000000f', date: '2023-05-21' }, { ...now, districts });
  expect(changes(now, then, defaultView).levels).toEqual([]);
});
