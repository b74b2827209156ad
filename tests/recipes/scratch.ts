import { exec, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(exec);

/** What a command said, and whether it did what was asked. */
export interface Said {
  readonly done: boolean;
  readonly words: string;
}

/** A copy of the project to try a recipe in: what is written in it is counted. */
export function scratch() {
  const root = mkdtempSync(join(tmpdir(), 'recipe-'));
  for (const file of execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n')) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const touched = new Set<string>();
  const write = (file: string, text: string) => {
    touched.add(file);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const path = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const told = async (command: string): Promise<Said> => {
    try {
      const { stdout, stderr } = await run(command, { cwd: root, env: { ...process.env, PATH: path } });
      return { done: true, words: stdout + stderr };
    } catch (error) {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      return { done: false, words: stdout + stderr };
    }
  };
  const kept = join(root, '.kept');
  return {
    read,
    write,
    /** @throws {Error} where the place is not in the file: then the recipe names a place that there is no more. */
    insert: (file: string, before: string, text: string) => {
      const found = read(file);
      if (!found.includes(before)) throw new Error(`${file}: expected ${before}, found none.`);
      write(
        file,
        found.replace(before, () => text + before),
      );
    },
    change: (file: string, change: (record: Record<string, unknown>) => object) =>
      write(file, `${JSON.stringify(change(JSON.parse(read(file))), null, 2)}\n`),
    touched: () => [...touched].sort(),
    /** Runs a script of package.json. npm itself, which a reader calls it with, takes as long as what most of them do. */
    npm: (script: string, ...parameters: readonly string[]) => told([scripts[script], ...parameters].join(' ')),
    /** What the compiler says of the sources alone: of scripts and tests too it would take four times as long. */
    types: () => {
      writeFileSync(join(root, 'tsconfig.src.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src'] }));
      return told('tsc -p tsconfig.src.json');
    },
    /** Keeps a folder as it stands, for `restore` after each recipe. */
    keep: (folder: string) => cpSync(join(root, folder), join(kept, folder), { recursive: true }),
    restore: (folder: string) => {
      rmSync(join(root, folder), { recursive: true });
      cpSync(join(kept, folder), join(root, folder), { recursive: true });
      touched.clear();
    },
    clear: () => rmSync(root, { recursive: true, force: true }),
  };
}
