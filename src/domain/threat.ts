import { lastDay } from './date.ts';
import type { DistrictId } from './district.ts';
import { speakingOf } from './evidence.ts';
import type { Figure, FigureId } from './figure.ts';
import type { ThreatLevel } from './level.ts';
import { metrics } from './metric.ts';

/** The thresholds of the rule, in the one place where they stand; the page shows them from here. */
export const threatRule = {
  /** Evidence of what happened before this day (UTC) does not count: the fighting of 2020 ended on it. */
  since: '2020-11-10',
  /** So many people reported killed or injured in the district make it high. */
  highCasualties: 3,
} as const;

/** Why a district has its level, and which figures decided it. */
export interface Assessment {
  readonly level: ThreatLevel;
  /** `reported`: a named publisher states the class. `assessed`: the rule says so. `none`: no figure speaks of the district. */
  readonly basis: 'reported' | 'assessed' | 'none';
  readonly reason: 'stated' | 'casualties' | 'named' | 'any' | 'none';
  /** The figures that decided the level, in the order of the evidence. */
  readonly decidedBy: readonly FigureId[];
  /** People reported killed or injured in the district alone since {@link threatRule.since}, each event counted once. */
  readonly people: number;
}

/**
 * The threat level of a district by the published rule.
 *
 * 1. A class that a named publisher states for the district stands as stated; of several, the most dangerous.
 * 2. High: three or more people reported killed or injured in it, or the mine action authority names it among the most contaminated.
 * 3. Medium: any casualty, find or clearance reported in it, by itself or together with other districts.
 * 4. Otherwise not reported. Low is never assessed.
 *
 * @param figures the figures in evidence, for all districts.
 */
export function assess(district: DistrictId, figures: readonly Figure[]): Assessment {
  const spoken = speakingOf(district, figures);
  const casualties = casualtiesIn(spoken);
  const people = casualties.reduce((sum, figure) => sum + atLeast(figure), 0);
  const result = (level: ThreatLevel, reason: Assessment['reason'], decided: readonly Figure[]): Assessment => ({
    level,
    basis: reason === 'stated' ? 'reported' : reason === 'none' ? 'none' : 'assessed',
    reason,
    decidedBy: decided.map(({ id }) => id),
    people,
  });

  for (const level of ['high', 'medium', 'low'] as const) {
    const stated = spoken.filter((figure) => figure.metric === 'threat_level' && figure.of.level === level);
    if (stated.length > 0) return result(level, 'stated', stated);
  }
  const named = spoken.filter(({ metric }) => metric === 'most_contaminated');
  if (people >= threatRule.highCasualties) return result('high', 'casualties', [...casualties, ...named]);
  if (named.length > 0) return result('high', 'named', named);
  const grounds = spoken.filter(isGround);
  if (grounds.length > 0) return result('medium', 'any', grounds);
  return result('not_reported', 'none', []);
}

/** Figures of casualties in one district alone, each event once: of the figures that tell of one event, the largest counts. */
function casualtiesIn(figures: readonly Figure[]): readonly Figure[] {
  const own = figures.filter(
    (figure) =>
      figure.scope.kind === 'district' && metrics[figure.metric].evidence === 'casualties' && isGround(figure),
  );
  return own.filter((figure) => {
    const event = tellingOf(figure, own);
    const others = own.filter((other) => !event.includes(other));
    if (event.some((told) => others.some((other) => covers(other, told)))) return false;
    const standing = event.filter((told) => !event.some((other) => covers(other, told)));
    return figure === standing.sort((a, b) => atLeast(b) - atLeast(a) || (a.id < b.id ? -1 : 1))[0];
  });
}

/** All that tell of the event of a figure: it, those that confirm it or that it confirms, and so on from each of them. */
function tellingOf(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  const event = new Set([figure]);
  for (const told of event) {
    const again = figures.filter((other) => relates(other, 'confirms', told) || relates(told, 'confirms', other));
    for (const other of again) event.add(other);
  }
  return [...event];
}

/** Whether `other` counts the people of `figure` in its stead: it is the whole of which this is a part, or it supersedes it. */
function covers(other: Figure, figure: Figure): boolean {
  return other !== figure && (relates(figure, 'subset_of', other) || relates(other, 'supersedes', figure));
}

function relates(from: Figure, relation: Figure['relations'][number]['relation'], to: Figure): boolean {
  return from.relations.some((link) => link.figure === to.id && link.relation === relation);
}

/** Whether the figure tells of a casualty, a find or a clearance since the day that the rule begins with. */
function isGround(figure: Figure): boolean {
  const { evidence } = metrics[figure.metric];
  if (evidence !== 'casualties' && evidence !== 'finds' && evidence !== 'clearance') return false;
  if (figure.quantity !== null && figure.quantity.value === 0) return false;
  const end = figure.period.to ?? figure.period.from;
  return end === null || lastDay(end) >= threatRule.since;
}

/** The number of people that the figure certainly counts. */
function atLeast({ quantity }: Figure): number {
  if (quantity === null) return 1;
  return quantity.comparator === 'at_most' || quantity.comparator === 'just_under' ? 1 : quantity.value;
}
