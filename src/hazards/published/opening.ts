import { type Archive, openArchive, openKept } from './archive/archive.ts';
import { ArchiveFault } from './archive/fault.ts';
import { type Around, createListing } from './listing.ts';
import type { PublishedLayer, State } from './state.ts';

interface Opening extends Around {
  /** Those that are open, by id. */
  readonly archives: Map<string, Archive>;
  readonly opened: (id: string) => Promise<void>;
  /** Before an archive is looked for elsewhere, or taken away. */
  readonly closed: (id: string) => void;
}

/** Opens archives, replaces them by newer ones, and takes them away. */
export function createOpening(state: State, { archives, opened, closed, ...around }: Opening) {
  const { root, keep, ask } = around;
  const { layerOf, change } = state;
  const listing = createListing(around);
  /* Once: who replaces archives all the time would have them asked for all the time. */
  const renewed = new Set<string>();
  const show = (id: string, archive: Archive, of: Pick<PublishedLayer, 'entry' | 'kept'>) => {
    archives.set(id, archive);
    const { box } = archive;
    /* Closer up than all that is kept, blank ground would only be ground that is not. */
    const deepest = Math.min(archive.deepest, ...(of.kept ?? []).map(({ closest }) => closest));
    change(id, { ...of, state: 'shown', version: (layerOf(id)?.version ?? 0) + 1, deepest, box });
    return opened(id);
  };
  const open = async (id: string, anew: boolean): Promise<void> => {
    const entry = listing.entryOf(id);
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
    closed(id);
    if (fault === 'unreachable' && !withdrawn && layerOf(id)?.kept === null && (await openFromDevice(id))) return;
    if (fault !== 'changed' || renewed.has(id)) return change(id, { state: fault, kept: null });
    renewed.add(id);
    change(id, { state: 'loading', kept: null });
    const entry = (await listing.fromSite('reload').catch(() => [])).find((each) => each.id === id);
    if (entry === undefined) return change(id, { state: fault });
    change(id, { entry, renewed: true });
    await open(id, true);
  };
  return {
    list: listing.fromSiteOrDevice,
    open: (id: string) => open(id, false),
    /** Opens it once more, when the reader asks, or when there is a network again. */
    again: (id: string) => {
      renewed.delete(id);
      return open(id, true);
    },
    fail,
  };
}
