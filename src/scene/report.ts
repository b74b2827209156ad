import type { District } from '../domain/district.ts';
import { speakingOf } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import { metrics } from '../domain/metric.ts';
import type { Searched } from '../domain/searched.ts';
import { type Assessment, threatRule } from '../domain/threat.ts';
import { isOnNewerGround } from '../domain/vintage.ts';
import { compute } from './computed.ts';
import type { Ground } from './ground.ts';
import { byDistricts, latestFirst } from './groups.ts';

/** What is reported for one district, its own figures requested from those that it shares with others. */
export interface DistrictReport {
  /** The figures that decided the level. */
  readonly decidedBy: readonly Figure[];
  /** Those among them whose people the rule added up. */
  readonly counted: readonly Figure[];
  /** The people that the rule counted, where more than one figure was added. */
  readonly people: Figure | null;
  /** What is reported and calculated of the ground that has to be cleared. */
  readonly ground: readonly Figure[];
  readonly own: readonly Figure[];
  /** Joint figures: each is shown once, for all districts that it names; those that name few of them first. */
  readonly joint: readonly Figure[];
  /** Figures reported for other ground, most often another district, part of which lies in this one today. */
  readonly moved: readonly Figure[];
  /** What a law moved from or to this district. */
  readonly changes: readonly Figure[];
  /** How many of these figures speak of newer boundaries than the shape on the map. */
  readonly newer: number;
  /** What was looked for and not found. */
  readonly searched: readonly Searched[];
}

export function districtReport(
  district: District,
  assessment: Assessment,
  ground: Ground,
  evidence: readonly Figure[],
  searches: readonly Searched[],
): DistrictReport {
  const spoken = speakingOf(district.id, evidence).toSorted(byKind);
  const decidedBy = assessment.decidedBy.flatMap((id) => spoken.filter((figure) => figure.id === id));
  const counted = decidedBy.filter(({ metric }) => metrics[metric].evidence === 'casualties');
  const sum =
    assessment.reason === 'casualties' && counted.length > 1
      ? compute(`people-${district.id}`, 'sum', 'incident', { outcome: 'killed_or_injured' }, counted)
      : null;
  const { whole, cleared, left, share } = ground;
  const drawn = [whole, cleared, left, share].filter((figure) => figure !== null);
  const own = spoken.filter(
    (figure) => figure.scope.kind === 'district' && figure.scope.district === district.id && !drawn.includes(figure),
  );
  const joint = byDistricts(spoken.filter(({ scope }) => scope.kind === 'joint')).flatMap(({ figures }) => figures);
  const changes = spoken.filter(({ scope }) => scope.kind === 'transfer');
  const placed = new Set([...drawn, ...own, ...joint, ...changes]);
  const people = sum && {
    ...sum,
    period: { from: threatRule.since, to: null },
    scope: { kind: 'district' as const, district: district.id },
  };
  return {
    decidedBy,
    counted,
    people,
    ground: drawn,
    own,
    joint,
    moved: spoken.filter((figure) => !placed.has(figure)),
    changes,
    newer: spoken.filter(isOnNewerGround).length,
    searched: searches.filter((search) => search.district === district.id),
  };
}

/** In the order of the table of metrics, events last, each from the latest to the earliest. */
function byKind(a: Figure, b: Figure): number {
  return rank(a) - rank(b) || latestFirst(a, b);
}

const order = Object.keys(metrics);

function rank({ metric }: Figure): number {
  return metrics[metric].kind === 'event' ? order.length : order.indexOf(metric);
}
