import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Scene } from '../scene/scene.ts';
import type { Actions, AtlasState, AtlasStore } from './store.ts';

/** The store and its actions, for the components below. */
export const AtlasContext = createContext<{ readonly store: AtlasStore; readonly actions: Actions } | null>(null);

function useAtlasContext() {
  const context = useContext(AtlasContext);
  if (context === null)
    throw new Error('A component that shows the atlas stands outside AtlasContext; wrap it in one.');
  return context;
}

export function useActions(): Actions {
  return useAtlasContext().actions;
}

export function useAtlasStore(): AtlasStore {
  return useAtlasContext().store;
}

/** A part of the state; the component is drawn anew when that part is another object, or another text. */
export function useAtlas<Part>(select: (state: AtlasState) => Part): Part {
  return useStore(useAtlasContext().store, select);
}

/** The whole scene. A component that is drawn often, or is costly to draw, asks for the part that it needs by {@link useAtlas}. */
export function useScene(): Scene {
  return useAtlas((state) => state.scene);
}

/** A part of the state that the page was sent with, for what only readers without scripts see: it never changes, and costs no drawing. */
export function useAsSent<Part>(select: (state: AtlasState) => Part): Part {
  return select(useAtlasContext().store.getInitialState());
}
