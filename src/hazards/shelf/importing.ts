import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Loaded, Progressed } from '../record/desk.ts';
import type { Look } from '../record/look.ts';
import type { Offer, Offered, Part } from '../record/offer.ts';
import { type Answer, answer, asBefore, asksAgain, columnsOf, type Draft, isCertain, openQuestions } from './draft.ts';
import { type Said, saidOf } from './said.ts';
import type { Shelf } from './shelf.ts';

/** How far an import is. One at a time, and each layer of a drop after the other. */
export interface Importing {
  readonly at: 'choosing' | 'opening' | 'choosing-layers' | 'looking' | 'asking' | 'reading' | 'read';
  readonly offer: Offer | null;
  /** Those that are wanted and not yet begun. */
  readonly waiting: readonly Offered[];
  readonly layer: Offered | null;
  readonly name: string;
  readonly look: Look | null;
  readonly draft: Draft | null;
  /** Understood as a file with the same columns was before. */
  readonly asBefore: boolean;
  readonly progressed: Progressed | null;
  readonly loaded: Loaded | null;
  readonly failed: Said | null;
  /** How many layers of this drop are on the map by now. */
  readonly done: number;
}

const start: Importing = {
  at: 'choosing',
  offer: null,
  waiting: [],
  layer: null,
  name: '',
  look: null,
  draft: null,
  asBefore: false,
  progressed: null,
  loaded: null,
  failed: null,
  done: 0,
};

export type Importer = ReturnType<typeof createImporter>;

/** Leads from dropped files to layers on the shelf: what was found, how it is understood, what would be drawn; nothing is kept before the last yes. */
export function createImporter({ desk, storage, actions: shelf, inTurn, checked }: Shelf) {
  const store = createStore<Importing>(() => start);
  const get = store.getState;
  const set = store.setState;
  let parts: readonly Part[] = [];
  let drop = '';
  let id = '';
  /** Raised by whatever makes the answers that are on their way worthless. */
  let turn = 0;
  const during = async (act: (still: () => boolean) => Promise<void>, back: Importing['at']) => {
    turn += 1;
    const own = turn;
    try {
      await act(() => own === turn);
    } catch (error) {
      if (own === turn) set({ at: back, failed: saidOf(error), progressed: null });
    }
  };

  const lookAt = (draft: Draft | null) =>
    during(async (still) => {
      const { layer } = get();
      if (layer === null) return;
      set({ at: 'looking', failed: null, loaded: null });
      const look = await desk.look(layer.key, draft?.decisions.encoding ?? null, draft?.decisions ?? null);
      if (!still()) return;
      if (draft !== null) return set({ at: 'asking', look, draft: { ...draft, decisions: look.proposed } });
      const before = await storage.decided(columnsOf(look));
      if (!still()) return;
      const known = before === null ? null : asBefore(look, before);
      set({
        at: 'asking',
        look,
        draft: known ?? { decisions: look.proposed, answered: [] },
        asBefore: known !== null,
      });
      /* What a known schema says of every column needs no more of a person than a file that was seen before. */
      if (known !== null || isCertain(look)) await actions.read();
    }, 'asking');

  const next = () => {
    const [layer, ...waiting] = get().waiting;
    if (layer === undefined) return;
    set({ ...start, offer: get().offer, done: get().done, waiting, layer, name: layer.name });
    return lookAt(null);
  };

  const actions = {
    /** Looks what there is in what was dropped. */
    begin: (dropped: readonly Part[]) =>
      during(async (still) => {
        parts = dropped;
        drop = crypto.randomUUID();
        set({ ...start, at: 'opening' });
        const offer = await inTurn(() => desk.open(dropped));
        if (!still()) return;
        const waiting = offer.layers.filter(({ wanted }) => wanted);
        const single = offer.layers.length === 1 && offer.refused.length === 0;
        set({ at: single ? 'looking' : 'choosing-layers', offer, waiting });
        if (single) await next();
      }, 'choosing'),
    /** Something that cannot even be opened. */
    refuse: (failed: Said) => set({ ...start, failed }),
    /** Ticks a layer of the drop, or unticks it. */
    want: (wanted: Offered, yes: boolean) => {
      const { waiting, offer } = get();
      const keys = waiting.map(({ key }) => key).filter((key) => key !== wanted.key);
      set({ waiting: (offer?.layers ?? []).filter(({ key }) => keys.includes(key) || (yes && key === wanted.key)) });
    },
    next,
    name: (name: string) => set({ name }),
    answer: (given: Answer) => {
      const { draft, look } = get();
      if (draft === null || look === null) return;
      const changed = answer(draft, given, look);
      set({ at: 'asking', draft: changed, asBefore: false, loaded: null, failed: null });
      if (asksAgain(given)) return lookAt(changed);
    },
    /** Reads the layer whole, as it is understood: to count, not yet to show. */
    read: () =>
      during(async (still) => {
        const { layer, look, draft } = get();
        if (layer === null || look === null || draft === null || openQuestions(look, draft).length > 0) return;
        const reading = crypto.randomUUID();
        id = reading;
        set({ at: 'reading', progressed: null, loaded: null, failed: null });
        const progressed = (of: Progressed) => {
          if (still()) set({ progressed: of });
        };
        const loaded = await inTurn(() => desk.load(id, layer.key, draft.decisions, progressed, checked(reading)));
        if (still()) set({ at: 'read', loaded, progressed: null });
        else desk.forget(reading);
      }, 'asking'),
    /** Back to how it is understood. */
    rethink: () => {
      turn += 1;
      if (get().at === 'reading') desk.cancel(id);
      else if (get().at === 'read') desk.forget(id);
      set({ at: 'asking', loaded: null, progressed: null, asBefore: false });
    },
    /** Puts what was read on the shelf, and goes on to the next layer. @returns whether there is one. */
    commit: async () => {
      const { layer, look, draft, loaded, name, waiting, done } = get();
      if (layer === null || look === null || draft === null || loaded === null) return false;
      const { key, format } = layer;
      await shelf.add(
        {
          id,
          drop,
          key,
          name: name.trim() || layer.name,
          format,
          decisions: draft.decisions,
          visible: true,
          opacity: 1,
        },
        loaded,
        parts,
      );
      await storage.decide(columnsOf(look), draft.decisions);
      set({ ...start, offer: get().offer, done: done + 1, waiting });
      if (waiting.length > 0) await next();
      return waiting.length > 0;
    },
    /** Leaves this layer out. @returns whether there is another. */
    skip: () => {
      const { waiting } = get();
      actions.rethink();
      if (waiting.length === 0) return false;
      next();
      return true;
    },
    /** Ends it, whatever it is at; what is on the shelf stays there. */
    cancel: () => {
      actions.rethink();
      parts = [];
      set(start);
    },
  };
  return { store: store as Pick<StoreApi<Importing>, 'getState' | 'getInitialState' | 'subscribe'>, actions };
}
