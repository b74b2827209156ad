import { createStore } from 'zustand/vanilla';
import type { Bounds } from '../../map/camera/mercator.ts';
import type { Status } from '../record/hazard.ts';
import type { Fault } from './archive/fault.ts';
import type { TagFilter } from './filter.ts';
import type { Region } from './kept/region.ts';
import type { AskedLayer, AskedRecord } from './link/link.ts';
import type { PlacedRecord } from './records.ts';
import type { Entry } from './schema.ts';

/** A published archive on the page. */
export interface PublishedLayer {
  readonly entry: Entry;
  readonly state: 'loading' | 'shown' | Fault;
  readonly on: boolean;
  /** Whether it was replaced by its publisher since the page was opened, and is shown as it is now. */
  readonly renewed: boolean;
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

export type State = ReturnType<typeof createState>;

/** What the page knows of the archives that the site publishes. */
export function createState() {
  const store = createStore<PublishedState>(() => ({
    layers: [],
    failed: false,
    chosen: null,
    strange: [],
    wanted: null,
  }));
  return {
    store,
    layerOf: (id: string) => store.getState().layers.find(({ entry }) => entry.id === id),
    change: (id: string, part: Partial<PublishedLayer>) =>
      store.setState(({ layers }) => ({
        layers: layers.map((layer) => (layer.entry.id === id ? { ...layer, ...part } : layer)),
      })),
  };
}

/** An archive of which only its entry is known. */
export function unopened(entry: Entry): PublishedLayer {
  return {
    entry,
    state: 'loading',
    on: true,
    renewed: false,
    without: [],
    filter: {},
    version: 0,
    deepest: 0,
    box: entry.box,
    kept: null,
  };
}
