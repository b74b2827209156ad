import type { Problem } from '../../record/row.ts';
import { noted } from '../geometry/problems.ts';

const [quote, backslash, colon] = [0x22, 0x5c, 0x3a];
const opens = (byte: number) => byte === 0x7b || byte === 0x5b;
const closes = (byte: number) => byte === 0x7d || byte === 0x5d;

/** How many names an object has as it is written. */
function namesIn(bytes: Uint8Array): number {
  let [depth, names, inText] = [0, 0, false];
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (inText) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inText = false;
    } else if (byte === quote) inText = true;
    else if (opens(byte)) depth += 1;
    else if (closes(byte)) depth -= 1;
    else if (byte === colon && depth === 1) names += 1;
  }
  return names;
}

/** Of a name that stands twice in a record JSON keeps the last alone: two records may have run into one. */
export function twice(bytes: Uint8Array | null, value: unknown): readonly Problem[] {
  if (bytes === null || typeof value !== 'object' || value === null) return [];
  return namesIn(bytes) > Object.keys(value).length ? [noted('read.twice')] : [];
}
