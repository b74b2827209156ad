import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point } from 'geojson';
import type { Atlas } from '../../atlas/atlas.ts';
import { paletteOf } from '../../design/palette.ts';
import type { Language } from '../../domain/language.ts';
import type { Scene } from '../../scene/scene.ts';
import { districts } from './layers/districts.ts';
import { edges } from './layers/edges.ts';
import { ground } from './layers/ground.ts';
import { labels } from './layers/labels.ts';
import { selection } from './layers/selection.ts';
import { water } from './layers/water.ts';
import type { MapLook } from './look.ts';

/** The drawing order, from the ground up. A new layer is a file in `layers/` and its place here. */
const order = [ground, districts, water, edges, selection, labels];

export function mapLayers(atlas: Atlas, scene: Scene, look: MapLook, language: Language): LayerSpecification[] {
  const drawing = { scene, theme: paletteOf(look.name, look.colours), look, language, edges: atlas.edges };
  return order.flatMap((layer) => layer(drawing));
}

/** The sources: constant for an atlas, since filters and colours are expressions. */
export function mapSources(atlas: Atlas): StyleSpecification['sources'] {
  const collect = (features: readonly Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [...features],
  });
  const shapes = [...atlas.shapes.values()];
  const geojson = (features: readonly Feature[]) => ({
    type: 'geojson' as const,
    data: collect(features),
    /* The default tolerance drops small shapes at low zooms; here every district must be seen at every zoom. */
    tolerance: 0,
    buffer: 16,
    maxzoom: 10,
  });
  return {
    districts: geojson(shapes),
    edges: geojson(atlas.edges.map(({ id, geometry }) => ({ type: 'Feature', properties: { id }, geometry }))),
    basemap: geojson(atlas.basemap.filter(({ geometry }) => geometry.type !== 'Point')),
    labels: geojson([
      ...shapes.map(({ properties }) => pointAt(properties.label, properties)),
      ...atlas.basemap.flatMap(({ properties, geometry }) => {
        const at = geometry.type === 'Point' ? geometry.coordinates : properties.label;
        return at === null ? [] : [pointAt(at, properties)];
      }),
    ]),
  };
}

function pointAt(coordinates: [number, number], properties: object): Feature<Point> {
  return { type: 'Feature', properties: { ...properties }, geometry: { type: 'Point', coordinates } };
}
