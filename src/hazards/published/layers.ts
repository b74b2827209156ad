import { createStore } from 'zustand/vanilla';
import type { Bounds } from '../../map/camera/mercator.ts';
import type { Status } from '../record/hazard.ts';
import { type Archive, openArchive, openKept } from './archive.ts';
import { asAsked } from './asked.ts';
import { ArchiveFault, type Fault } from './fault.ts';
import { shows, showsAll, type TagFilter } from './filter.ts';
import type { Region } from './kept/region.ts';
import type { Keep } from './kept/storage.ts';
import { type AskedLayer, type AskedRecord, recordOf, writeLayers } from './link.ts';
import { findRecord, type PlacedRecord } from './records.ts';
import type { Entry } from './schema.ts';
import { sieve } from './sieve.ts';

/** A published archive on the page. */
export interface PublishedLayer {
  readonly entry: Entry;
  readonly state: 'loading' | 'shown' | Fault;
  readonly on: boolean;
  /** The statuses that the reader has switched off. */
  readonly without: readonly Status[];
  readonly filter: TagFilter;
  /** Another number each time that other tiles are to be drawn. */
  readonly version: number;
  readonly deepest: number;
  /** The ground that it lies on; `null` where it is not known. */
  readonly box: Bounds | null;
  /** Where it is read from what this device keeps, since its host gives no answer: of which ground; `null` where it is read from its host. */
  readonly kept: readonly Region[] | null;
}

export interface Chosen extends PlacedRecord {
  readonly layer: string;
}

export interface PublishedState {
  readonly layers: readonly PublishedLayer[];
  /** Whether not even the list of what is published could be had. */
  readonly failed: boolean;
  readonly chosen: Chosen | null;
  /** What the link asks for and the site has not, or has of another version. */
  readonly strange: readonly AskedLayer[];
  /** The record of a link, as long as its archive is not there; or for good, where it is not in it. */
  readonly wanted: {
    readonly layer: string;
    readonly version: string | null;
    readonly record: AskedRecord;
    readonly lost: boolean;
  } | null;
}

export type PublishedLayers = ReturnType<typeof createPublished>;

interface Around {
  /** The way to the site's root. */
  readonly root: string;
  readonly keep: Pick<Keep, 'list' | 'noteList' | 'regions' | 'source'>;
  readonly ask?: typeof fetch;
}

/** The archives that the site publishes. */
export function createPublished({ root, keep, ask = fetch }: Around) {
  const store = createStore<PublishedState>(() => ({
    layers: [],
    failed: false,
    chosen: null,
    strange: [],
    wanted: null,
  }));
  const archives = new Map<string, Archive>();
  /* As the site names them now: what is shown may be kept from before. */
  const listed = new Map<string, Entry>();
  /* Once: who replaces archives all the time would have them asked for all the time. */
  const renewed = new Set<string>();
  const layerOf = (id: string) => store.getState().layers.find(({ entry }) => entry.id === id);
  const change = (id: string, part: Partial<PublishedLayer>) =>
    store.setState(({ layers }) => ({
      layers: layers.map((layer) => (layer.entry.id === id ? { ...layer, ...part } : layer)),
    }));
  const noted = (entries: readonly Entry[]) => {
    for (const entry of entries) listed.set(entry.id, entry);
    return entries;
  };
  const list = async (cache: RequestCache): Promise<readonly Entry[]> => {
    const response = await ask(`${root}geodata/hazards.json`, { cache });
    if (!response.ok) throw new Error(String(response.status));
    const entries: readonly Entry[] = await response.json();
    void keep.noteList(entries);
    return noted(entries);
  };
  const show = (id: string, archive: Archive, of: Pick<PublishedLayer, 'entry' | 'kept'>) => {
    archives.set(id, archive);
    const { box } = archive;
    /* Closer up than all that is kept, blank ground would only be ground that is not. */
    const deepest = Math.min(archive.deepest, ...(of.kept ?? []).map(({ closest }) => closest));
    change(id, { ...of, state: 'shown', version: (layerOf(id)?.version ?? 0) + 1, deepest, box });
    return findWanted(id);
  };
  const open = async (id: string, anew: boolean): Promise<void> => {
    const entry = listed.get(id);
    if (entry === undefined) return;
    change(id, { state: 'loading', kept: null });
    const url = entry.file.includes(':') ? entry.file : new URL(root + entry.file, document.baseURI).href;
    try {
      const archive = await openArchive(url, { records: entry.statistics.records, anew, ask });
      await show(id, archive, { entry, kept: null });
    } catch (error) {
      await fail(id, error);
    }
  };
  /** What is kept of it, whole and alone: nothing of its host is shown beside. */
  const openFromDevice = async (id: string): Promise<boolean> => {
    const regions = (await keep.regions()).filter((region) => region.entry.id === id);
    const [first] = regions;
    if (first === undefined) return false;
    try {
      const archive = await openKept(keep.source(id), first.entry.statistics.records);
      await show(id, archive, { entry: first.entry, kept: regions });
      return true;
    } catch {
      return false;
    }
  };
  /** A replaced archive is asked for anew, and its figures with it; one that gives no answer is read from the device; all else takes it away. */
  const fail = async (id: string, error: unknown): Promise<void> => {
    const { fault, withdrawn } = error instanceof ArchiveFault ? error : new ArchiveFault('corrupt');
    archives.delete(id);
    const { chosen } = store.getState();
    if (chosen?.layer === id) {
      const version = layerOf(id)?.entry.version ?? null;
      store.setState({ chosen: null, wanted: { layer: id, version, record: recordOf(chosen), lost: false } });
    }
    if (fault === 'unreachable' && !withdrawn && layerOf(id)?.kept === null && (await openFromDevice(id))) return;
    if (fault !== 'changed' || renewed.has(id)) return change(id, { state: fault, kept: null });
    renewed.add(id);
    change(id, { state: 'loading', kept: null });
    const entry = (await list('reload').catch(() => [])).find((each) => each.id === id);
    if (entry === undefined) return change(id, { state: fault });
    change(id, { entry });
    await open(id, true);
  };
  const findWanted = async (id: string) => {
    const { wanted } = store.getState();
    const [archive, layer] = [archives.get(id), layerOf(id)];
    if (wanted?.layer !== id || archive === undefined || layer === undefined) return;
    const { record, version } = wanted;
    /* A place in an archive says nothing of another one. */
    const isHere = typeof record.id === 'string' || version === layer.entry.version;
    const found = isHere ? await findRecord(archive.tile, record, layer.deepest).catch(() => null) : null;
    if (store.getState().wanted !== wanted) return;
    if (found === null) store.setState({ wanted: { ...wanted, lost: true } });
    else store.setState({ wanted: null, chosen: { layer: id, ...found } });
  };
  /* By the last link that said anything of them. */
  let link: string | null = null;
  const written = () => {
    const { layers, chosen, wanted } = store.getState();
    const record = chosen ? recordOf(chosen) : wanted?.record;
    const layer = chosen?.layer ?? wanted?.layer;
    return writeLayers(layers, record && layer ? { layer, record } : null);
  };
  const follow = () => {
    const { layers } = store.getState();
    if (layers.length === 0 || link === written()) return;
    const asked = asAsked(layers, link);
    store.setState({ ...asked, chosen: null });
    if (asked.wanted) void findWanted(asked.wanted.layer);
  };
  /** A tile of an open archive; where it cannot be had, the whole layer is taken away. */
  const whole = async (id: string, z: number, x: number, y: number): Promise<ArrayBuffer> => {
    const archive = archives.get(id);
    try {
      const tile = await archive?.tile(z, x, y);
      return tile !== undefined && archives.get(id) === archive ? tile : new ArrayBuffer(0);
    } catch (error) {
      if (archives.get(id) === archive) void fail(id, error);
      return new ArrayBuffer(0);
    }
  };
  return {
    store,
    written,
    /** Shows what a link asks for: all where it says nothing. */
    ask: (layers: string | null) => {
      link = layers;
      follow();
    },
    start: async () => {
      try {
        const entries = await list('no-cache').catch(async (error) => {
          const before = await keep.list();
          if (before === null) throw error;
          return noted(before);
        });
        const begun = {
          state: 'loading',
          on: true,
          without: [],
          filter: {},
          version: 0,
          deepest: 0,
          kept: null,
        } as const;
        store.setState({ failed: false, layers: entries.map((entry) => ({ ...begun, entry, box: entry.box })) });
        follow();
        await Promise.all(entries.map(({ id }) => open(id, false)));
      } catch {
        store.setState({ failed: true });
      }
    },
    /** Opens it once more, when the reader asks, or when there is a network again. */
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
    filter: (id: string, filter: TagFilter) => change(id, { filter, version: (layerOf(id)?.version ?? 0) + 1 }),
    choose: (chosen: Chosen) => store.setState({ chosen, wanted: null }),
    leave: () => store.setState({ chosen: null, wanted: null }),
    /** What is read of an archive, to be kept; `null` while it is not open, or is kept already. */
    hosted: (id: string) => (layerOf(id)?.kept === null ? (archives.get(id) ?? null) : null),
    whole,
    /** A tile with what the reader's filter shows of it. */
    tile: async (id: string, z: number, x: number, y: number): Promise<ArrayBuffer> => {
      const tile = await whole(id, z, x, y);
      const filter = layerOf(id)?.filter ?? {};
      return showsAll(filter) ? tile : sieve(tile, shows(filter));
    },
  };
}
