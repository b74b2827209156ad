import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { pagesOf } from '../../scripts/site/prerender/pages.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { type Translate, translator } from '../../src/locales/translate.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { scene as sceneOf } from '../../src/scene/scene.ts';
import { writeLink } from '../../src/view/permalink.ts';
import type { View } from '../../src/view/view.ts';
import { committedAtlas } from '../unit/fixtures/atlas.ts';

const root = 'dist';
if (!existsSync(join(root, 'index.html')))
  throw new Error('site: expected dist/index.html, found none. Run `npm run build`.');

export const atlas = await committedAtlas();
await loadLanguages();

/** The views that the site should have a page for, and where each should lie. */
export const views = pagesOf(atlas).map((view) => ({ view, path: writeLink(view) }));

export interface Page {
  /** From the site's root: `az/kalbajar/`. */
  readonly path: string;
  readonly view: View;
  readonly scene: Scene;
  readonly t: Translate;
  readonly document: Document;
}

export function pageOf({ view, path }: (typeof views)[number]): Page {
  const { document } = parseHTML(read(`${path}index.html`));
  return { path, view, scene: sceneOf(atlas, view), t: translator(view.language), document };
}

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Whether a host of plain files would answer at an address below the root. */
export function answers(path: string): boolean {
  const file = join(root, decodeURIComponent(path));
  if (!existsSync(file)) return false;
  return statSync(file).isFile() || existsSync(join(file, 'index.html'));
}
