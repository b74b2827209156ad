import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DistrictId } from '../../domain/district.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import type { Scene } from '../../scene/scene.ts';

/** A filter that lets pass the districts for which it holds. */
export function only(scene: Scene, holds: (item: SceneDistrict) => boolean): FilterSpecification {
  return ['in', ['get', 'id'], ['literal', idsWhere(scene, holds)]];
}

function idsWhere(scene: Scene, holds: (item: SceneDistrict) => boolean): DistrictId[] {
  return scene.districts.filter(holds).map(({ district }) => district.id);
}
