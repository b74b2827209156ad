import type { FeatureCollection } from 'geojson';

/** What the peers are told of the country: its layers, and the box that the atlas fits at first, WGS84. */
interface Told {
  readonly layers: readonly string[];
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
}

interface Read {
  readonly districts: FeatureCollection;
  readonly basemap: FeatureCollection;
  readonly bounds: Told['bounds'];
}

/** The atlas's own layers, so that every peer draws the same. */
export async function layers(): Promise<Read> {
  const read = async <Content>(file: string): Promise<Content> => (await fetch(file)).json() as Promise<Content>;
  const told = await read<Told>('told.json');
  const [basemap, ...districts] = await Promise.all(
    ['basemap.geojson', ...told.layers].map((file) => read<FeatureCollection>(`layers/${file}`)),
  );
  if (basemap === undefined) throw new Error('layers: expected a basemap, found none.');
  const features = districts.flatMap((layer) => layer.features);
  return { basemap, districts: { type: 'FeatureCollection', features }, bounds: told.bounds };
}

export const colours = { high: '#6E0F2C', medium: '#A8551E', low: '#A5842A', not_reported: '#C6CBD2' } as const;

/** As the atlas says that its map stands. */
export function stands(): void {
  document.documentElement.dataset.map = 'ready';
}
