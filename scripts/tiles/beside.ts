import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import type { Checked } from './checks/layer.ts';

/** Files that come beside an archive: written first, and put in their places together, when the archive is in its own. */
export interface Beside {
  readonly write: (kind: string, parts: Iterable<string>) => Promise<void>;
  readonly finish: () => Promise<void>;
}

export function beside(out: string, folder: string): Beside {
  const written: [from: string, to: string][] = [];
  return {
    write: async (kind, parts) => {
      const name = `${kind}.json`;
      const file = createWriteStream(`${folder}/${name}`);
      for (const part of parts) if (!file.write(part)) await once(file, 'drain');
      file.end('\n');
      await finished(file);
      written.push([`${folder}/${name}`, `${out.replace(/\.pmtiles$/, '')}.${name}`]);
    },
    finish: async () => {
      for (const [from, to] of written) await rename(from, to);
    },
  };
}

/** The reports of layers as JSON, piece by piece: the rows with problems may be as many as the records. */
export function* reportsOf(all: readonly Checked[]): Generator<string> {
  for (const [at, { ledger, rows }] of all.entries()) {
    const { rows: _, ...rest } = ledger.report(true);
    yield `${at === 0 ? '[' : ',\n '}${JSON.stringify(rest).slice(0, -1)},"rows":[`;
    let first = true;
    for (const row of rows()) {
      yield `${first ? '\n' : ',\n'}${row}`;
      first = false;
    }
    yield ']}';
  }
  yield ']';
}
