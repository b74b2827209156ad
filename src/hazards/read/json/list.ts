import { chunksOf, headOf, type Source } from '../bytes/source.ts';
import type { Limits } from '../limits.ts';
import { marked, plainBytes } from '../text/charset.ts';
import { type Piece, scanner } from './scanner.ts';

/** A file's bytes as the scanner wants them. */
async function jsonChunks(source: Source): Promise<AsyncGenerator<Uint8Array>> {
  return chunksOf(plainBytes(source.stream(), marked(await headOf(source, 4)) ?? 'utf-8'));
}

export interface Begun {
  /** What stands beside the list, or is the object where there is none. */
  readonly members: ReadonlyMap<string, Piece>;
  /** The list's first value; `null` where it is empty. */
  readonly first: Piece | null;
  readonly list: boolean;
  /** Whether the file was read to its end. */
  readonly whole: boolean;
}

/** Reads a file only as far as the first value of its list. */
export async function beginning(source: Source, limits: Limits): Promise<Begun> {
  const members = new Map<string, Piece>();
  let first: Piece | null = null;
  const scan = scanner('features', limits.feature, {
    element: (piece) => {
      first ??= { ...piece, bytes: piece.bytes?.slice() ?? null };
    },
    member: (key, piece) => members.set(key, { ...piece, bytes: piece.bytes?.slice() ?? null }),
  });
  for await (const chunk of await jsonChunks(source)) {
    scan.push(chunk);
    if (first) return { members, first, list: true, whole: false };
  }
  const { list } = scan.end();
  return { members, first, list, whole: true };
}

/** What befell while a list was read to its end. */
export interface Ended {
  readonly list: boolean;
  readonly cut: boolean;
  readonly members: ReadonlyMap<string, Piece>;
}

/** Makes something of the values of a file's list, those of a piece of the file together; returns what is known at its end. `list` is its key, where it is not the file itself. */
export async function* listed<T>(
  source: Source,
  limits: Limits,
  make: (pieces: readonly Piece[]) => readonly T[],
  list = 'features',
): AsyncGenerator<readonly T[], Ended> {
  const members = new Map<string, Piece>();
  let pieces: Piece[] = [];
  const scan = scanner(list, limits.feature, {
    element: (piece) => pieces.push(piece),
    member: (key, piece) => members.set(key, { ...piece, bytes: piece.bytes?.slice() ?? null }),
  });
  const made = () => {
    const batch = make(pieces);
    pieces = [];
    return batch;
  };
  for await (const chunk of await jsonChunks(source)) {
    scan.push(chunk);
    if (pieces.length > 0) yield made();
  }
  const ended = scan.end();
  if (pieces.length > 0) yield made();
  return { ...ended, members };
}
