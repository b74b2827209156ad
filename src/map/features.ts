import type { Position } from 'geojson';
import type { Edge } from '../atlas/edges.ts';
import type { BasemapFeature } from '../atlas/schema.ts';
import { isFeatured } from '../domain/district.ts';
import type { SceneDistrict } from '../scene/district.ts';
import type { Scene } from '../scene/scene.ts';

/** Which districts a layer can be of. */
export const districtsWhere = {
  /** The pointer is on it: known to the live map alone. */
  pointed: () => false,
  /** It is chosen, or a joint figure whose receipt is open names it. */
  chosen: ({ shown, selected, outlined }) => shown && (selected || outlined),
  /** A featured one, or the chosen one. */
  featured: (item) => item.shown && isProminent(item),
  /** None of these; cities lie within or beside a district of their name. */
  other: (item) => item.shown && !isProminent(item) && item.district.kind === 'district',
  off: ({ shown }) => !shown,
} as const satisfies Readonly<Record<string, (item: SceneDistrict) => boolean>>;

export type DistrictsWhere = keyof typeof districtsWhere;

/** Which edges: those beside a featured district, as long as it is shown; and the others that part two districts. */
export type EdgesWhere = 'featured' | 'ordinary';

function isProminent({ selected, district }: SceneDistrict): boolean {
  return selected || isFeatured(district);
}

/** The districts of a scene that a layer is of, the chosen one first. */
export function districtsOf({ districts }: Scene, where: DistrictsWhere): readonly SceneDistrict[] {
  return districts.filter(districtsWhere[where]).sort((a, b) => Number(b.selected) - Number(a.selected));
}

/** The edges of a scene that a layer is of. */
export function edgesOf({ districts }: Scene, edges: readonly Edge[], where: EdgesWhere): readonly Edge[] {
  const prominent = new Set(
    districts.filter(({ district, shown }) => isFeatured(district) && shown).map(({ district }) => district.id),
  );
  return edges.filter(({ between }) => {
    const isBeside = between.some((id) => prominent.has(id));
    return where === 'featured' ? isBeside : !isBeside && between.length > 1;
  });
}

/** Where the name of a feature of the basemap stands; null where it has none. */
export function namePlaceOf({ geometry, properties }: BasemapFeature): Position | null {
  return geometry.type === 'Point' ? geometry.coordinates : properties.label;
}
