import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { earlierAtlas } from '../../../src/atlas/atlas.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { translator } from '../../../src/locales/translate.ts';
import { sheetContent } from '../../../src/output/sheet/content.ts';
import { viewChanges } from '../../../src/scene/changes.ts';
import { leadingFigures } from '../../../src/scene/leading.ts';
import { scene } from '../../../src/scene/scene.ts';
import { AtlasContext } from '../../../src/store/context.ts';
import { createAtlasStore } from '../../../src/store/store.ts';
import { Panel } from '../../../src/ui/panel/Panel.tsx';
import { defaultView, type View } from '../../../src/view/view.ts';
import { committedAtlas } from '../fixtures/atlas.ts';

const atlas = await committedAtlas();
const places: readonly View[] = [null, ...atlas.districts.map(({ id }) => id)].map((district) => ({
  ...defaultView,
  district,
}));

/** The figures whose rows the panel draws, in their order. */
function drawnIn(view: View): readonly string[] {
  const markup = renderToStaticMarkup(
    <AtlasContext value={createAtlasStore(atlas, view)}>
      <Panel download={null} />
    </AtlasContext>,
  );
  return [...markup.matchAll(/data-figure="([^"]+)"/g)].map(([, id = '']) => id);
}

const drawn = new Map(places.map((view) => [view, drawnIn(view)]));

/** The same records but for those figures, which said something else. */
function before(...altered: readonly Figure[]): Atlas {
  const ids = new Set(altered.map(({ id }) => id));
  const figures = atlas.figures.map((figure): Figure => {
    if (!ids.has(figure.id)) return figure;
    if (figure.quantity === null) return { ...figure, statement: { en: 'It was said otherwise.' } };
    return { ...figure, quantity: { ...figure.quantity, value: figure.quantity.value + 1 } };
  });
  return earlierAtlas(atlas, { id: '0000000f', date: '2023-05-21' }, { ...atlas, figures });
}

const changesIn = (then: Atlas, view: View) => viewChanges(scene(then, view), scene(atlas, view));

test('the panel of every place shows exactly the figures of its scene, in their order', () => {
  for (const [view, ids] of drawn)
    expect(ids, view.district ?? 'country').toEqual(scene(atlas, view).shown.map(({ id }) => id));
});

test('what a link asks for and no section has stands first, and is in the list', () => {
  const view = { ...defaultView, district: 'tartar', figure: 'D23-Kalbajar' };
  expect(drawnIn(view)).toEqual(scene(atlas, view).shown.map(({ id }) => id));
  expect(drawnIn(view)[0]).toBe('D23-Kalbajar');
});

test('whatever figure a panel shows, one that an earlier version gave otherwise is told as changed', () => {
  const untold = new Set(atlas.figures.map(({ id }) => id));
  for (const [view, ids] of drawn) {
    const shown = ids.flatMap((id) => atlas.figuresById.get(id) ?? []);
    const { none, figures } = changesIn(before(...shown), view);
    const told = new Set(figures.map((change) => change.kind === 'changed' && change.after.id));
    expect(none).toBe(false);
    for (const { id } of shown) {
      expect(told, `${id} in ${view.district}`).toContain(id);
      untold.delete(id);
    }
  }
  expect([...untold]).toEqual([]);
}, 60_000);

test('a figure for ground that lies elsewhere today, or moved by a law, is no silence where it alone differs', () => {
  const found = places.flatMap((view) => {
    const { moved, changes } = scene(atlas, view).sections;
    return [...moved, ...changes].map((figure) => [view, figure] as const);
  });
  expect(found.length).toBeGreaterThan(10);
  for (const [view, figure] of found)
    expect(changesIn(before(figure), view), `${figure.id} in ${view.district}`).toMatchObject({
      none: false,
      figures: expect.arrayContaining([expect.objectContaining({ kind: 'changed', after: figure })]),
    });
}, 60_000);

test('the country’s view stands on the figures behind its levels and its timeline too', () => {
  const { behind, shown } = scene(atlas, defaultView);
  expect(behind.length).toBeGreaterThan(0);
  /* One that decided a level then, or does now, comes or goes with that. */
  const { figures } = changesIn(before(...behind), defaultView);
  const told = new Set(figures.map((change) => ('after' in change ? change.after.id : change.before.id)));
  for (const figure of behind) {
    expect(shown).not.toContain(figure);
    expect(told).toContain(figure.id);
  }
});

test('every document of a figure that is shown is among the sources', () => {
  for (const view of places) {
    const { shown, behind, sources } = scene(atlas, view);
    const cited = new Set([...shown, ...behind].map(({ document }) => document).filter((id) => id !== ''));
    expect(new Set(sources.map(({ document }) => document.id)), view.district ?? 'country').toEqual(cited);
  }
});

test('a frame and a sheet of paper show nothing that the panel does not', () => {
  for (const view of places) {
    const seen = scene(atlas, view);
    const shown = new Set(seen.shown.map(({ id }) => id));
    for (const { id } of leadingFigures(seen, null)) expect(shown, view.district ?? 'country').toContain(id);
    const { own, joint, left } = sheetContent(translator('en'), atlas, seen, 24);
    for (const { id } of [...own, ...joint]) expect(shown, view.district ?? 'country').toContain(id);
    const { people, context } = seen.sections;
    expect(own.length + joint.length + left).toBe(shown.size - people.length - context.length);
  }
});
