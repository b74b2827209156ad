/** Draws every n-th preview picture, from the one given on: `draw.ts <site> <from> <n>`. What was drawn before is kept by the hash of its drawing, since most builds change few. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checking } from '../../../src/atlas/check.ts';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { pagesOf } from '../prerender/pages.ts';
import { preview } from '../prerender/preview.ts';
import { drawingOf, painter } from './picture.tsx';

const [dist = 'dist', ...share] = process.argv.slice(2);
const [part = 0, of = 1] = share.map(Number);
const kept = fileURLToPath(new URL('../../../node_modules/.cache/previews-indexed/', import.meta.url));

await mkdir(kept, { recursive: true });
await loadLanguages();
const paint = await painter();
const { atlas } = await loadAtlas(checking((path) => readFile(join(dist, 'geodata', path), 'utf8')));

for (const view of pagesOf(atlas).filter((_, index) => index % of === part)) {
  const drawing = drawingOf(atlas, view);
  const known = join(kept, `${createHash('sha256').update(drawing).digest('hex')}.png`);
  const folder = join(dist, writeLink(view));
  /* The page may still be drawn. */
  await mkdir(folder, { recursive: true });
  const file = join(folder, preview.file);
  const old = await copyFile(known, file).then(
    () => true,
    () => false,
  );
  if (old) continue;
  const png = await paint(drawing);
  await writeFile(file, png);
  await writeFile(known, png);
}
