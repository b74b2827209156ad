import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, Point, Position } from 'geojson';
import type { Atlas } from '../../atlas/atlas.ts';
import type { BasemapFeature } from '../../atlas/schema.ts';
import { paletteOf } from '../../design/palette.ts';
import { type Language, languages } from '../../domain/language.ts';
import type { Scene } from '../../scene/scene.ts';
import { cartography } from '../cartography.ts';
import { namePlaceOf } from '../features.ts';
import type { MapLayer } from '../layer.ts';
import type { Drawing } from './drawing.ts';
import { classes } from './layers/classes.ts';
import { fill, ground } from './layers/fill.ts';
import { label } from './layers/label.ts';
import { line } from './layers/line.ts';
import type { MapLook } from './look.ts';

/** The layers of the map as MapLibre draws them. @param table what is drawn, from the ground up. */
export function mapLayers(
  atlas: Atlas,
  scene: Scene,
  look: MapLook,
  language: Language,
  table: readonly MapLayer[] = cartography,
): LayerSpecification[] {
  const drawing: Drawing = { scene, theme: paletteOf(look.name, look.colours), look, language, edges: atlas.edges };
  return table.flatMap((layer) => {
    const { from, until } = layer;
    const range = { ...(from !== undefined && { minzoom: from }), ...(until !== undefined && { maxzoom: until }) };
    return specify(layer, drawing).map((specification) => ({ ...specification, ...range }));
  });
}

function specify(layer: MapLayer, drawing: Drawing): readonly LayerSpecification[] {
  switch (layer.draw) {
    case 'ground':
      return ground(layer, drawing);
    case 'fill':
      return fill(layer, drawing);
    case 'classes':
      return classes(drawing);
    case 'line':
      return line(layer, drawing);
    case 'label':
      return label(layer, drawing);
  }
}

/** So far down a country lies on four tiles at most, which are soon set anew; a name is off its place by a hundred metres at most. */
const fewTiles = 5;

/** The sources: constant for an atlas, since filters and colours are expressions. */
export function mapSources(atlas: Atlas): StyleSpecification['sources'] {
  const collect = (features: readonly Feature[]): FeatureCollection => ({
    type: 'FeatureCollection',
    features: [...features],
  });
  const shapes = [...atlas.shapes.values()];
  const geojson = (features: readonly Feature[], maxzoom = 10) => ({
    type: 'geojson' as const,
    data: collect(features),
    promoteId: 'id',
    /* The default tolerance drops small shapes at low zooms; here every district must be seen at every zoom. */
    tolerance: 0,
    buffer: 16,
    maxzoom,
  });
  return {
    districts: geojson(shapes),
    edges: geojson(atlas.edges.map(({ id, geometry }) => ({ type: 'Feature', properties: { id }, geometry }))),
    basemap: geojson(atlas.basemap.filter(({ geometry }) => geometry.type !== 'Point')),
    labels: geojson(
      atlas.basemap.flatMap((feature) => {
        const at = namePlaceOf(feature);
        return at === null ? [] : [pointAt(at, { ...feature.properties, ...capitals(feature.properties) })];
      }),
    ),
    names: geojson(
      shapes.map(({ properties }) => pointAt(properties.label, properties)),
      fewTiles,
    ),
  };
}

function pointAt(coordinates: Position, properties: object): Feature<Point> {
  return { type: 'Feature', properties: { ...properties }, geometry: { type: 'Point', coordinates } };
}

/** Names in capitals: MapLibre's own `upcase` knows no language, and writes the Azerbaijani i as I. */
function capitals(properties: BasemapFeature['properties']) {
  return Object.fromEntries(
    languages.map((language) => [
      `capitals_${language}`,
      properties[`name_${language}`]?.toLocaleUpperCase(language) ?? null,
    ]),
  );
}
