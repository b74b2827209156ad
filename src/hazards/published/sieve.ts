import { VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { partsOf, tileOf } from '../draw/tile-parts.ts';
import type { RecordTags } from '../tiles/schema.ts';

/** Field of the vector tile specification: a layer's features. */
const featuresField = 2;

/**
 * A tile with those of its records alone that are kept. Counts stay: who filters says that they count all.
 * Shapes are copied as they are, so that a tile of thousands costs no more than reading what each says of itself.
 */
export function sieve(tile: ArrayBuffer, keeps: (tags: RecordTags) => boolean): ArrayBuffer {
  return tileOf(
    partsOf(tile).map((part) => (part.name === 'counts' ? part : { ...part, bytes: sieved(part.bytes, keeps) })),
  );
}

function sieved(bytes: Uint8Array, keeps: (tags: RecordTags) => boolean): Uint8Array {
  const layer = new VectorTileLayer(new PbfReader(bytes), bytes.length);
  const kept: Uint8Array[] = [];
  const reader = new PbfReader(bytes);
  let n = 0;
  while (reader.pos < reader.length) {
    const start = reader.pos;
    const head = reader.readVarint();
    reader.skip(head);
    const drops = head >> 3 === featuresField && !keeps(layer.feature(n++).properties as unknown as RecordTags);
    if (!drops) kept.push(bytes.subarray(start, reader.pos));
  }
  const whole = new Uint8Array(kept.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of kept) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
