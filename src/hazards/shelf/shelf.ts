import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Desk, Loaded, Progressed } from '../record/desk.ts';
import type { Filter } from '../record/filter.ts';
import type { Part } from '../record/offer.ts';
import { type KeptLayer, keptOf, type Layer } from './layer.ts';
import { type Said, saidOf } from './said.ts';
import type { Storage } from './storage.ts';

/** The imported layers of this page, and what is looked at of them. */
export interface ShelfState {
  /** The topmost first. */
  readonly layers: readonly Layer[];
  /** The layer whose numbers are shown. */
  readonly open: string | null;
  /** The record that is shown. */
  readonly chosen: { readonly layer: string; readonly n: number } | null;
  /** Whether the records stand in rows under the map. */
  readonly table: boolean;
  /** What is read again after a reload. */
  readonly restoring: { readonly name: string; readonly progressed: Progressed | null } | null;
  /** Whether all that is kept has been read again, or was found not to be readable. */
  readonly restored: boolean;
  /** Kept layers that could not be read again. */
  readonly lost: readonly { readonly layer: KeptLayer; readonly why: Said }[];
}

export type ShelfStore = Pick<StoreApi<ShelfState>, 'getState' | 'getInitialState' | 'subscribe'>;

export type Shelf = ReturnType<typeof createShelf>;

/** The shelf of a page, and all that can be done with it. */
export function createShelf(desk: Desk, storage: Storage) {
  const store = createStore<ShelfState>(() => ({
    layers: [],
    open: null,
    chosen: null,
    table: false,
    restoring: null,
    restored: false,
    lost: [],
  }));
  const get = store.getState;
  const set = store.setState;
  const change = (id: string, part: Partial<Layer>) =>
    set({ layers: get().layers.map((layer) => (layer.id === id ? { ...layer, ...part } : layer)) });
  const keep = () =>
    storage.change(
      get()
        .layers.map(keptOf)
        .filter((_, index) => get().layers[index]?.keeping === 'kept'),
    );
  /** The desk holds one drop at a time. */
  let busy: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const turn = busy.then(act, act);
    busy = turn.catch(() => {});
    return turn;
  };
  /** What the checks find after a layer is drawn. @returns what the desk is to call. */
  const checked = (id: string) => (report: Layer['report'], totals: Layer['totals']) => {
    early.set(id, { report, totals });
    /* For the bench. */
    if (report.complete) performance.mark('own-data-checked');
    const layer = get().layers.find((each) => each.id === id);
    if (layer !== undefined) change(id, { report, whole: totals, ...(isEmpty(layer.filter) && { totals }) });
  };
  const early = new Map<string, Pick<Layer, 'report' | 'totals'>>();

  const actions = {
    /** Puts what was read on top of the others. */
    add: async (layer: Omit<KeptLayer, 'place'>, { box, report, totals }: Loaded, parts: readonly Part[]) => {
      const keeping = await storage.keep({ ...layer, place: -1 }, parts);
      const found = early.get(layer.id) ?? { report, totals };
      const added: Layer = { ...layer, box, ...found, whole: found.totals, keeping, filter: {}, drawing: 0 };
      set({ layers: [added, ...get().layers], open: layer.id, chosen: null });
      await keep();
    },
    rename: (id: string, name: string) => {
      if (name.trim() !== '') change(id, { name: name.trim() });
      return keep();
    },
    show: (id: string, visible: boolean) => {
      change(id, { visible });
      return keep();
    },
    fade: (id: string, opacity: number) => {
      change(id, { opacity: Math.min(1, Math.max(0.1, opacity)) });
      return keep();
    },
    /** One place up (-1) or down (1). */
    move: (id: string, by: -1 | 1) => {
      const layers = [...get().layers];
      const from = layers.findIndex((layer) => layer.id === id);
      const [moved] = layers.splice(from, 1);
      if (from < 0 || moved === undefined) return;
      layers.splice(Math.max(0, from + by), 0, moved);
      set({ layers });
      return keep();
    },
    remove: (id: string) => {
      const { layers, open, chosen } = get();
      const left = layers.filter((layer) => layer.id !== id);
      set({
        layers: left,
        open: open === id ? (left[0]?.id ?? null) : open,
        chosen: chosen?.layer === id ? null : chosen,
        table: get().table && left.length > 0,
        lost: get().lost.filter(({ layer }) => layer.id !== id),
      });
      early.delete(id);
      desk.forget(id);
      return storage.remove(id);
    },
    /** Shows only the records that the filter lets pass; the last one that was asked for counts. */
    filter: async (id: string, filter: Filter) => {
      change(id, { filter });
      const totals = await desk.filter(id, filter);
      const layer = get().layers.find((each) => each.id === id);
      if (layer?.filter === filter) change(id, { totals, drawing: layer.drawing + 1 });
    },
    look: (id: string | null) => set({ open: id, chosen: null }),
    /** Shows a record: in the panel, and marked on the map. */
    choose: (layer: string, n: number) => set({ open: layer, chosen: { layer, n } }),
    leaveRecord: () => set({ chosen: null }),
    showTable: (table: boolean) => set({ table }),
    /** Reads again what is kept on the device. */
    restore: () =>
      inTurn(async () => {
        for (const { parts, layers } of await storage.drops()) {
          if (layers.length === 0) continue;
          const offer = await desk.open(parts).catch(saidOf);
          for (const kept of layers) await again(kept, 'code' in offer ? offer : null);
        }
        set({ restoring: null, restored: true });
      }),
  };
  const again = async (kept: KeptLayer, refused: Said | null) => {
    const { place, ...layer } = kept;
    set({ restoring: { name: kept.name, progressed: null } });
    try {
      if (refused !== null) throw Object.assign(new Error(refused.code), { values: refused.values });
      const progressed = (progressed: Progressed) => set({ restoring: { name: kept.name, progressed } });
      const loaded = await desk.load(kept.id, kept.key, kept.decisions, progressed, checked(kept.id));
      const found = early.get(kept.id) ?? loaded;
      const { report, totals } = found;
      const read: Layer = {
        ...layer,
        box: loaded.box,
        report,
        totals,
        whole: totals,
        keeping: 'kept',
        filter: {},
        drawing: 0,
      };
      placed.set(kept.id, place);
      const layers = [...get().layers, read].sort((a, b) => (placed.get(a.id) ?? -1) - (placed.get(b.id) ?? -1));
      set({ layers, open: get().open ?? kept.id });
    } catch (error) {
      set({ lost: [...get().lost, { layer: kept, why: saidOf(error) }] });
    }
  };
  const placed = new Map<string, number>();
  return { store: store as ShelfStore, actions, desk, storage, inTurn, checked };
}

/** Whether a filter lets everything pass. */
export function isEmpty(filter: Filter): boolean {
  return Object.values(filter).every((part) => part === undefined || part === '');
}
