import type { FeatureCollection } from 'geojson';

/** The atlas's own layers, so that every peer draws the same. */
export async function layers(): Promise<{
  readonly districts: FeatureCollection;
  readonly basemap: FeatureCollection;
}> {
  const files = ['tartar', 'lachin', 'kalbajar', 'dashkasan', 'districts', 'basemap'];
  const read = (file: string): Promise<FeatureCollection> =>
    fetch(`layers/${file}.geojson`).then((response) => response.json());
  const read_ = await Promise.all(files.map(read));
  const [basemap, ...rest] = read_.reverse();
  if (basemap === undefined) throw new Error('layers: no basemap');
  return {
    basemap,
    districts: { type: 'FeatureCollection', features: rest.reverse().flatMap(({ features }) => features) },
  };
}

export const colours = { high: '#6E0F2C', medium: '#A8551E', low: '#A5842A', not_reported: '#C6CBD2' } as const;

/** As the atlas says that its map stands. */
export function stands(): void {
  document.documentElement.dataset.map = 'ready';
}
