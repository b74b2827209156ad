const quote = 0x22;
const backslash = 0x5c;
/** What matters of a byte outside of text: 1 opens, 2 closes, 3 a quote, 4 a comma, 5 a colon, 6 blank. */
const kinds = new Uint8Array(256);
for (const [text, kind] of [
  ['{[', 1],
  ['}]', 2],
  ['"', 3],
  [',', 4],
  [':', 5],
  [' \t\r\n\u001e', 6],
] as const) {
  for (const letter of text) kinds[letter.charCodeAt(0)] = kind;
}

/** One value as it is written; `null` bytes where it is longer than is read; whether it is cut, by the end of the file. */
export interface Piece {
  readonly bytes: Uint8Array | null;
  readonly depth: number;
  /** How many names it has as it is written, where it is an object. */
  readonly names: number;
  readonly cut: boolean;
}

export interface Scanned {
  /** A value in the list that is looked for. */
  element(piece: Piece): void;
  /** A member beside it. */
  member(key: string, piece: Piece): void;
}

export interface Scanner {
  push(chunk: Uint8Array): void;
  /** `list` says whether there was one, `cut` whether the file ends before its end, or goes on behind it. */
  end(): { readonly list: boolean; readonly cut: boolean };
}

/**
 * Cuts a JSON file into the values of one list without holding more than one of them: of the list that the file is, or of the one that is
 * the member `key` of the object that it is. Works on bytes, since a file of 271 MB as text alone is half a gigabyte.
 */
export function scanner(list: string, most: number, to: Scanned): Scanner {
  let depth = 0;
  let inText = false;
  let escaped = false;
  /** The depth at which the list's values stand; 0 while no list has begun. */
  let base = 0;
  let listed = false;
  let closed = false;
  let behind = false;
  let key: string | null = null;
  let awaiting: 'key' | 'value' = 'key';
  let capturing = false;
  let deepest = 0;
  let names = 0;
  let from = 0;
  let held: Uint8Array[] = [];
  let length = 0;
  let over = false;

  const hold = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length > most) {
      over = true;
      held = [];
    }
    if (!over) held.push(bytes);
  };
  const begin = (at: number) => {
    capturing = true;
    from = at;
    deepest = 0;
    names = 0;
    held = [];
    length = 0;
    over = false;
  };
  const joined = () => {
    if (held.length === 1) return held[0] as Uint8Array;
    const all = new Uint8Array(length);
    let at = 0;
    for (const part of held) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  };
  const finish = (chunk: Uint8Array, to_: number, cut: boolean) => {
    if (to_ > from) hold(chunk.subarray(from, to_));
    capturing = false;
    const piece = { bytes: over ? null : joined(), depth: deepest, names, cut };
    held = [];
    if (base > 0) to.element(piece);
    else if (awaiting === 'key') key = piece.bytes === null ? '' : textOf(piece.bytes);
    else if (key !== null) to.member(key, piece);
  };

  const push = (chunk: Uint8Array) => {
    from = 0;
    const end = chunk.length;
    for (let at = 0; at < end; at += 1) {
      const byte = chunk[at] as number;
      if (inText) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) {
          inText = false;
          if (capturing && base === 0 && depth === 1 && awaiting === 'key') finish(chunk, at + 1, false);
        }
        continue;
      }
      const kind = kinds[byte] as number;
      if (kind === 0) {
        if (!capturing && depth > 0 && depth === (base || 1)) begin(at);
      } else if (closed) {
        /* Blanks and stray letters mean nothing here; brackets and commas are of records that a bracket too many has cut off. */
        if (kind !== 6 && kind !== 3) behind = true;
      } else if (kind === 3) {
        inText = true;
        if (!capturing && depth > 0 && depth === (base || 1)) begin(at);
      } else if (kind === 1) {
        const isList = byte === 0x5b;
        if (!capturing && isList && !listed && ((depth === 1 && awaiting === 'value' && key === list) || depth === 0)) {
          listed = true;
          depth += 1;
          base = depth;
          continue;
        }
        if (!capturing && depth > 0 && depth === (base || 1)) begin(at);
        depth += 1;
        if (depth - (base || 1) > deepest) deepest = depth - (base || 1);
      } else if (kind === 2) {
        if (depth === (base || 1) && capturing) finish(chunk, at, false);
        depth -= 1;
        if (depth < base) base = 0;
        if (depth === 0) closed = true;
      } else if (kind === 4) {
        if (depth === (base || 1)) {
          if (capturing) finish(chunk, at, false);
          if (base === 0) {
            awaiting = 'key';
            key = null;
          }
        }
      } else if (kind === 5) {
        if (capturing && depth === (base || 1) + 1) names += 1;
        else if (depth === 1 && base === 0 && awaiting === 'key') awaiting = 'value';
      }
    }
    if (capturing) {
      hold(chunk.slice(from));
      from = 0;
    }
  };

  return {
    push,
    end() {
      if (capturing) {
        from = 0;
        finish(new Uint8Array(0), 0, true);
      }
      return { list: listed, cut: !closed || behind };
    },
  };
}

function textOf(bytes: Uint8Array): string {
  try {
    return String(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return '';
  }
}
