import { country } from '../../../src/domain/country.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { canonical } from '../../../src/domain/version.ts';
import * as records from '../geodata/records.ts';
import { amount, type Evidence, named, number, same, sumOf } from './evidence.ts';
import type { Finding } from './finding.ts';

/** A figure and those that divide it: said to be parts of it, exact, of its own metric and period. */
interface Shares {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** Among what the whole is divided. */
  readonly by: 'district' | 'operator';
  /** Nothing of the whole is left out: one of the parts is the rest besides just the districts of the others, or every operator has one. */
  readonly complete: boolean;
}

/** All whose clearance is counted one by one. */
const operators = Object.keys(country.operators);

/** All that the build refuses in the records. */
export function brokenRecords({ records: documents, districts, searches }: Evidence): readonly Finding[] {
  const ids = districts.map(({ id }) => id);
  const problems = [
    ...records.distinctFigures(documents, searches),
    ...records.knownDistricts(documents, ids, searches),
    ...records.knownFigures(documents),
    ...records.noCircles(documents),
    ...records.trueParts(documents),
    ...records.trueSums(documents),
    ...records.trueShares(documents),
  ];
  return problems.map((text) => ({ text, figures: [] }));
}

/** Complete shares whose sum is not the whole, as exactly as the whole is given. */
export function wrongShares(evidence: Evidence): readonly Finding[] {
  return shares(evidence)
    .filter(({ whole, parts, complete }) => complete && !agrees(whole, sumOf(parts)))
    .map(finding);
}

/** Incomplete shares whose sum is more than the whole. */
export function partsOverWhole(evidence: Evidence): readonly Finding[] {
  return shares(evidence)
    .filter(({ whole: { quantity }, parts, complete }) => {
      const [sum, all] = [sumOf(parts), quantity?.value ?? 0];
      return !complete && quantity?.comparator === 'exact' && sum > all && !same(sum, all);
    })
    .map(finding);
}

/** The sums that were added up and found right: computed ones and complete shares. */
export function rightSums(evidence: Evidence): readonly string[] {
  const computed = evidence.figures
    .filter(({ computed }) => computed?.operation === 'sum')
    .map((whole) => ({
      whole,
      parts: whole.computed?.from.flatMap((id) => evidence.byId.get(id) ?? []) ?? [],
      by: null,
    }));
  return [...computed, ...shares(evidence).filter(({ complete }) => complete)]
    .filter(({ whole, parts }) => agrees(whole, sumOf(parts)))
    .map(({ whole, parts, by }) => {
      const sum = amount(whole.metric, { value: rounded(sumOf(parts)), comparator: 'exact' });
      const stated = amount(whole.metric, whole.quantity);
      const against = stated === sum ? whole.id : `${whole.id}, ${stated}`;
      return `${parts.length} figures${by === null ? '' : ` by ${by}`} = ${sum} (${against})`;
    });
}

function shares({ figures }: Evidence): readonly Shares[] {
  return figures
    .filter(({ quantity, computed }) => quantity !== null && computed === undefined)
    .flatMap((whole): Shares[] => {
      const parts = figures.filter(
        (figure) =>
          figure.quantity?.comparator === 'exact' &&
          figure.metric === whole.metric &&
          figure.period.from === whole.period.from &&
          figure.period.to === whole.period.to &&
          figure.relations.some((link) => link.relation === 'subset_of' && link.figure === whole.id),
      );
      const places = parts.filter(
        ({ of, scope }) =>
          canonical(of) === canonical(whole.of) && (scope.kind === 'district' || scope.kind === 'rest'),
      );
      const workers = parts.filter(
        ({ of, scope }) => canonical(scope) === canonical(whole.scope) && operators.includes(of.operators ?? ''),
      );
      const worked = workers.map(({ of }) => of.operators ?? '');
      const sets: readonly Shares[] = [
        { whole, parts: places, by: 'district', complete: isEveryDistrict(places) },
        { whole, parts: workers, by: 'operator', complete: sameList(worked, operators) },
      ];
      return sets.filter((set) => set.parts.length > 0);
    });
}

function isEveryDistrict(parts: readonly Figure[]): boolean {
  const rest = parts.flatMap(({ scope }) => (scope.kind === 'rest' ? [scope.besides] : []));
  const named = parts.flatMap(({ scope }) => (scope.kind === 'district' ? scope.district : []));
  return rest.length === 1 && sameList(named, rest[0] ?? []);
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}

/** Whether a sum is what the figure says: to the decimal where it is exact, to its last digit that is not 0 where it is rounded. */
function agrees({ quantity }: Figure, sum: number): boolean {
  if (quantity === null) return false;
  const { value, comparator, high } = quantity;
  switch (comparator) {
    case 'exact':
      return same(value, sum);
    case 'about': {
      const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
      return Math.abs(value - sum) <= 10 ** zeros / 2;
    }
    case 'at_least':
      return sum >= value;
    case 'at_most':
      return sum <= value;
    case 'just_under':
      return sum < value;
    case 'range':
      return sum >= value && sum <= (high ?? value);
  }
}

function finding({ whole, parts, by }: Shares): Finding {
  const [sum, all] = [rounded(sumOf(parts)), whole.quantity?.value ?? 0];
  const difference = rounded(Math.abs(sum - all));
  return {
    text: `${named(whole)}: its ${parts.length} parts by ${by} add up to ${number(sum)}, a difference of ${number(difference)}`,
    figures: [whole.id, ...parts.map(({ id }) => id)],
    values: [all, sum],
    difference,
  };
}

/** Without what binary fractions add. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
