/** Draws every n-th preview picture, from the one given on: `draw.tsx <from> <n>`. What was drawn before is kept by the hash of its drawing, since most builds change few. */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { renderToStaticMarkup } from 'react-dom/server';
import { loadAtlas } from '../../../src/atlas/load.ts';
import { loadLanguages } from '../../../src/locales/load.ts';
import { Picture } from '../../../src/output/picture/Picture.tsx';
import { scene } from '../../../src/scene/scene.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { pagesOf } from '../prerender/pages.ts';

const [part = 0, of = 1] = process.argv.slice(2).map(Number);
const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const kept = fileURLToPath(new URL('../../../node_modules/.cache/previews/', import.meta.url));
const file = (address: string) => readFile(fileURLToPath(import.meta.resolve(address)));
const noto = '@expo-google-fonts/noto-sans';

await mkdir(kept, { recursive: true });
await loadLanguages();
await initWasm(await file('@resvg/resvg-wasm/index_bg.wasm'));
/* The two weights that pictures are set in, whole: the page's own files hold an alphabet each, and a bold word must not lose its weight in another. */
const fontBuffers = await Promise.all([
  file(`${noto}/400Regular/NotoSans_400Regular.ttf`),
  file(`${noto}/700Bold/NotoSans_700Bold.ttf`),
]);
const { atlas } = await loadAtlas((path) => readFile(join(dist, 'geodata', path), 'utf8'));

const views = pagesOf(atlas).filter((_, index) => index % of === part);
for (const view of views) {
  const svg = renderToStaticMarkup(
    <Picture atlas={atlas} scene={scene(atlas, view)} view={view} format="wide" link={null} />,
  );
  const known = join(kept, `${createHash('sha256').update(svg).digest('hex')}.png`);
  const preview = join(dist, writeLink(view), 'preview.png');
  const old = await copyFile(known, preview).then(
    () => true,
    () => false,
  );
  if (old) continue;
  const drawing = new Resvg(svg, { font: { fontBuffers, defaultFontFamily: 'Noto Sans' } });
  const png = drawing.render().asPng();
  drawing.free();
  await writeFile(preview, png);
  await writeFile(known, png);
}
console.log(`${views.length} preview pictures in dist/`);
