import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeLink } from '../../../src/view/permalink.ts';
import type { View } from '../../../src/view/view.ts';
import { encodings } from '../../run/serve/contents.mjs';
import { byParts } from '../../run/serve/parts.mjs';
import { preview } from '../prerender/preview.ts';

/** What has a budget, in thousands of bytes. */
export type Sizes = Readonly<Record<'country' | 'district' | 'table' | 'script' | 'site', number>>;

/** The sizes of a built site. @param views those that have a page. */
export async function sizesOf(dist: string, views: readonly View[]): Promise<Sizes> {
  const largest = (fits: (view: View) => boolean) =>
    largestOf(views.filter(fits).map((view) => join(dist, writeLink(view), 'index.html')));
  const country = await largest(({ district, table }) => district === null && !table);
  const district = await largest((view) => view.district !== null);
  const table = await largest((view) => view.table);
  return {
    country: await compressed([country]),
    district: await compressed([district]),
    table: await compressed([table]),
    script: await compressed(await scriptsOf(country)),
    site: await weightOf(dist),
  };
}

/** What is larger than it may be, in a sentence each. */
export function overBudget(sizes: Sizes, budgets: Sizes): readonly string[] {
  const names = Object.keys(budgets) as (keyof Sizes)[];
  return names
    .filter((name) => sizes[name] > budgets[name])
    .map(
      (name) =>
        `budget of "${name}": expected at most ${budgets[name]} kB, found ${sizes[name].toFixed(1)} kB. Make it smaller, or say in scripts/site/budgets.ts what it may weigh.`,
    );
}

/** What a build weighs beside what it may, in one line. */
export function sizeLine(sizes: Sizes, budgets: Sizes): string {
  const names = Object.keys(budgets) as (keyof Sizes)[];
  return `kB: ${names.map((name) => `${name} ${sizes[name].toFixed(1)} of ${budgets[name]}`).join(', ')}`;
}

/** To compress them all would take as long as to write them. */
async function largestOf(files: readonly string[]): Promise<string> {
  const sized = await Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })));
  return sized.reduce((a, b) => (b.size > a.size ? b : a)).file;
}

/** Those that a page names as its own, which are all that it needs before it has the map library fetched. */
async function scriptsOf(page: string): Promise<readonly string[]> {
  const html = await readFile(page, 'utf8');
  const named = html.matchAll(/<(?:script|link data-rel="modulepreload")[^>]* (?:src|href)="([^"]+\.js)"/g);
  return [...named].map(([, path = '']) => join(dirname(page), path));
}

/** Archives are as large as the country that they are of, and are read by parts. */
async function weightOf(dist: string): Promise<number> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== preview.file && !byParts.test(entry.name));
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

async function compressed(files: readonly string[]): Promise<number> {
  const packed = await Promise.all(files.map(async (file) => encodings.br(await readFile(file))));
  return packed.reduce((sum, { length }) => sum + length, 0) / 1000;
}
