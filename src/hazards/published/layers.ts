import { createStore } from 'zustand/vanilla';
import type { Status } from '../record/hazard.ts';
import type { RecordTags } from '../tiles/schema.ts';
import { type Archive, ArchiveFault, type Fault, openArchive } from './archive.ts';
import { type AskedLayer, readLayers, writeLayers } from './link.ts';
import type { Entry } from './schema.ts';

/** A published archive on the page. */
export interface PublishedLayer {
  readonly entry: Entry;
  readonly state: 'loading' | 'shown' | Fault;
  readonly on: boolean;
  /** The statuses that the reader has switched off. */
  readonly without: readonly Status[];
  /** Another number each time it is opened. */
  readonly version: number;
  readonly deepest: number;
}

export interface PublishedState {
  readonly layers: readonly PublishedLayer[];
  /** Whether not even the list of what is published could be had. */
  readonly failed: boolean;
  readonly chosen: { readonly layer: string; readonly tags: RecordTags } | null;
  /** What the link asks for and the site has not, or has of another version. */
  readonly strange: readonly AskedLayer[];
}

export type PublishedLayers = ReturnType<typeof createPublished>;

/** The archives that the site publishes. @param root the way to the site's root. */
export function createPublished(root: string, ask: typeof fetch = fetch) {
  const store = createStore<PublishedState>(() => ({ layers: [], failed: false, chosen: null, strange: [] }));
  const archives = new Map<string, Archive>();
  /* Once: who replaces archives all the time would have them asked for all the time. */
  const renewed = new Set<string>();
  const layerOf = (id: string) => store.getState().layers.find(({ entry }) => entry.id === id);
  const change = (id: string, part: Partial<PublishedLayer>) =>
    store.setState(({ layers }) => ({
      layers: layers.map((layer) => (layer.entry.id === id ? { ...layer, ...part } : layer)),
    }));
  const list = async (cache: RequestCache): Promise<readonly Entry[]> => {
    const response = await ask(`${root}geodata/hazards.json`, { cache });
    if (!response.ok) throw new Error(String(response.status));
    return response.json();
  };
  const open = async (id: string, anew: boolean) => {
    const layer = layerOf(id);
    if (layer === undefined) return;
    change(id, { state: 'loading' });
    const { file, statistics } = layer.entry;
    const url = file.includes(':') ? file : new URL(root + file, document.baseURI).href;
    try {
      const archive = await openArchive(url, { records: statistics.records, anew, ask });
      archives.set(id, archive);
      change(id, { state: 'shown', version: layer.version + 1, deepest: archive.deepest });
    } catch (error) {
      await fail(id, error);
    }
  };
  /** A replaced archive is asked for anew, and its figures with it; all else takes it away. */
  const fail = async (id: string, error: unknown) => {
    const fault = error instanceof ArchiveFault ? error.fault : 'corrupt';
    archives.delete(id);
    const { chosen } = store.getState();
    if (chosen?.layer === id) store.setState({ chosen: null });
    if (fault !== 'changed' || renewed.has(id)) return change(id, { state: fault });
    renewed.add(id);
    change(id, { state: 'loading' });
    const entry = (await list('reload').catch(() => [])).find((each) => each.id === id);
    if (entry === undefined) return change(id, { state: fault });
    change(id, { entry });
    await open(id, true);
  };
  /* By the last link that said anything of them. */
  let wanted: string | null = null;
  const follow = () => {
    const { layers } = store.getState();
    if (layers.length === 0 || wanted === writeLayers(layers)) return;
    const asked = wanted === null ? null : readLayers(wanted);
    const strange = (asked ?? []).filter(({ id, version }) => layerOf(id)?.entry.version !== version);
    store.setState({
      strange,
      layers: layers.map((layer) => {
        const found = asked?.find(({ id }) => id === layer.entry.id);
        return { ...layer, on: asked === null || found !== undefined, without: found?.without ?? [] };
      }),
    });
  };
  return {
    store,
    /** Shows what a link asks for: all where it says nothing. */
    ask: (layers: string | null) => {
      wanted = layers;
      follow();
    },
    start: async () => {
      try {
        const entries = await list('no-cache');
        store.setState({
          failed: false,
          layers: entries.map((entry) => ({ entry, state: 'loading', on: true, without: [], version: 0, deepest: 0 })),
        });
        follow();
        await Promise.all(entries.map(({ id }) => open(id, false)));
      } catch {
        store.setState({ failed: true });
      }
    },
    /** Opens it once more, when the reader asks. */
    again: (id: string) => {
      renewed.delete(id);
      return open(id, true);
    },
    show: (id: string, on: boolean) => change(id, { on }),
    /** Shows the records of a status, or none of them. */
    showStatus: (id: string, status: Status, shown: boolean) => {
      const others = layerOf(id)?.without.filter((each) => each !== status) ?? [];
      change(id, { without: shown ? others : [...others, status] });
    },
    choose: (layer: string, tags: RecordTags) => store.setState({ chosen: { layer, tags } }),
    leave: () => store.setState({ chosen: null }),
    /** A tile of what is open; where it cannot be had, the whole layer is taken away. */
    tile: async (id: string, z: number, x: number, y: number): Promise<ArrayBuffer> => {
      const archive = archives.get(id);
      try {
        const tile = await archive?.tile(z, x, y);
        return tile !== undefined && archives.get(id) === archive ? tile : new ArrayBuffer(0);
      } catch (error) {
        if (archives.get(id) === archive) void fail(id, error);
        return new ArrayBuffer(0);
      }
    },
  };
}
