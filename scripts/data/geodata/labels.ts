import mapshaper from 'mapshaper';
import { parseFile } from '../../../src/atlas/parse.ts';
import { type Position, rawCollection, roundPosition, type Shape, turning } from './geometry.ts';

/**
 * A point well inside each shape, by id: mapshaper's inner point, which lies far from the shape's border (a pole of inaccessibility).
 * Of several parts it takes the largest, where people expect the name. Five decimals.
 */
export async function innerPoints(shapes: readonly Shape[]): Promise<ReadonlyMap<string, Position>> {
  const features = shapes.map(({ id, polygons }) => {
    const [largest = []] = polygons.toSorted(([one = []], [other = []]) => turning(other) - turning(one));
    return { type: 'Feature', properties: { id }, geometry: { type: 'Polygon', coordinates: largest } };
  });
  const output = await mapshaper.applyCommands('-i shapes.geojson -points inner -o points.geojson', {
    'shapes.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
  });
  const points = parseFile('points.geojson', String(output['points.geojson']), rawCollection);
  return new Map(
    points.features.flatMap(({ properties, geometry }) => {
      if (geometry.type !== 'Point') return [];
      const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
      return [[String(properties?.id), roundPosition([longitude, latitude], 5)]];
    }),
  );
}
