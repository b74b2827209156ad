import type { Status } from '../record/hazard.ts';
import type { Archive } from './archive/archive.ts';
import { shows, showsAll, type TagFilter } from './filter.ts';
import { createLinked } from './link/linked.ts';
import type { Around } from './listing.ts';
import { createOpening } from './opening.ts';
import { sieve } from './sieve.ts';
import { type Chosen, createState, unopened } from './state.ts';

export type PublishedLayers = ReturnType<typeof createPublished>;

/** The archives that the site publishes. */
export function createPublished({ ask = fetch, ...around }: Omit<Around, 'ask'> & { readonly ask?: typeof fetch }) {
  const state = createState();
  const { store, layerOf, change } = state;
  const archives = new Map<string, Archive>();
  const linked = createLinked(state, archives);
  const opening = createOpening(state, { ...around, ask, archives, opened: linked.find, closed: linked.setAside });
  /** A tile of an open archive; where it cannot be had, the whole layer is taken away. */
  const whole = async (id: string, z: number, x: number, y: number): Promise<ArrayBuffer> => {
    const archive = archives.get(id);
    try {
      const tile = await archive?.tile(z, x, y);
      return tile !== undefined && archives.get(id) === archive ? tile : new ArrayBuffer(0);
    } catch (error) {
      if (archives.get(id) === archive) void opening.fail(id, error);
      return new ArrayBuffer(0);
    }
  };
  return {
    store,
    written: linked.written,
    ask: linked.ask,
    start: async () => {
      try {
        const entries = await opening.list();
        store.setState({ failed: false, layers: entries.map(unopened) });
        linked.follow();
        await Promise.all(entries.map(({ id }) => opening.open(id)));
      } catch {
        store.setState({ failed: true });
      }
    },
    again: opening.again,
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
