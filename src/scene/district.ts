import type { ClassId } from '../design/palette.ts';
import type { District } from '../domain/district.ts';
import type { Assessment } from '../domain/threat.ts';
import type { ThemeValue } from './thematic.ts';

/** A district as it stands in this view. */
export interface SceneDistrict {
  readonly district: District;
  readonly assessment: Assessment;
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
