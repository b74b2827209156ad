import { type ClassId, rampClass } from '../design/palette.ts';
import type { District, DistrictId } from '../domain/district.ts';
import type { ThreatLevel } from '../domain/level.ts';
import { districtsOf } from '../domain/scope.ts';
import { type Assessment, assess } from '../domain/threat.ts';
import type { View } from '../view/view.ts';
import { type Ground, groundOf } from './ground.ts';
import type { Judgement } from './judge.ts';
import type { NumberTheme, ThemeValue } from './thematic.ts';

/** A district as it stands in this view. */
export interface SceneDistrict {
  readonly district: District;
  readonly assessment: Assessment;
  readonly ground: Ground;
  /** Its level is switched on. */
  readonly shown: boolean;
  readonly selected: boolean;
  /** A joint figure whose receipt is open names it. */
  readonly outlined: boolean;
  /** How it is drawn: by its level, or by the step of the theme's ramp that holds its value. */
  readonly classId: ClassId;
  /** What the theme says of it, where the theme gives numbers and this district has one. */
  readonly themed: ThemeValue | null;
  /** There is a shape for it on the map. */
  readonly drawn: boolean;
}

/** All districts of the atlas, in its order. */
export function districtsIn(
  { atlas, evidence, assessments, grounds }: Judgement,
  view: Pick<View, 'district' | 'hidden' | 'figure'>,
  theme: NumberTheme | null,
): readonly SceneDistrict[] {
  const open = evidence.find(({ id }) => id === view.figure);
  const outlined = new Set(open?.scope.kind === 'joint' ? districtsOf(open.scope) : []);
  return atlas.districts.map((district): SceneDistrict => {
    const assessment = assessments.get(district.id) ?? assess(district.id, evidence);
    return {
      district,
      assessment,
      ground: grounds.get(district.id) ?? groundOf(district.id, []),
      shown: !view.hidden.includes(assessment.level),
      selected: district.id === view.district,
      outlined: outlined.has(district.id),
      classId: classOf(district.id, assessment.level, theme),
      themed: theme?.values.get(district.id) ?? null,
      drawn: atlas.shapes.has(district.id),
    };
  });
}

function classOf(district: DistrictId, level: ThreatLevel, theme: NumberTheme | null): ClassId {
  if (theme === null) return level;
  const step = theme.classOf(district);
  return step < 0 ? 'not_reported' : rampClass(theme.ramp, step, theme.classes.length);
}
