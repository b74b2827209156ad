import type { Protocols } from '../../map/extensions.ts';
import { inColumns } from './columns.ts';

/** Asks for the tile of a layer. */
export type AskTile = (layer: string, z: number, x: number, y: number) => Promise<ArrayBuffer>;

/** The addresses of a layer's tiles. @param version of what is shown: another one is asked for anew. */
export function addressesOf(scheme: string, layer: string, version: number): string[] {
  return [`${scheme}://${encodeURIComponent(layer)}/${version}/{z}/{x}/{y}`];
}

/** Has MapLibre ask here for tiles of hazards, with their counts as they are drawn. Returns what calls it off. */
export function answerTiles(scheme: string, { add, remove }: Protocols, ask: AskTile): () => void {
  add(scheme, async ({ url }) => {
    const [layer = '', , z, x, y] = url.slice(`${scheme}://`.length).split('/');
    const tile = await ask(decodeURIComponent(layer), Number(z), Number(x), Number(y));
    return { data: inColumns(tile) };
  });
  return () => remove(scheme);
}
