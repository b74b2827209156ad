import { lastDay } from '../domain/date.ts';
import type { DistrictId } from '../domain/district.ts';
import type { Figure } from '../domain/figure.ts';
import { districtsOf } from '../domain/scope.ts';

/** Figures that count the same thing: the latest, its parts, and what was said of it before or by others. */
export interface FigureGroup {
  readonly figure: Figure;
  readonly parts: readonly Figure[];
  /** From the latest to the earliest, each before its own parts. */
  readonly others: readonly Figure[];
}

/** Gathers figures by what they count. The latest stands for its group; nothing is added up. */
export function groupFigures(figures: readonly Figure[]): readonly FigureGroup[] {
  const partsOf = (whole: Figure) => figures.filter((part) => isPart(part, whole));
  const parts = new Set(figures.flatMap(partsOf));
  const groups = new Map<string, Figure[]>();
  for (const figure of figures.filter((each) => !parts.has(each))) {
    const key = keyOf(figure);
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [figure, ...others] = group.sort(latestFirst);
    if (figure === undefined) return [];
    return [{ figure, parts: partsOf(figure), others: others.flatMap((other) => [other, ...partsOf(other)]) }];
  });
}

/** Joint figures that name the same districts. */
export interface JointSet {
  /** Sorted by id. */
  readonly districts: readonly DistrictId[];
  readonly figures: readonly Figure[];
}

/** Gathers joint figures by the set of districts that they name, few districts first. */
export function byDistricts(figures: readonly Figure[]): readonly JointSet[] {
  const sets = new Map<string, { districts: readonly DistrictId[]; figures: Figure[] }>();
  for (const figure of figures) {
    const districts = [...districtsOf(figure.scope)].sort();
    const known = sets.get(districts.join());
    if (known === undefined) sets.set(districts.join(), { districts, figures: [figure] });
    else known.figures.push(figure);
  }
  return [...sets.values()].sort((a, b) => a.districts.length - b.districts.length);
}

/** From the latest to the earliest day that a figure speaks of; without any, last. */
export function latestFirst(a: Figure, b: Figure): number {
  const [one, other] = [endOf(a), endOf(b)];
  return one < other ? 1 : one > other ? -1 : a.id < b.id ? -1 : 1;
}

function endOf({ period }: Figure): string {
  const end = period.to ?? period.from;
  return end === null ? '' : lastDay(end);
}

/** Children and women are parts of the people counted with them. */
function isPart(part: Figure, whole: Figure): boolean {
  return (
    part.metric === whole.metric &&
    part.document === whole.document &&
    part.of.group !== whole.of.group &&
    part.relations.some((link) => link.relation === 'subset_of' && link.figure === whole.id)
  );
}

function keyOf({ metric, of, period }: Figure): string {
  const { level, item, outcome, group, where, operators, donor, years, topic } = of;
  const start = metric.endsWith('_cumulative') ? (period.from ?? '') : '';
  return [metric, level, item, outcome, group, where, operators, donor, years, topic, start].join('|');
}
