import type { District } from '../domain/district.ts';
import type { Assessment } from '../domain/threat.ts';

/** A district as it stands in this view. */
export interface SceneDistrict {
  readonly district: District;
  readonly assessment: Assessment;
  /** Its level is switched on. */
  readonly shown: boolean;
  readonly selected: boolean;
  /** A joint figure whose receipt is open names it. */
  readonly outlined: boolean;
  /** There is a shape for it on the map. */
  readonly drawn: boolean;
}
