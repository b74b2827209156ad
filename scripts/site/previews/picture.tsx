import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { Picture } from '../../../src/output/picture/Picture.tsx';
import { scene } from '../../../src/scene/scene.ts';
import type { View } from '../../../src/view/view.ts';

/** The preview of a page as SVG. */
export function drawingOf(atlas: Atlas, view: View): string {
  return renderToStaticMarkup(
    <Picture atlas={atlas} scene={scene(atlas, view)} view={view} format="wide" link={null} />,
  );
}

/**
 * Makes ready to paint drawings as PNG. A map of flat colours and one typeface needs no more than 256 of them: a third of the bytes.
 * The two weights that pictures are set in are whole: the page's own files hold an alphabet each, and a bold word must not lose its
 * weight in another.
 */
export async function painter(): Promise<(drawing: string) => Promise<Buffer>> {
  const file = (address: string) => readFile(fileURLToPath(import.meta.resolve(address)));
  const noto = '@expo-google-fonts/noto-sans';
  await initWasm(await file('@resvg/resvg-wasm/index_bg.wasm'));
  const fontBuffers = await Promise.all([
    file(`${noto}/400Regular/NotoSans_400Regular.ttf`),
    file(`${noto}/700Bold/NotoSans_700Bold.ttf`),
  ]);
  return async (drawing) => {
    const resvg = new Resvg(drawing, { font: { fontBuffers, defaultFontFamily: 'Noto Sans' } });
    const { pixels, width, height } = resvg.render();
    resvg.free();
    return await sharp(pixels, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .png({ palette: true, dither: 0, compressionLevel: 9 })
      .toBuffer();
  };
}
