import { files } from '#country/fonts/files.ts';

/**
 * The page's own fonts as a style sheet that carries them: a picture that stands alone can fetch nothing.
 * @throws where a font cannot be had.
 */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(files.map(face));
  return faces.join('\n');
}

async function face(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The font ${address} did not load (${response.status}).`);
  const data = await asDataUrl(await response.blob());
  return `@font-face{font-family:'Noto Sans';font-weight:100 900;src:url(${data}) format('woff2')}`;
}

function asDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('A font could not be read.'));
    reader.readAsDataURL(blob);
  });
}
