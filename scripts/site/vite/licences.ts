import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where Vite writes what the page's own scripts are made of. */
export const fileName = 'licences.md';

interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

/** What the workers are made of: Vite writes the licences of the page's scripts alone, and a worker is built apart. */
const inWorkers = new Map<string, Package>();

/** Of a module of somebody else's, its package. */
function packageOf(module: string): Package | null {
  const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(module)?.[1];
  if (folder === undefined || module.startsWith('\0')) return null;
  return { folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) };
}

function licenceOf({ folder, name, version, license }: Package): string {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)(\.|$)/i.test(each));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `\n## ${name} - ${version}${license === undefined ? '' : ` (${license})`}\n${text}`;
}

/** For workers: notes what they are made of, also what is fetched as a file. */
export function noteLicences(): Plugin {
  return {
    name: 'note-licences',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        const modules = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
        for (const module of modules) {
          const found = packageOf(module);
          if (found !== null) inWorkers.set(found.name, found);
        }
      }
    },
  };
}

/** Adds the licences of what the workers are made of to those that Vite writes. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const written = bundle[fileName];
        if (written?.type !== 'asset') return;
        const text = String(written.source);
        const missing = [...inWorkers.values()].filter(({ name }) => !text.includes(`\n## ${name} - `));
        written.source =
          text +
          missing
            .sort((a, b) => a.name.localeCompare(b.name))
            .map(licenceOf)
            .join('');
      },
    },
  };
}
