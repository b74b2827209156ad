import type { DistrictId } from '../domain/district.ts';
import type { Figure } from '../domain/figure.ts';
import type { ThreatLevel } from '../domain/level.ts';
import { canonical, differs, type Version } from '../domain/version.ts';
import { otherChanges } from './other-changes.ts';
import type { Scene } from './scene.ts';

/** What became of a figure that the view stands on; of one that changed, whether its number is another, and all the fields that differ. */
export type FigureChange =
  | {
      readonly kind: 'changed';
      readonly before: Figure;
      readonly after: Figure;
      readonly value: boolean;
      readonly fields: readonly (keyof Figure)[];
    }
  | { readonly kind: 'added'; readonly after: Figure }
  | { readonly kind: 'removed'; readonly before: Figure };

/** What became of the level of a district. */
export interface LevelChange {
  readonly district: DistrictId;
  readonly before: ThreatLevel;
  readonly after: ThreatLevel;
}

/** How many districts on the map had a level, and have it now. */
export interface CountChange {
  readonly level: ThreatLevel;
  readonly before: number;
  readonly after: number;
}

/** What became of the number that a district is coloured by; null where it had or has none. */
export interface ThemeChange {
  readonly district: DistrictId;
  readonly before: number | null;
  readonly after: number | null;
}

/** All that is said otherwise in one view by two versions of the evidence, the old and the new of each. */
export interface ViewChanges {
  readonly before: Version;
  readonly after: Version;
  /** The level of the chosen district; null where it is the same, or none is chosen. */
  readonly level: LevelChange | null;
  /** Of the figures that the view shows, and those that what it shows stands on: those with another number first, then the added, the removed, and those of which anything else differs. */
  readonly figures: readonly FigureChange[];
  /** Of all districts that the view shows, in the order of their ids. */
  readonly levels: readonly LevelChange[];
  readonly counts: readonly CountChange[];
  readonly themed: readonly ThemeChange[];
  /** How many records other than figures differ: of documents, places and searches that the view shows. */
  readonly records: number;
  /** Nothing of the above. */
  readonly none: boolean;
}

/** What one view says by the later of two versions of the evidence, and said by the earlier. */
export function viewChanges(before: Scene, after: Scene): ViewChanges {
  const levels = levelChanges(before, after);
  const figures = figureChanges([...before.shown, ...before.behind], [...after.shown, ...after.behind]);
  const counts = countChanges(before, after);
  const themed = themeChanges(before, after);
  const records = otherChanges(before, after);
  return {
    before: before.judgement.atlas.version,
    after: after.judgement.atlas.version,
    level: levels.find(({ district }) => district === after.view.district) ?? null,
    figures,
    levels,
    counts,
    themed,
    records,
    none: records === 0 && [levels, figures, counts, themed].every(({ length }) => length === 0),
  };
}

function figureChanges(before: readonly Figure[], after: readonly Figure[]): readonly FigureChange[] {
  const then = new Map(before.map((figure) => [figure.id, figure]));
  const now = new Map(after.map((figure) => [figure.id, figure]));
  const kept = [...now.values()].flatMap((figure): FigureChange[] => {
    const old = [figure.id, ...(figure.aliases ?? [])].flatMap((id) => then.get(id) ?? [])[0];
    if (old === undefined) return [{ kind: 'added', after: figure }];
    const fields = fieldsOf(old, figure);
    const value = numberOf(old) !== numberOf(figure);
    return fields.length === 0 ? [] : [{ kind: 'changed', before: old, after: figure, value, fields }];
  });
  const meant = new Set([...now.values()].flatMap(({ id, aliases = [] }) => [id, ...aliases]));
  const removed = [...then.values()].filter(({ id }) => !meant.has(id));
  const changes = [...kept, ...removed.map((figure): FigureChange => ({ kind: 'removed', before: figure }))];
  return changes.toSorted((a, b) => order(a) - order(b));
}

function fieldsOf(before: Figure, after: Figure): readonly (keyof Figure)[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Figure)[];
  return keys.filter((key) => differs(before[key], after[key]));
}

/** The number with its qualification, without the words in which it is printed. */
function numberOf({ quantity }: Figure): string {
  return canonical(quantity && [quantity.value, quantity.comparator, quantity.high ?? null]);
}

function order(change: FigureChange): number {
  if (change.kind === 'changed') return change.value ? 0 : 3;
  return change.kind === 'added' ? 1 : 2;
}

function levelChanges(before: Scene, after: Scene): readonly LevelChange[] {
  const then = new Map(before.districts.map((each) => [each.district.id, each]));
  return after.districts.flatMap(({ district: { id }, assessment, shown }): LevelChange[] => {
    const old = then.get(id);
    if (old === undefined || !(shown || old.shown) || old.assessment.level === assessment.level) return [];
    return [{ district: id, before: old.assessment.level, after: assessment.level }];
  });
}

function countChanges(before: Scene, after: Scene): readonly CountChange[] {
  return after.legend.flatMap(({ level, count }): CountChange[] => {
    const old = before.legend.find((entry) => entry.level === level)?.count ?? 0;
    return old === count ? [] : [{ level, before: old, after: count }];
  });
}

function themeChanges(before: Scene, after: Scene): readonly ThemeChange[] {
  const valueIn = ({ theme }: Scene, district: DistrictId) => theme?.values.get(district)?.value ?? null;
  return after.districts.flatMap(({ district: { id } }): ThemeChange[] => {
    const change = { district: id, before: valueIn(before, id), after: valueIn(after, id) };
    return change.before === change.after ? [] : [change];
  });
}
