import type { Piece } from './scanner.ts';

/** Under what services say how many there are of what they give some at a time: KoBoToolbox, ODK, WFS, OGC API. */
const counts = ['count', '@odata.count', 'numberMatched', 'totalFeatures'];

/** Under what they say where the next ones are. */
const onward = ['next', '@odata.nextLink'];

/**
 * Whether a service has answered with the first records alone, of which it gives so many at once, or one was lost in what came.
 * @param members what stands beside the list.
 * @param read the records that it has.
 */
export function isPart(members: ReadonlyMap<string, Piece>, read: number): boolean {
  const said = (name: string) => new TextDecoder().decode(members.get(name)?.bytes?.subarray(0, 200)).trim();
  return (
    said('exceededTransferLimit') === 'true' ||
    /"exceededTransferLimit"\s*:\s*true/.test(said('properties')) ||
    counts.some((name) => Number(said(name)) > read) ||
    onward.some((name) => said(name).startsWith('"http'))
  );
}
