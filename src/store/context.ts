import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Scene } from '../scene/scene.ts';
import { sceneOf } from './current-scene.ts';
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

export function useAtlas<Part>(select: (state: AtlasState) => Part): Part {
  return useStore(useAtlasContext().store, select);
}

/** The scene of the present view; worked out anew only when what it stands on has changed. */
export function useScene(): Scene {
  return useAtlas(sceneOf);
}
