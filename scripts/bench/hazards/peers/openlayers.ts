/** OpenLayers with the areas on a canvas. */
import GeoJSON from 'ol/format/GeoJSON.js';
import VectorLayer from 'ol/layer/Vector.js';
import OpenLayers from 'ol/Map.js';
import { transformExtent } from 'ol/proj.js';
import VectorSource from 'ol/source/Vector.js';
import { Fill, Stroke, Style } from 'ol/style.js';
import View from 'ol/View.js';
import 'ol/ol.css';
import { areas, box, colours, drawn, stands } from './read.ts';

let hidden = '';
const styles = new Map(
  Object.entries(colours).map(([status, color]) => [
    status,
    new Style({ stroke: new Stroke({ color, width: 1 }), fill: new Fill({ color: `${color}80` }) }),
  ]),
);
const features = new GeoJSON().readFeatures(await areas(), { featureProjection: 'EPSG:3857' });
const layer = new VectorLayer({
  source: new VectorSource({ features }),
  style: (feature) => (feature.get('status') === hidden ? undefined : styles.get(feature.get('status'))),
});
const map = new OpenLayers({ target: 'map', layers: [layer], view: new View() });
map.getView().fit(transformExtent([...box], 'EPSG:4326', 'EPSG:3857'));
const rendered = () => new Promise<void>((done) => map.once('rendercomplete', () => done()));
await rendered();
drawn();
stands({
  filterOut: (status) => {
    hidden = status;
    const done = rendered();
    layer.changed();
    return done;
  },
});
