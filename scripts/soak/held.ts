import type { CDPSession } from '@playwright/test';

/** What a tab's scripts hold, told apart: a browser compiles what is used often again and again for minutes, which is no leak. */
export interface Held {
  /** Bytes of all but code. */
  readonly objects: number;
  /** Bytes of compiled scripts. */
  readonly code: number;
  /** Pages in memory: this one, its frames, and any that should be gone. */
  readonly pages: number;
  /** Elements that are on no page, but held by a script. */
  readonly detached: number;
}

interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [string[]] };
  };
  readonly nodes: readonly number[];
  readonly strings: readonly string[];
}

/** How V8 marks an element that is on no page. */
const isDetached = 2;

/** Counts a snapshot of the heap, which is taken after a sweep. */
export async function heldBy(tools: CDPSession): Promise<Held> {
  const chunks: string[] = [];
  const take = ({ chunk }: { readonly chunk: string }) => chunks.push(chunk);
  tools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await tools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  tools.off('HeapProfiler.addHeapSnapshotChunk', take);
  return counted(JSON.parse(chunks.join('')) as Snapshot);
}

function counted({ snapshot: { meta }, nodes, strings }: Snapshot): Held {
  const { node_fields: fields, node_types: types } = meta;
  const place = (name: string) => fields.indexOf(name);
  const [type, name, size, detachedness] = ['type', 'name', 'self_size', 'detachedness'].map(place) as [
    number,
    number,
    number,
    number,
  ];
  const held = { objects: 0, code: 0, pages: 0, detached: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type] ?? 0];
    held[kind === 'code' || kind === 'object shape' ? 'code' : 'objects'] += nodes[at + size] ?? 0;
    if (kind === 'native' && strings[nodes[at + name] ?? 0] === 'HTMLDocument') held.pages += 1;
    if (nodes[at + detachedness] === isDetached) held.detached += 1;
  }
  return held;
}
