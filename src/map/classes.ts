import type { ExpressionSpecification, FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { DistrictId } from '../domain/district.ts';
import { levels, type ThreatLevel } from '../domain/level.ts';
import type { Scene, SceneDistrict } from '../state/scene.ts';

/** An expression that gives each district the value of its level. */
export function byLevel<Value extends string>(
  scene: Scene,
  value: (level: ThreatLevel) => Value,
): ExpressionSpecification {
  const branches = levels
    .filter((level) => level !== 'not_reported')
    .flatMap((level) => {
      const ids = idsWhere(scene, ({ assessment }) => assessment.level === level);
      return ids.length === 0 ? [] : [ids, value(level)];
    });
  const rest = value('not_reported');
  if (branches.length === 0) return ['literal', rest] as unknown as ExpressionSpecification;
  return ['match', ['get', 'id'], ...branches, rest] as unknown as ExpressionSpecification;
}

/** A filter that lets pass the districts for which it holds. */
export function only(scene: Scene, holds: (item: SceneDistrict) => boolean): FilterSpecification {
  return ['in', ['get', 'id'], ['literal', idsWhere(scene, holds)]];
}

function idsWhere(scene: Scene, holds: (item: SceneDistrict) => boolean): DistrictId[] {
  return scene.districts.filter(holds).map(({ district }) => district.id);
}
