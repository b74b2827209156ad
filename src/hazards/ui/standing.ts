import { createStore } from 'zustand/vanilla';
import type { Shelf } from '../shelf/shelf.ts';

/** The one shelf of the page, for what is drawn outside of its room: pictures and paper. */
export const standing = createStore<{ readonly shelf: Shelf | null }>(() => ({ shelf: null }));
