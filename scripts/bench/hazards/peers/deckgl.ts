/** deck.gl with the areas as a GeoJsonLayer. */
import { Deck, WebMercatorViewport } from '@deck.gl/core';
import { GeoJsonLayer } from '@deck.gl/layers';
import { areas, box, colours, framed, stands } from './read.ts';

const data = await areas();
const [west, south, east, north] = box;
const { longitude, latitude, zoom } = new WebMercatorViewport({
  width: innerWidth,
  height: innerHeight,
}).fitBounds([
  [west, south],
  [east, north],
]);
const rgba = (colour: string): [number, number, number, number] => [
  ...([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as [number, number, number]),
  128,
];
const layer = (hidden: string) =>
  new GeoJsonLayer({
    id: 'areas',
    data: { ...data, features: data.features.filter(({ properties }) => properties.status !== hidden) },
    getFillColor: ({ properties }) => rgba(colours[properties?.status] ?? '#000000'),
    getLineColor: ({ properties }) => rgba(colours[properties?.status] ?? '#000000'),
    lineWidthMinPixels: 1,
  });
let drawn = () => {};
const deck = new Deck({
  parent: document.getElementById('map') as HTMLDivElement,
  initialViewState: { longitude, latitude, zoom },
  controller: true,
  layers: [layer('')],
  onAfterRender: () => drawn(),
});
await new Promise<void>((done) => {
  drawn = done;
});
await framed();
stands({
  filterOut: (status) => {
    const done = new Promise<void>((kept) => {
      drawn = kept;
    });
    deck.setProps({ layers: [layer(status)] });
    return done;
  },
});
