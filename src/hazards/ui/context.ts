import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Importer, Importing } from '../shelf/importing.ts';
import type { Layer } from '../shelf/layer.ts';
import type { Shelf, ShelfState } from '../shelf/shelf.ts';
import type { Say } from '../words/words.ts';

/** What every part of the room has at hand. */
export interface Own {
  readonly shelf: Shelf;
  readonly importer: Importer;
  readonly say: Say;
}

export const OwnContext = createContext<Own | null>(null);

export function useOwn(): Own {
  const own = useContext(OwnContext);
  if (own === null) throw new Error('A part of the room of own data stands outside OwnContext; wrap it in one.');
  return own;
}

/** For what stands outside of the room: published layers. */
export const SayContext = createContext<Say | null>(null);

export function useSay(): Say {
  const alone = useContext(SayContext);
  const own = useContext(OwnContext);
  const say = alone ?? own?.say;
  if (say === undefined)
    throw new Error('A part that speaks stands outside OwnContext and SayContext; wrap it in one.');
  return say;
}

export function useShelf<Part>(select: (state: ShelfState) => Part): Part {
  return useStore(useOwn().shelf.store, select);
}

export function useImport<Part>(select: (state: Importing) => Part): Part {
  return useStore(useOwn().importer.store, select);
}

/** The layer whose numbers are shown. */
export function openLayer({ layers, open }: ShelfState): Layer | null {
  return layers.find(({ id }) => id === open) ?? null;
}
