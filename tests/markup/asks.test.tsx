import React from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { App } from '../../src/App.tsx';
import { AtlasContext } from '../../src/store/context.ts';
import { createAtlasStore } from '../../src/store/store.ts';
import { defaultView, type View } from '../../src/view/view.ts';
import { committedAtlas } from '../unit/fixtures/atlas.ts';

const atlas = await committedAtlas();

/* Each is set up as a page is taken over, in one piece, and put again at every press: what holds a slow phone up. */
test.each<[string, Partial<View>, number]>([
  ['the country', {}, 800],
  ['a district', { district: 'kalbajar' }, 400],
  ['the table', { table: true }, 900],
])('the page of %s asks its store no more often than its parts need', (_, view, most) => {
  const asked = vi.spyOn(React, 'useSyncExternalStore');
  renderToStaticMarkup(
    <AtlasContext value={createAtlasStore(atlas, { ...defaultView, ...view })}>
      <App />
    </AtlasContext>,
  );
  const count = asked.mock.calls.length;
  asked.mockRestore();
  expect(count).toBeGreaterThan(100);
  expect(count).toBeLessThan(most);
});
