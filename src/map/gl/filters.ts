import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import { districtsOf, edgesOf } from '../features.ts';
import type { Subject } from '../layer.ts';
import type { Drawing } from './drawing.ts';

/** The source of what a layer is of, among `mapSources`. */
export function sourceOf(of: Subject): 'basemap' | 'districts' | 'edges' {
  if ('basemap' in of) return 'basemap';
  return 'districts' in of ? 'districts' : 'edges';
}

/** Lets pass what a layer is of. */
export function filterOf(of: Subject, { scene, edges }: Drawing): FilterSpecification {
  if ('basemap' in of) return oneOf('kind', of.basemap);
  if ('edges' in of) return withIds(edgesOf(scene, edges, of.edges));
  return withIds(districtsOf(scene, of.districts).map(({ district }) => district));
}

/** Lets pass the features of these ids. */
export function withIds(features: readonly { readonly id: string }[]): ExpressionSpecification {
  return oneOf(
    'id',
    features.map(({ id }) => id),
  );
}

function oneOf(property: string, values: readonly string[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', [...values]]];
}
