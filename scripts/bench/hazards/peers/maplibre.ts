/** Bare MapLibre with the areas as GeoJSON, or as vector tiles of a PMTiles archive where the file is one. */
import { addProtocol, Map as MapLibre, type SourceSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { Protocol } from 'pmtiles';
import 'maplibre-gl/dist/maplibre-gl.css';
import { areas, box, colours, file, stands } from './read.ts';

setWorkerUrl(workerUrl);
const archive = file.endsWith('.pmtiles');
if (archive) addProtocol('pmtiles', new Protocol().tile);
const source: SourceSpecification = archive
  ? { type: 'vector', url: `pmtiles://${new URL(file, location.href)}` }
  : { type: 'geojson', data: await areas() };
const key = 'status';
const paint = ['match', ['get', key], ...Object.entries(colours).flat(), '#000000'] as unknown as string;
const within = archive ? { source: 'areas', 'source-layer': 'areas' } : { source: 'areas' };
const [west, south, east, north] = box;
const map = new MapLibre({
  container: 'map',
  bounds: [west, south, east, north],
  fadeDuration: 0,
  style: {
    version: 8,
    sources: { areas: source },
    layers: [
      { id: 'fills', type: 'fill', ...within, paint: { 'fill-color': paint, 'fill-opacity': 0.5 } },
      { id: 'lines', type: 'line', ...within, paint: { 'line-color': paint, 'line-width': 1 } },
    ],
  },
});
const idle = () => new Promise<void>((done) => map.once('idle', () => done()));
await idle();
stands({
  filterOut: (status) => {
    const done = idle();
    for (const id of ['fills', 'lines']) map.setFilter(id, ['!=', ['get', key], status]);
    return done;
  },
  seen: async (zoom) => {
    const done = idle();
    map.jumpTo({ center: [(west + east) / 2, (south + north) / 2], zoom });
    await done;
    const seen = map.querySourceFeatures('areas', archive ? { sourceLayer: 'areas' } : {});
    return new Set(seen.map(({ properties }) => properties.hazard_localid ?? properties.n)).size;
  },
});
