import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { linesOf } from './lines.ts';

/** What lies together, one record a line. */
export interface Shelf {
  readonly name: string;
  readonly count: number;
  readonly lines: () => Generator<string>;
  /** Gives the room on the disk back. */
  readonly clear: () => void;
}

export interface Shelves {
  readonly add: (name: string, line: string) => void;
  /** All, in the order in which something was first laid on each. */
  readonly all: () => readonly Shelf[];
}

/** So many characters wait before they are written. */
const most = 4_000_000;

/** Lays lines down in files, one a name, so that none of them stands in memory. */
export function shelves(folder: string): Shelves {
  mkdirSync(folder, { recursive: true });
  const counts = new Map<string, number>();
  const waiting = new Map<string, string[]>();
  let size = 0;
  const pathOf = (name: string) => join(folder, name);
  const flush = () => {
    for (const [name, lines] of waiting) appendFileSync(pathOf(name), `${lines.join('\n')}\n`);
    waiting.clear();
    size = 0;
  };
  return {
    add: (name, line) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      const lines = waiting.get(name) ?? [];
      lines.push(line);
      waiting.set(name, lines);
      size += line.length;
      if (size > most) flush();
    },
    all: () => {
      flush();
      return [...counts].map(([name, count]) => ({
        name,
        count,
        lines: () => linesOf(pathOf(name)),
        clear: () => rmSync(pathOf(name)),
      }));
    },
  };
}
