import type { Figure } from '../domain/figure.ts';
import { levels } from '../domain/level.ts';
import { districtsOf } from '../domain/scope.ts';
import { type Year, years } from '../view/theme.ts';
import type { SceneDistrict } from './district.ts';
import type { Scene } from './scene.ts';
import { clearedIn } from './thematic.ts';

/** A district as a row of the table, and as a sentence. */
export interface Row {
  readonly item: SceneDistrict;
  /** People reported killed or injured; null where no report speaks of any, which is not zero. */
  readonly people: number | null;
  /** Hectares reported cleared, by year; a year for which nothing is reported is not in it, which is not zero. */
  readonly cleared: ReadonlyMap<Year, Figure>;
  readonly own: number;
  readonly joint: number;
}

/** The hectares of one year. */
export interface YearColumn {
  readonly cleared: Year;
}

export type Column = 'district' | 'level' | 'people' | 'ground' | 'share' | 'left' | 'own' | 'joint' | YearColumn;

/** In the order in which they are shown: a column for each year that there is. */
export const columns: readonly Column[] = [
  'district',
  'level',
  'people',
  'ground',
  'share',
  'left',
  ...years.map((cleared) => ({ cleared })),
  'own',
  'joint',
];

/** The districts that the filter leaves, in the order of the atlas. */
export function rowsOf(scene: Pick<Scene, 'districts' | 'figures'>): readonly Row[] {
  return scene.districts.filter(({ shown }) => shown).map((item) => rowOf(scene, item));
}

/** The row of one district, whether the filter leaves it or not. */
export function rowOf({ figures }: Pick<Scene, 'figures'>, item: SceneDistrict): Row {
  const spoken = [...figures.values()].filter(
    ({ computed, scope }) => computed === undefined && districtsOf(scope).includes(item.district.id),
  );
  const own = spoken.filter(({ scope }) => scope.kind === 'district');
  const cleared = years.map((year) => [year, clearedIn(year, own)] as const);
  return {
    item,
    people: item.assessment.casualties.length === 0 ? null : item.assessment.people,
    cleared: new Map(cleared.flatMap(([year, figure]) => (figure === null ? [] : [[year, figure]]))),
    own: own.length,
    joint: spoken.length - own.length,
  };
}

/** The rows by a column; what is not reported comes last in both directions. */
export function sortRows(
  rows: readonly Row[],
  column: Column,
  descending: boolean,
  byName: (a: Row, b: Row) => number,
): readonly Row[] {
  const key = (row: Row) => keyOf(row, column);
  return [...rows].sort((a, b) => {
    const [one, other] = [key(a), key(b)];
    if (one === null || other === null) return one === other ? byName(a, b) : one === null ? 1 : -1;
    return (column === 'district' ? byName(a, b) : one - other) * (descending ? -1 : 1) || byName(a, b);
  });
}

function keyOf({ item, people, cleared, own, joint }: Row, column: Column): number | null {
  if (typeof column === 'object') return cleared.get(column.cleared)?.quantity?.value ?? null;
  switch (column) {
    case 'district':
      return 0;
    case 'level':
      return levels.indexOf(item.assessment.level);
    case 'people':
      return people;
    case 'ground':
      return item.ground.whole?.quantity?.value ?? null;
    case 'share':
      return item.ground.share?.quantity?.value ?? null;
    case 'left':
      return item.ground.left?.quantity?.value ?? null;
    case 'own':
      return own;
    case 'joint':
      return joint;
  }
}
