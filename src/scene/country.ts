import type { Figure } from '../domain/figure.ts';
import type { ThreatLevel } from '../domain/level.ts';
import { metrics, subjects } from '../domain/metric.ts';
import { compute } from './computed.ts';
import { type Ground, partsOf } from './ground.ts';
import { type FigureGroup, groupFigures, latestFirst } from './groups.ts';

/** A part of the bar of hectares, with the levels of which at least one must be switched on. */
export interface LandPart {
  readonly figure: Figure;
  readonly level: 'high' | 'medium_and_low';
  readonly shown: boolean;
  /** Levels of the part that are switched off; it stays as long as another of its levels is on. */
  readonly off: readonly ThreatLevel[];
}

/** What is reported for the country as a whole, never for any one district. */
export interface CountryReport {
  /** The hectares of one document alone, drawn to one scale: estimates of different dates speak of different ground. */
  readonly land: {
    readonly parts: readonly LandPart[];
    /** Null unless both parts are shown. */
    readonly sum: Figure | null;
    readonly cleared: Figure | null;
    readonly share: Figure | null;
  };
  /** What the latest document says that gives both; null where levels are switched off, by which what it says of all land would be wrong. */
  readonly ground: Ground | null;
  /** Hectares of classes that a later count takes the place of, as their authority says. */
  readonly later: readonly Figure[];
  /** Subject by subject. */
  readonly numbers: readonly FigureGroup[];
  readonly statements: readonly Figure[];
  /** Figures for ground that is neither a district nor the country: a region, a line, what a table leaves unnamed. */
  readonly elsewhere: readonly Figure[];
  /** What is shown of it beneath a district. */
  readonly context: readonly Figure[];
}

/** The levels that a part of the hectares covers; together they cannot be divided. */
const covers = { high: ['high'], medium_and_low: ['medium', 'low'] } as const satisfies Record<
  LandPart['level'],
  readonly ThreatLevel[]
>;

/** The country's picture from the figures in evidence; levels that are switched off leave the land and its sum. */
export function countryReport(evidence: readonly Figure[], hidden: readonly ThreatLevel[]): CountryReport {
  const country = evidence.filter(({ scope }) => scope.kind === 'country');
  const whole = country.find((figure) => figure.metric === 'hazard_area_estimate' && figure.computed) ?? null;
  const stated = country.filter(({ document }) => document === whole?.document);

  const parts = (['high', 'medium_and_low'] as const).flatMap((level): LandPart[] => {
    const figure = stated.find(({ id, of }) => whole?.computed?.from.includes(id) && of.level === level);
    const off = covers[level].filter((each) => hidden.includes(each));
    const shown = off.length < covers[level].length;
    return figure === undefined ? [] : [{ figure, level, shown, off }];
  });
  const sum = parts.every(({ shown }) => shown) ? whole : null;
  const cleared = stated.find(({ metric }) => metric === 'area_cleared_cumulative') ?? null;
  const share =
    cleared === null || sum === null ? null : compute('share-cleared', 'share', 'share_cleared', {}, [cleared, sum]);

  const ground = hidden.length === 0 ? countryGround(country) : null;
  const classes = new Set(parts.map(({ figure }) => figure.id));
  const later = country.filter(
    ({ metric, relations }) =>
      metric === 'hazard_area_estimate' &&
      relations.some(({ relation, figure }) => relation === 'supersedes' && classes.has(figure)),
  );

  const drawn = new Set([
    ...parts.map(({ figure }) => figure),
    whole,
    cleared,
    ground?.whole,
    ground?.cleared,
    ...later,
  ]);
  const numbers = country.filter((figure) => figure.quantity !== null && !drawn.has(figure));
  const groups = groupFigures(numbers)
    .toSorted((a, b) => order(a.figure) - order(b.figure))
    .toSorted((a, b) => subjectOf(a.figure) - subjectOf(b.figure));
  const elsewhere = evidence.filter(({ scope }) => ['region', 'line', 'rest', 'unknown'].includes(scope.kind));
  const statements = country.filter(({ quantity }) => quantity === null);
  return {
    land: { parts, sum, cleared, share },
    ground,
    later,
    numbers: groups,
    statements,
    elsewhere,
    context: [...parts.map(({ figure }) => figure), cleared, ...groups.map(({ figure }) => figure)].filter(
      (figure) => figure !== null,
    ),
  };
}

/** All land claimed contaminated beside all that is cleared, of the latest document and date that gives the two. */
function countryGround(country: readonly Figure[]): Ground {
  const reported = country
    .filter(({ metric, of, quantity }) => metric === 'area_cleared_cumulative' && of.operators === 'all' && quantity)
    .toSorted(latestFirst);
  const wholeBeside = ({ document, period }: Figure) =>
    country.find(
      ({ metric, of, quantity, ...other }) =>
        metric === 'hazard_area_estimate' &&
        of.level === 'all' &&
        quantity !== null &&
        other.document === document &&
        other.period.to === period.to,
    ) ?? null;
  const [first = null] = reported;
  const cleared = reported.find((figure) => wholeBeside(figure) !== null) ?? first;
  const whole = cleared && wholeBeside(cleared);
  const left = whole && cleared && compute('left', 'difference', 'area_left', {}, [whole, cleared]);
  return {
    accounts: [],
    whole,
    cleared,
    left,
    share: null,
    others: reported.filter((figure) => figure !== cleared),
    parts: partsOf(whole, cleared),
  };
}

function subjectOf({ metric }: Figure): number {
  return subjects.indexOf(metrics[metric].subject);
}

/** People first, then what happened to them, then the rest in the order of the table of metrics. */
function order({ metric, of }: Figure): number {
  if (metric === 'casualties_cumulative') return of.years === undefined ? -3 : -1;
  return metric === 'incidents_cumulative' ? -2 : Object.keys(metrics).indexOf(metric);
}
