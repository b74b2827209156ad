import { createStore } from 'zustand/vanilla';
import type { Archive } from '../archive/archive.ts';
import { ArchiveFault, type Fault } from '../archive/fault.ts';
import { bytesOf, together } from '../archive/parts.ts';
import type { PublishedLayers } from '../published.ts';
import { type Region, tilesOf, type Wanted } from './region.ts';
import { isSameVersion, type Keep } from './storage.ts';

/** Why a region is not kept: too large to be; no room; storage is forbidden; its archive cannot be read. */
export type Unkept = 'much' | 'full' | 'forbidden' | Fault;

export interface KeeperState {
  /** What is kept on this device, of any archive. */
  readonly regions: readonly Region[];
  /** How much of what is fetched now is there, from 0 to 1. */
  readonly coming: { readonly layer: string; readonly part: number } | null;
  readonly failed: { readonly layer: string; readonly why: Unkept } | null;
}

export type Keeper = ReturnType<typeof createKeeper>;

/** So many parts at once, as for the atlas itself (`src/offline/worker/keep.ts`). */
const atOnce = 3;

/** Keeps regions of published archives on the device. */
export function createKeeper({ hosted, store: { getState } }: Pick<PublishedLayers, 'hosted' | 'store'>, keep: Keep) {
  const store = createStore<KeeperState>(() => ({ regions: [], coming: null, failed: null }));
  const read = async () => store.setState({ regions: await keep.regions() });
  const partsOf = (archive: Archive, wanted: Wanted) => {
    const tiles = tilesOf(wanted, archive.box);
    return tiles && archive.parts(tiles);
  };
  /* Another number calls off what is fetched. */
  let run = 0;
  const fetchAll = async (layer: string, archive: Archive, wanted: Wanted) => {
    const parts = await partsOf(archive, wanted);
    if (parts === null) return 'much';
    const own = ++run;
    const spans = [...together(parts)];
    const [whole, found] = [spans.length, [] as (readonly [from: number, bytes: ArrayBuffer, length: number])[]];
    const work = async () => {
      for (let span = spans.shift(); span !== undefined && own === run; span = spans.shift()) {
        const bytes = await archive.bytes(span.from, span.length);
        for (const { from, length } of span.parts)
          found.push([from, bytes.slice(from - span.from, from - span.from + length), length]);
        store.setState({ coming: { layer, part: 1 - spans.length / whole } });
      }
    };
    store.setState({ coming: { layer, part: 0 } });
    await Promise.all(Array.from({ length: atOnce }, work));
    return own === run ? found : null;
  };
  return {
    store,
    read,
    /** How many bytes a region would take; `null` where they are too many to be counted, or the archive is not open. */
    measure: async (layer: string, wanted: Wanted): Promise<number | null> => {
      const archive = hosted(layer);
      try {
        const parts = archive && (await partsOf(archive, wanted));
        return parts && bytesOf(parts);
      } catch {
        return null;
      }
    },
    save: async (layer: string, wanted: Wanted): Promise<void> => {
      const archive = hosted(layer);
      const entry = getState().layers.find((each) => each.entry.id === layer)?.entry;
      if (archive === null || entry === undefined) return;
      store.setState({ failed: null });
      try {
        const found = await fetchAll(layer, archive, wanted);
        if (found === null) return;
        const bytes = found === 'much' ? 0 : found.reduce((sum, [, part]) => sum + part.byteLength, 0);
        const region: Region = {
          ...wanted,
          id: [layer, wanted.district ?? wanted.box.map((at) => at.toFixed(3)).join(' '), wanted.closest].join(' '),
          entry,
          tag: archive.tag(),
          bytes,
          day: new Date().toISOString().slice(0, 10),
        };
        const why = found === 'much' ? found : await keep.save(region, found);
        if (why !== 'kept') store.setState({ failed: { layer, why } });
      } catch (error) {
        store.setState({ failed: { layer, why: error instanceof ArchiveFault ? error.fault : 'unreachable' } });
      }
      store.setState({ coming: null });
      await read();
    },
    stop: () => {
      run++;
      store.setState({ coming: null });
    },
    remove: async (region: Region) => {
      await keep.remove(region);
      await read();
    },
    /** Whether what is kept of an archive is of another version than the one that is shown, and would give way to it. */
    isOld: (region: Region): boolean => {
      const entry = getState().layers.find((each) => each.entry.id === region.entry.id)?.entry;
      const tag = hosted(region.entry.id)?.tag() ?? region.tag;
      return entry !== undefined && !isSameVersion(region, { ...region, entry, tag });
    },
  };
}
