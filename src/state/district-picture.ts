import { speakingOf } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import { metrics } from '../domain/metric.ts';
import { threatRule } from '../domain/threat.ts';
import { compute } from './computed.ts';
import type { SceneDistrict } from './scene.ts';

/** What is reported for one district, its own figures apart from those that it shares with others. */
export interface DistrictPicture {
  /** The figures that decided the level. */
  readonly decidedBy: readonly Figure[];
  /** Those among them whose people the rule added up. */
  readonly counted: readonly Figure[];
  /** The people that the rule counted, where more than one figure was added. */
  readonly people: Figure | null;
  readonly own: readonly Figure[];
  /** Joint figures: each is shown once, for all districts that it names. */
  readonly joint: readonly Figure[];
  readonly computed: readonly Figure[];
}

export function districtPicture({ district, assessment }: SceneDistrict, evidence: readonly Figure[]): DistrictPicture {
  const spoken = speakingOf(district.id, evidence);
  const decidedBy = assessment.decidedBy.flatMap((id) => spoken.filter((figure) => figure.id === id));
  const counted = decidedBy.filter(({ metric }) => metrics[metric].evidence === 'casualties');
  const sum =
    assessment.reason === 'casualties' && counted.length > 1
      ? compute(`people-${district.id}`, 'sum', 'incident', { outcome: 'killed_or_injured' }, counted)
      : null;
  const people = sum && {
    ...sum,
    period: { from: threatRule.since, to: null },
    scope: { kind: 'district' as const, district: district.id },
  };
  return {
    decidedBy,
    counted,
    people,
    own: spoken.filter(({ scope }) => scope.kind === 'district'),
    joint: spoken.filter(({ scope }) => scope.kind === 'joint'),
    computed: people === null ? [] : [people],
  };
}
