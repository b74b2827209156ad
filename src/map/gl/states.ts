import type { Map as MapLibre } from 'maplibre-gl';
import type { Edge } from '../../atlas/edges.ts';
import type { Scene } from '../../scene/scene.ts';
import { cartography } from '../cartography.ts';
import { districtsOf, edgesOf } from '../features.ts';
import type { MapLayer, Subject } from '../layer.ts';
import { sourceOf } from './filters.ts';

/** A feature that a layer of lines has, and does not show. */
interface Off {
  readonly source: string;
  readonly id: string;
  /** The state that says so, see {@link offIn}. */
  readonly state: string;
}

/** What is switched off, by feature and layer. */
export type States = ReadonlyMap<string, Off>;

/** The state of a feature that a layer of lines does not show. */
export function offIn(layer: string): string {
  return `${layer}-off`;
}

type Ground = { readonly scene: Scene; readonly edges: readonly Edge[] };

/** The ids that a layer is of in a scene. */
function idsOf(of: Subject, { scene, edges }: Ground): readonly string[] {
  if ('basemap' in of) return [];
  if ('edges' in of) return edgesOf(scene, edges, of.edges).map(({ id }) => id);
  return districtsOf(scene, of.districts).map(({ district }) => district.id);
}

/** The ids that a layer of lines is of whichever levels are switched on: what its filter lets pass, so that the switch has nothing cut anew. */
export function idsInAnyCase(of: Subject, { scene, edges }: Ground): readonly string[] {
  const ifAll = (shown: boolean) => {
    const districts = scene.districts.map((item) => ({ ...item, shown }));
    return idsOf(of, { scene: { ...scene, districts }, edges });
  };
  return [...new Set([...ifAll(true), ...ifAll(false)])].sort();
}

/** What the lines of the map do not show of what their filters let pass. */
export function mapStates(scene: Scene, edges: readonly Edge[], table: readonly MapLayer[] = cartography): States {
  const off = table.flatMap((layer): Off[] => {
    if (layer.draw !== 'line') return [];
    const now = new Set(idsOf(layer.of, { scene, edges }));
    const hidden = idsInAnyCase(layer.of, { scene, edges }).filter((id) => !now.has(id));
    return hidden.map((id) => ({ source: sourceOf(layer.of), id, state: offIn(layer.id) }));
  });
  return new Map(off.map((each) => [Object.values(each).join(' '), each]));
}

/** Brings the map from some states to others; nothing is cut anew. */
export function applyStates(map: Pick<MapLibre, 'setFeatureState'>, before: States, after: States): void {
  const set = (from: States, unlike: States, to: boolean) => {
    for (const [key, { source, id, state }] of from)
      if (!unlike.has(key)) map.setFeatureState({ source, id }, { [state]: to });
  };
  set(before, after, false);
  set(after, before, true);
}
