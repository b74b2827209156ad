import mapshaper from 'mapshaper';
import { parseFile } from '../../src/atlas/parse.ts';
import type { BasemapFeature, LayerSource } from '../../src/atlas/schema.ts';
import { named } from './basemap.ts';
import { rawCollection, type Shape, toGeometry } from './geometry.ts';

/**
 * Every edge between two districts, and of a district with the outside, once: drawn from the shapes themselves it would be drawn
 * by both sides, and two dashed lines over one another look solid. Vertices stay where they are.
 */
export async function edgeFeatures(shapes: readonly Shape[], source: LayerSource): Promise<BasemapFeature[]> {
  const features = shapes.map(({ id, polygons }) => ({
    type: 'Feature',
    properties: { id },
    geometry: toGeometry(polygons),
  }));
  const output = await mapshaper.applyCommands(
    "-i shapes.geojson -lines each='a=A.id,b=B?B.id:null' -o lines.geojson",
    {
      'shapes.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
    },
  );
  const lines = parseFile('lines.geojson', String(output['lines.geojson']), rawCollection).features;
  return lines
    .map(({ properties, geometry }): BasemapFeature => {
      const between = [properties?.a, properties?.b].flatMap((id) => (id == null ? [] : [String(id)])).sort();
      const id = `edge-${between.length === 1 ? `${between[0]}-outside` : between.join('-')}`;
      const feature = named('edge', id, null, null, source, geometry as BasemapFeature['geometry']);
      return { ...feature, properties: { ...feature.properties, between } };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
