import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../atlas/atlas.ts';
import { rootFrom } from '../view/href.ts';
import type { View } from '../view/view.ts';
import { type Actions, createActions } from './actions.ts';
import { type AtlasState, type AtlasStore, type Notice, shownOf } from './state.ts';

export type { Actions } from './actions.ts';
export type { AtlasState, AtlasStore, Notice } from './state.ts';

interface Begins {
  readonly notices?: readonly Notice[];
  /** The way from the document's address to the site's root; that of the View's own page unless given. */
  readonly root?: string;
}

/** The state of a page, and the actions by which alone it changes. */
export function createAtlasStore(
  atlas: Atlas,
  view: View,
  { notices = [], root = rootFrom(view) }: Begins = {},
): { readonly store: AtlasStore; readonly actions: Actions } {
  const given = { present: atlas, pinned: null, view };
  const store = createStore<AtlasState>(() => ({
    ...given,
    ...shownOf(given),
    notices,
    offline: false,
    awaited: { language: null, version: null },
    root,
    step: 'replace',
  }));
  return { store, actions: createActions(store) };
}
