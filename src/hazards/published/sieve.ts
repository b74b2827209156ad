import { VectorTileLayer } from '@mapbox/vector-tile';
import { PbfReader, PbfWriter } from 'pbf';
import type { RecordTags } from '../tiles/schema.ts';

/** Fields of the vector tile specification: a tile's layers, a layer's features. */
const [layersField, featuresField] = [3, 2];

/**
 * A tile with those of its records alone that are kept. Counts stay: who filters says that they count all.
 * Shapes are copied as they are, so that a tile of thousands costs no more than reading what each says of itself.
 */
export function sieve(tile: ArrayBuffer, keeps: (tags: RecordTags) => boolean): ArrayBuffer {
  const written = new PbfWriter();
  const reader = new PbfReader(tile);
  while (reader.pos < reader.length) {
    const head = reader.readVarint();
    if (head >> 3 === layersField) written.writeBytesField(layersField, sieved(reader.readBytes(), keeps));
    else reader.skip(head);
  }
  return written.finish().slice().buffer;
}

function sieved(bytes: Uint8Array, keeps: (tags: RecordTags) => boolean): Uint8Array {
  const layer = new VectorTileLayer(new PbfReader(bytes), bytes.length);
  if (layer.name === 'counts') return bytes;
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
