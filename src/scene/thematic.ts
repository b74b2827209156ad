import { classify, classOf, type ValueClass } from '../domain/classify.ts';
import { areasWithin, type District, type DistrictId } from '../domain/district.ts';
import type { Figure, FigureId } from '../domain/figure.ts';
import { groundShares } from '../domain/ground.ts';
import { dateOf } from '../domain/quotient.ts';
import type { Assessment } from '../domain/threat.ts';
import { isOnNewerGround } from '../domain/vintage.ts';
import { type Year, yearCleared } from '../domain/year.ts';
import { type Day, dayOf, type Theme } from '../view/theme.ts';
import type { View } from '../view/view.ts';
import { compute } from './computed.ts';
import type { Judgement } from './judge.ts';

/** What a theme says of a district: its value, and the figures that it stands on. */
export interface ThemeValue {
  readonly value: number;
  /** The figure to open for it: the reported one, or one that was computed from several; null where some of them are not exact. */
  readonly figure: Figure | null;
}

/** A theme that gives numbers, joined with the evidence. */
export interface NumberTheme {
  readonly theme: Exclude<Theme, 'level'>;
  readonly ramp: 'cleared' | 'incidents';
  readonly classes: readonly ValueClass[];
  readonly values: ReadonlyMap<DistrictId, ThemeValue>;
  /** How many of the values speak of newer boundaries than the shapes on the map. */
  readonly newer: number;
  /** The index of the class of a district; -1 where nothing is reported, which is not zero. */
  readonly classOf: (district: DistrictId) => number;
}

type Look = Pick<View, 'theme' | 'year' | 'day'>;

/** Works out a theme for all districts; null for the levels, which have no numbers. */
export function numberTheme({ theme, year, day }: Look, judgement: Judgement): NumberTheme | null {
  if (theme === 'level') return null;
  const values = new Map(
    judgement.atlas.districts.flatMap((district): [DistrictId, ThemeValue][] => {
      const found = themeValue(theme, year, dayOf({ theme, day }), district, judgement);
      return found === null ? [] : [[district.id, found]];
    }),
  );
  const classes = classify([...values.values()].map(({ value }) => value));
  return {
    theme,
    ramp: ['cleared', 'cleared-share', 'ground-share'].includes(theme) ? 'cleared' : 'incidents',
    classes,
    values,
    newer: [...values.values()].filter(({ figure }) => figure !== null && isOnNewerGround(figure)).length,
    classOf: (district) => {
      const found = values.get(district);
      return found === undefined ? -1 : classOf(found.value, classes);
    },
  };
}

function themeValue(
  theme: Exclude<Theme, 'level'>,
  year: Year,
  day: Day | null,
  district: District,
  { evidence, assessments, grounds }: Judgement,
): ThemeValue | null {
  const assessment = assessments.get(district.id);
  const account = grounds.get(district.id)?.accounts.find(({ date }) => date === day);
  const own = evidence.filter(({ scope }) => scope.kind === 'district' && scope.district === district.id);
  switch (theme) {
    case 'cleared':
      return reported(clearedIn(year, own));
    case 'cleared-share':
      return shareOfArea(year, district, own);
    case 'ground':
      return reported(account?.whole ?? null);
    case 'ground-share':
      return reported(groundShares(own).find((figure) => dateOf(figure) === day) ?? null);
    case 'ground-left':
      return reported(account?.left ?? null);
    case 'incidents': {
      const incidents = eventsOf(own, assessment);
      return reported(compute(`incidents-${district.id}`, 'count', 'incidents_cumulative', {}, incidents));
    }
    case 'casualties': {
      const people = eventsOf(own, assessment);
      const sum = compute(`people-${district.id}`, 'sum', 'incident', { outcome: 'killed_or_injured' }, people);
      const figure = people.length === 1 ? (people[0] ?? null) : sum;
      return assessment && people.length > 0 ? { value: assessment.people, figure } : null;
    }
  }
}

/** The hectares that the district is reported to have had cleared in the whole of a year. */
export function clearedIn(year: Year, own: readonly Figure[]): Figure | null {
  return own.find((figure) => yearCleared(figure) === year) ?? null;
}

/** Its share of the official area, in percent; null where no official area within the same boundaries is at hand. */
function shareOfArea(year: Year, district: District, own: readonly Figure[]): ThemeValue | null {
  const cleared = clearedIn(year, own);
  const hectares = areasWithin(district, cleared?.ground?.vintage).map(({ km2 }) => km2 * 100);
  if (cleared === null || hectares.length === 0) return null;
  return reported(
    compute(`cleared-share-${district.id}`, 'share', 'share_cleared', { whole: 'territory' }, [cleared], hectares),
  );
}

/** The incidents that the threat rule counted for the district: each event once, since the rule's own day. */
function eventsOf(own: readonly Figure[], assessment: Assessment | undefined): readonly Figure[] {
  const counted = new Set<FigureId>(assessment?.casualties);
  return own.filter(({ id, metric }) => metric === 'incident' && counted.has(id));
}

function reported(figure: Figure | null): ThemeValue | null {
  return figure?.quantity ? { value: figure.quantity.value, figure } : null;
}
