import { PbfReader, PbfWriter } from 'pbf';

/** A layer of a vector tile, as it is written. */
export interface TilePart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Fields of the vector tile specification: a tile's layers, a layer's name. */
const [layersField, nameField] = [3, 1];

/** The layers of a tile, none of them read: who changes one of them pays for no other. */
export function partsOf(tile: ArrayBuffer): readonly TilePart[] {
  const parts: TilePart[] = [];
  const reader = new PbfReader(tile);
  while (reader.pos < reader.length) {
    const head = reader.readVarint();
    if (head >> 3 !== layersField) reader.skip(head);
    else {
      const bytes = reader.readBytes();
      parts.push({ name: nameOf(bytes), bytes });
    }
  }
  return parts;
}

/** The tile of some layers. */
export function tileOf(parts: readonly TilePart[]): ArrayBuffer {
  const written = new PbfWriter();
  for (const { bytes } of parts) written.writeBytesField(layersField, bytes);
  return written.finish().slice().buffer;
}

function nameOf(layer: Uint8Array): string {
  const reader = new PbfReader(layer);
  while (reader.pos < reader.length) {
    const head = reader.readVarint();
    if (head >> 3 === nameField) return reader.readString();
    reader.skip(head);
  }
  return '';
}
