/** Leaflet with the atlas's layers, on a canvas, with the districts' names. */
import { circleMarker, geoJSON, map as leaflet } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { colours, layers, stands } from './layers.ts';

const { districts, basemap, bounds } = await layers();
const [west, south, east, north] = bounds;
const map = leaflet('map', { preferCanvas: true, zoomAnimation: false }).fitBounds([
  [south, west],
  [north, east],
]);
geoJSON(basemap, {
  pointToLayer: (_, at) => circleMarker(at, { radius: 2 }),
  style: () => ({ weight: 1, color: '#93B2C6', fillColor: '#D0E0EA' }),
}).addTo(map);
geoJSON(districts, {
  style: (feature) => ({
    color: '#fff',
    weight: 2,
    fillOpacity: 1,
    fillColor: colours[feature?.properties.threat_level as keyof typeof colours],
  }),
  onEachFeature: (feature, layer) =>
    layer.bindTooltip(String(feature.properties.name), { permanent: true, direction: 'center' }),
}).addTo(map);
requestAnimationFrame(() => requestAnimationFrame(stands));
