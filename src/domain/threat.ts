import { country } from './country.ts';
import { lastDay, periodsMeet } from './date.ts';
import type { DistrictId } from './district.ts';
import { speakingOf } from './evidence.ts';
import type { Figure, FigureId } from './figure.ts';
import type { ThreatLevel } from './level.ts';
import { metrics } from './metric.ts';

/** The day, the threshold and the authority of the rule, as the country's file gives them; the page shows them from here. */
export const threatRule = country.rule;

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
  /** The figures of casualties that were counted for it. */
  readonly casualties: readonly FigureId[];
}

/**
 * The threat level of a district by the published rule.
 *
 * 1. A class that a named publisher states for the district stands as stated; of several, the most dangerous.
 * 2. High: as many people reported killed or injured in it as the rule asks, or the mine action authority names it among the most contaminated, alone or with others.
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
    casualties: casualties.map(({ id }) => id),
  });

  for (const level of ['high', 'medium', 'low'] as const) {
    const stated = spoken.filter((figure) => figure.metric === 'threat_level' && figure.of.level === level);
    if (stated.length > 0) return result(level, 'stated', stated);
  }
  const named = spoken.filter((figure) => isNamedByAuthority(figure) && isCurrent(figure));
  if (people >= threatRule.highCasualties) return result('high', 'casualties', [...casualties, ...named]);
  if (named.length > 0) return result('high', 'named', named);
  const grounds = spoken.filter(isGround);
  if (grounds.length > 0) return result('medium', 'any', grounds);
  return result('not_reported', 'none', []);
}

/**
 * Figures of casualties in one district alone, each event once: of figures that tell of the same event the largest counts,
 * and a figure that is a part of another one that counts does not.
 */
function casualtiesIn(figures: readonly Figure[]): readonly Figure[] {
  const own = figures.filter(
    (figure) =>
      figure.scope.kind === 'district' &&
      metrics[figure.metric].evidence === 'casualties' &&
      isGround(figure) &&
      atLeast(figure) > 0,
  );
  return own.filter((figure) => {
    const event = eventOf(figure, own);
    const others = own.filter((other) => !event.includes(other));
    const standing = event.filter((told) => !event.some((other) => includes(other, told)));
    return (
      [...standing].sort(byPeople)[0] === figure && !others.some((other) => event.some((told) => includes(other, told)))
    );
  });
}

/** The figures that tell of the same event, through however many others: A confirms B, B confirms C. */
function eventOf(figure: Figure, figures: readonly Figure[]): readonly Figure[] {
  const event = new Set([figure]);
  for (const told of event) {
    for (const other of figures) if (isSameEvent(told, other)) event.add(other);
  }
  return [...event];
}

/** Two figures that confirm or contradict each other tell of one event only where their periods meet. */
function isSameEvent(one: Figure, other: Figure): boolean {
  const linked = (['confirms', 'contradicts'] as const).some(
    (relation) => says(one, relation, other) || says(other, relation, one),
  );
  return linked && periodsMeet(one.period, other.period);
}

/** Whether the first figure counts the people of the second: as its whole, or as a later state of the same count. */
function includes(whole: Figure, part: Figure): boolean {
  return says(part, 'subset_of', whole) || (says(whole, 'supersedes', part) && periodsMeet(whole.period, part.period));
}

function says(from: Figure, relation: Figure['relations'][number]['relation'], to: Figure): boolean {
  return from.relations.some((link) => link.relation === relation && link.figure === to.id);
}

function byPeople(a: Figure, b: Figure): number {
  return atLeast(b) - atLeast(a) || (a.id < b.id ? -1 : 1);
}

/** Whether the mine action authority names the figure's districts among the most contaminated. */
function isNamedByAuthority({ metric, claimant }: Figure): boolean {
  if (metric !== 'most_contaminated' || claimant === null) return false;
  return claimant === threatRule.authority || claimant.startsWith(`${threatRule.authority} (`);
}

/** Whether the figure tells of a casualty, a find or a clearance since the day that the rule begins with. An explosion that hurt nobody is a find; one of a kind that is not stated is nothing to the rule. */
function isGround(figure: Figure): boolean {
  const { evidence } = metrics[figure.metric];
  if (evidence !== 'casualties' && evidence !== 'finds' && evidence !== 'clearance') return false;
  if (figure.of.devices?.every((device) => device === 'explosion')) return false;
  if (figure.quantity?.value === 0 && figure.metric !== 'incident') return false;
  return isCurrent(figure);
}

/** Whether the figure may speak of the time since the day that the rule begins with; one without a date may. */
function isCurrent({ period }: Figure): boolean {
  const end = period.to ?? period.from;
  return end === null || lastDay(end) >= threatRule.since;
}

/** The number of people that the figure certainly counts. */
function atLeast({ quantity }: Figure): number {
  if (quantity === null) return 1;
  return quantity.comparator === 'at_most' || quantity.comparator === 'just_under' ? 1 : quantity.value;
}
