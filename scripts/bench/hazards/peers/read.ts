import type { FeatureCollection, Polygon } from 'geojson';

export type Areas = FeatureCollection<Polygon, { readonly status: string; readonly hazard_localid: string }>;

/** By what the file calls them; and by what the atlas does, in an archive of its own. */
export const colours: Readonly<Record<string, string>> = {
  CHA: '#FF0000',
  SHA: '#F4A718',
  Cleared: '#7FA04F',
  Reduced: '#9A9AC4',
  Cancelled: '#B8B8B8',
  confirmed: '#FF0000',
  suspected: '#F4A718',
  cleared: '#7FA04F',
  reduced: '#9A9AC4',
  cancelled: '#B8B8B8',
};

/** West, south, east, north. */
export const box: readonly [number, number, number, number] = JSON.parse(
  new URLSearchParams(location.search).get('box') ?? '[44,38,51,42]',
);

/** The file that the bench names in the address. */
export const file = new URLSearchParams(location.search).get('file') ?? '';

export async function areas(): Promise<Areas> {
  return (await fetch(file)).json();
}

/** What a peer can be asked for by the bench, once it stands. */
export interface Asked {
  /** Takes a status out; kept when the frame without it is finished. */
  readonly filterOut: (status: string) => Promise<unknown>;
  /** The share of areas that are drawn, or counted in something that is, at a zoom. */
  readonly seen?: (zoom: number) => Promise<number>;
}

/** Says that the picture is finished, and gives the bench its hands. */
export function stands(asked: Asked): void {
  Object.assign(window, {
    filterOut: async (status: string) => {
      const begun = performance.now();
      await asked.filterOut(status);
      return performance.now() - begun;
    },
    seen: asked.seen,
  });
  document.documentElement.dataset.map = 'ready';
}

/** Two frames on: what was drawn in the first is seen in the second. */
export function framed(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/**
 * Waits until what was drawn on a canvas can be read back. Until then it may be no more than a list of what is to be drawn, and frames pass
 * without it: one and the same map was ready after 2.4 and after 7.0 s, as the frame came before or after.
 */
export function drawn(): void {
  for (const canvas of document.querySelectorAll('canvas')) canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
}
