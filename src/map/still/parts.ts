import type { Geometry } from 'geojson';
import type { Atlas } from '../../atlas/atlas.ts';
import type { Scene } from '../../scene/scene.ts';
import { districtsOf, edgesOf } from '../features.ts';
import type { MapLayer, Subject } from '../layer.ts';

/** The names of the paths that a layer is drawn from: layers of the same features share theirs. */
export function partNames(of: Subject): readonly string[] {
  if ('basemap' in of) return of.basemap;
  return ['edges' in of ? `edges-${of.edges}` : `districts-${of.districts}`];
}

/** The path data of all parts of some layers, by their names; those of which nothing is seen are left out. */
export function partsOf(
  layers: readonly MapLayer[],
  atlas: Atlas,
  scene: Scene,
  pathOf: (geometry: Geometry) => string,
): ReadonlyMap<string, string> {
  const subjects = layers.flatMap((layer) => (layer.draw === 'fill' || layer.draw === 'line' ? [layer.of] : []));
  const parts = subjects
    .flatMap(singly)
    .map((of) => [partNames(of).join(), geometriesOf(of, atlas, scene).map(pathOf).join('')] as const);
  return new Map(parts.filter(([, path]) => path !== ''));
}

/** Each kind of the basemap by itself. */
function singly(of: Subject): readonly Subject[] {
  return 'basemap' in of ? of.basemap.map((kind) => ({ basemap: [kind] })) : [of];
}

function geometriesOf(of: Subject, atlas: Atlas, scene: Scene): readonly Geometry[] {
  if ('edges' in of) return edgesOf(scene, atlas.edges, of.edges).map(({ geometry }) => geometry);
  if ('districts' in of)
    return districtsOf(scene, of.districts).flatMap(({ district }) => atlas.shapes.get(district.id)?.geometry ?? []);
  return atlas.basemap.filter(({ properties }) => of.basemap.includes(properties.kind)).map(({ geometry }) => geometry);
}
