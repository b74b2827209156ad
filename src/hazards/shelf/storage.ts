import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Decisions } from '../record/decisions.ts';
import type { Part } from '../record/offer.ts';
import { unlessForbidden, whyNotKept } from './forbidden.ts';
import type { Keeping, KeptLayer } from './layer.ts';

/** What was dropped at once, as it was, and the layers that were read of it. */
export interface KeptDrop {
  readonly id: string;
  readonly parts: readonly Part[];
  readonly layers: readonly KeptLayer[];
}

/** Where layers stay between two visits; nothing of it leaves the device. */
export interface Storage {
  /** In the order in which they were dropped. */
  readonly drops: () => Promise<readonly KeptDrop[]>;
  readonly keep: (layer: KeptLayer, parts: readonly Part[]) => Promise<Keeping>;
  /** Keeps what was changed of layers that are kept. */
  readonly change: (layers: readonly KeptLayer[]) => Promise<void>;
  /** And their file, when it was the last layer of it. */
  readonly remove: (layer: string) => Promise<void>;
  /** What was decided for a file with the same columns. */
  readonly decided: (columns: string) => Promise<Decisions | null>;
  readonly decide: (columns: string, decisions: Decisions) => Promise<void>;
}

interface Schema extends DBSchema {
  drops: { key: string; value: { readonly id: string; readonly at: number; readonly parts: readonly Part[] } };
  layers: { key: string; value: KeptLayer };
  decisions: { key: string; value: Decisions };
}

/** In the browser's IndexedDB: original files with what was decided about them. Where it is forbidden, each visit begins empty. */
export function deviceStorage(name = 'mine-action-atlas.hazards'): Storage {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (db) => {
        db.createObjectStore('drops', { keyPath: 'id' });
        db.createObjectStore('layers', { keyPath: 'id' });
        db.createObjectStore('decisions');
      },
    });
    return opened;
  };
  return {
    drops: () =>
      unlessForbidden(async () => {
        const db = await database();
        const layers = await db.getAll('layers');
        const drops = (await db.getAll('drops')).sort((a, b) => a.at - b.at);
        return drops.map(({ id, parts }) => ({ id, parts, layers: layers.filter(({ drop }) => drop === id) }));
      }, []),
    keep: async (layer, parts) => {
      try {
        const change = (await database()).transaction(['drops', 'layers'], 'readwrite');
        const drops = change.objectStore('drops');
        const known = await drops.getKey(layer.drop);
        await Promise.all([
          known === undefined && drops.put({ id: layer.drop, at: Date.now(), parts }),
          change.objectStore('layers').put(layer),
          change.done,
        ]);
        return 'kept';
      } catch (error) {
        return whyNotKept(error);
      }
    },
    change: (layers) =>
      unlessForbidden(async () => {
        const change = (await database()).transaction('layers', 'readwrite');
        await Promise.all([...layers.map((layer) => change.store.put(layer)), change.done]);
      }, undefined),
    remove: (id) =>
      unlessForbidden(async () => {
        const change = (await database()).transaction(['drops', 'layers'], 'readwrite');
        const layers = change.objectStore('layers');
        const drop = (await layers.get(id))?.drop;
        await layers.delete(id);
        const left = (await layers.getAll()).some((other) => other.drop === drop);
        if (drop !== undefined && !left) await change.objectStore('drops').delete(drop);
        await change.done;
      }, undefined),
    decided: (columns) =>
      unlessForbidden(async () => (await (await database()).get('decisions', columns)) ?? null, null),
    decide: (columns, decisions) =>
      unlessForbidden(async () => {
        await (await database()).put('decisions', decisions, columns);
      }, undefined),
  };
}
