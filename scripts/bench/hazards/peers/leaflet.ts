/** Leaflet with the areas on a canvas. */
import { geoJSON, map as leaflet } from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { areas, box, colours, drawn, framed, stands } from './read.ts';

const [west, south, east, north] = box;
const map = leaflet('map', { preferCanvas: true, zoomAnimation: false }).fitBounds([
  [south, west],
  [north, east],
]);
const data = await areas();
let hidden = '';
const layer = geoJSON(data, {
  style: (feature) => ({ weight: 1, color: colours[feature?.properties.status ?? ''] ?? '#000', fillOpacity: 0.5 }),
}).addTo(map);
await framed();
drawn();
stands({
  filterOut: (status) => {
    hidden = status;
    layer.eachLayer((each) => {
      const { feature } = each as unknown as { feature: (typeof data.features)[number] };
      if (feature.properties.status === hidden) map.removeLayer(each);
    });
    return framed();
  },
});
