import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Source } from 'pmtiles';
import { unlessForbidden, whyNotKept } from '../../shelf/forbidden.ts';
import type { Keeping } from '../../shelf/layer.ts';
import type { Entry } from '../schema.ts';
import type { Region } from './region.ts';

/** A part of an archive that is not kept on this device. */
export class NotKept extends Error {}

type At = [archive: string, from: number, length: number];

interface KeptPart {
  readonly bytes: ArrayBuffer;
  readonly regions: readonly string[];
}

/** Where parts of published archives stay, for when there is no network. Of each archive one version alone. */
export interface Keep {
  /** What the site published when it was last asked; `null` where that is not known. */
  readonly list: () => Promise<readonly Entry[] | null>;
  readonly noteList: (entries: readonly Entry[]) => Promise<void>;
  /** None where storage is forbidden. */
  readonly regions: () => Promise<readonly Region[]>;
  /** All or nothing; what is kept of another version of the archive goes. */
  readonly save: (
    region: Region,
    parts: readonly (readonly [from: number, bytes: ArrayBuffer, length: number])[],
  ) => Promise<Keeping>;
  readonly remove: (region: Region) => Promise<void>;
  /** What is kept of an archive, to be read as the file was. */
  readonly source: (archive: string) => Source;
}

interface Schema extends DBSchema {
  lists: { key: 'last'; value: readonly Entry[] };
  regions: { key: string; value: Region };
  parts: { key: At; value: KeptPart };
}

/** In the browser's IndexedDB. */
export function deviceKeep(name = 'mine-action-atlas.published'): Keep {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('lists');
        db.createObjectStore('regions', { keyPath: 'id' });
        db.createObjectStore('parts');
      },
    });
    return opened;
  };
  const allOf = (archive: string) => IDBKeyRange.bound([archive], [archive, []]);
  return {
    list: () => unlessForbidden(async () => (await (await database()).get('lists', 'last')) ?? null, null),
    noteList: (entries) =>
      unlessForbidden(async () => {
        await (await database()).put('lists', entries, 'last');
      }, undefined),
    regions: () => unlessForbidden(async () => (await database()).getAll('regions'), []),
    save: async (region, parts) => {
      try {
        const change = (await database()).transaction(['regions', 'parts'], 'readwrite');
        const [regions, kept] = [change.objectStore('regions'), change.objectStore('parts')];
        const { id } = region.entry;
        const others = (await regions.getAll()).filter(({ entry }) => entry.id === id);
        if (others.some((other) => !isSameVersion(other, region))) {
          await Promise.all([kept.delete(allOf(id)), ...others.map((other) => regions.delete(other.id))]);
        }
        for (const [from, bytes, length] of parts) {
          const at: At = [id, from, length];
          const before = (await kept.get(at))?.regions ?? [];
          await kept.put({ bytes, regions: [...new Set([...before, region.id])] }, at);
        }
        await regions.put(region);
        await change.done;
        return 'kept';
      } catch (error) {
        return whyNotKept(error);
      }
    },
    remove: async ({ id, entry }) => {
      const change = (await database()).transaction(['regions', 'parts'], 'readwrite');
      const parts = change.objectStore('parts');
      for (let cursor = await parts.openCursor(allOf(entry.id)); cursor !== null; cursor = await cursor.continue()) {
        const regions = cursor.value.regions.filter((each) => each !== id);
        if (regions.length === 0) await cursor.delete();
        else if (regions.length < cursor.value.regions.length) await cursor.update({ ...cursor.value, regions });
      }
      await change.objectStore('regions').delete(id);
      await change.done;
    },
    source: (archive) => ({
      getKey: () => `kept ${archive}`,
      getBytes: async (from, length) => {
        const part = await (await database()).get('parts', [archive, from, length]);
        if (part === undefined) throw new NotKept(`${archive} ${from} ${length}`);
        return { data: part.bytes };
      },
    }),
  };
}

/** Whether two regions are of one version of an archive, so that their tiles may stand together. */
export function isSameVersion(one: Region, other: Region): boolean {
  return (
    one.tag === other.tag &&
    one.entry.version === other.entry.version &&
    one.entry.statistics.records === other.entry.statistics.records
  );
}
