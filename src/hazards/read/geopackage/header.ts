import { leftOut } from '../geometry/problems.ts';
import type { Tidied } from '../geometry/tidy.ts';
import { fromWkb } from '../geometry/wkb.ts';

/** Bytes of the box in front of a shape, by its code. */
const boxes = [0, 32, 48, 48, 64];

const none = (code: string): Tidied => ({ geometry: null, problems: [leftOut(code)] });

/** A shape as a GeoPackage keeps it: a head of its own, then well-known binary. */
export function fromBlob(blob: unknown, vertices: number): Tidied {
  if (blob === null || blob === undefined) return none('read.geometry.none');
  if (!(blob instanceof Uint8Array) || blob.length < 8 || blob[0] !== 0x47 || blob[1] !== 0x50)
    return none('read.geopackage.header');
  const flags = blob[3] as number;
  const box = boxes[(flags >> 1) & 7];
  if (box === undefined || flags & 0x20) return none('read.geopackage.header');
  return flags & 0x10 ? none('read.geometry.empty') : fromWkb(blob.subarray(8 + box), vertices);
}
