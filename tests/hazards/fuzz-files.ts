import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mutated, tried } from './mutate.ts';

/**
 * `npm run fuzz-files -- 10000 [FIRST]`: reads so many files that were changed by chance, in a process of its own that is ended where one file takes
 * longer than this. The number of a file makes the same file each time.
 */
const patience = 20_000;

async function child(first: number, last: number): Promise<void> {
  for (let seed = first; seed <= last; seed += 1) {
    process.send?.({ seed });
    const outcome = await tried(mutated(seed)).catch((error: unknown) => ({ kind: String(error) }));
    process.send?.({ seed, name: mutated(seed).name, kind: outcome.kind });
  }
  process.disconnect();
}

interface Said {
  readonly seed: number;
  readonly name?: string;
  readonly kind?: string;
}

/** Reads on behind the file that was the end of a process. */
function parent(first: number, last: number, kinds: Map<string, number>, bad: string[]): Promise<void> {
  return new Promise((resolve) => {
    const worker = fork(fileURLToPath(import.meta.url), ['--child', String(first), String(last)], {
      execArgv: process.execArgv,
    });
    let at = first;
    let fault = '';
    const watch = () =>
      setTimeout(() => {
        fault = `hangs for ${patience / 1000} s`;
        worker.kill('SIGKILL');
      }, patience);
    let timer = watch();
    worker.on('message', ({ seed, name, kind }: Said) => {
      at = seed;
      clearTimeout(timer);
      timer = watch();
      if (kind === undefined) return;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (!['refused', 'told', 'whole'].includes(kind)) bad.push(`${seed} ${name}: ${kind}`);
    });
    worker.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0) return resolve();
      bad.push(`${at} ${mutated(at).name}: ${fault || `ends the process (${code})`}`);
      resolve(at < last ? parent(at + 1, last, kinds, bad) : undefined);
    });
  });
}

const [mode, ...rest] = process.argv.slice(2);
if (mode === '--child') await child(Number(rest[0]), Number(rest[1]));
else {
  const [many, first] = [Number(mode ?? 10_000), Number(rest[0] ?? 1)];
  const kinds = new Map<string, number>();
  const bad: string[] = [];
  await parent(first, first + many - 1, kinds, bad);
  for (const line of bad) console.log(line);
  console.log(`${many} files: ${[...kinds].map(([kind, count]) => `${count} ${kind}`).join(', ')}; ${bad.length} bad`);
  process.exitCode = bad.length > 0 ? 1 : 0;
}
