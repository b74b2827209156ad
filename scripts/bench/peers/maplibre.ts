/** Bare MapLibre with the atlas's layers as fills, lines and names, and no pattern. */
import { Map as MapLibre, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { colours, layers, stands } from './layers.ts';

setWorkerUrl(workerUrl);
const { districts, basemap, bounds } = await layers();
const [west, south, east, north] = bounds;
const map = new MapLibre({
  container: 'map',
  bounds: [west, south, east, north],
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { d: { type: 'geojson', data: districts }, b: { type: 'geojson', data: basemap } },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': '#E6E5E1' } },
      {
        id: 'water',
        type: 'fill',
        source: 'b',
        filter: ['in', ['get', 'kind'], ['literal', ['lake', 'sea']]],
        paint: { 'fill-color': '#D0E0EA' },
      },
      {
        id: 'districts',
        type: 'fill',
        source: 'd',
        paint: {
          'fill-color': [
            'match',
            ['get', 'threat_level'],
            'high',
            colours.high,
            'medium',
            colours.medium,
            'low',
            colours.low,
            colours.not_reported,
          ],
        },
      },
      { id: 'edges', type: 'line', source: 'd', paint: { 'line-color': '#fff', 'line-width': 2 } },
      {
        id: 'names',
        type: 'symbol',
        source: 'd',
        layout: { 'text-field': ['get', 'name'], 'text-font': ['sans-serif'], 'text-size': 12 },
        paint: { 'text-halo-color': '#fff', 'text-halo-width': 1.5 },
      },
    ],
  },
});
map.once('idle', stands);

/** Takes the districts of a level out of every layer that draws them; the bench calls it. */
Object.assign(window, {
  filterOut: (level: string) =>
    new Promise<number>((done) => {
      const begun = performance.now();
      for (const id of ['districts', 'edges', 'names']) map.setFilter(id, ['!=', ['get', 'threat_level'], level]);
      map.once('idle', () => done(performance.now() - begun));
    }),
});
