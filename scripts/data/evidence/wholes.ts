import type { Figure } from '../../../src/domain/figure.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import { dateOf, vintageOf } from '../../../src/domain/quotient.ts';
import { canonical } from '../../../src/domain/version.ts';
import { type Evidence, named, number } from './evidence.ts';
import type { Finding } from './finding.ts';
import { type Quotient, quotients } from './quotients.ts';

/** The wholes that divisions imply, then each against what is printed for its ground and against the quotients that are parts of it. */
export function impliedWholes(evidence: Evidence): readonly Finding[] {
  const all = quotients(evidence);
  return [
    ...all.map(alone),
    ...all.flatMap((quotient) => printedWholes(quotient, evidence).map((whole) => against(quotient, whole))),
    ...all.flatMap((whole) => {
      const parts = partsOf(whole, all);
      return parts.length === 0 || mixed(whole, parts) !== null ? [] : [sumAgainst(whole, parts)];
    }),
  ];
}

/** Quotients that are parts of another one, and not of one date, one time's boundaries and one kind of whole with it: they are not added up. */
export function mixedWholes(evidence: Evidence): readonly Finding[] {
  const all = quotients(evidence);
  return all.flatMap((whole): Finding[] => {
    const problem = mixed(whole, partsOf(whole, all));
    return problem === null ? [] : [problem];
  });
}

function alone(quotient: Quotient): Finding {
  const { cleared, share, value, between } = quotient;
  const range = between === null ? '' : ` (${hectares(between[0])}–${hectares(between[1])})`;
  return {
    text: `${groundOf(cleared)}: ${named(cleared)} by ${named(share)} ≈ ${hectares(value)} ha${range}`,
    figures: idsOf(quotient),
    values: [value, ...(between ?? [])],
  };
}

/** All land claimed contaminated on the ground of the quotient. */
function printedWholes({ cleared }: Quotient, { figures }: Evidence): readonly Figure[] {
  return figures.filter(
    ({ metric, of, scope, quantity }) =>
      metric === 'hazard_area_estimate' &&
      of.level === 'all' &&
      quantity !== null &&
      canonical(scope) === canonical(cleared.scope),
  );
}

function against(quotient: Quotient, whole: Figure): Finding {
  const printed = whole.quantity?.value ?? 0;
  return {
    text: `${words(quotient)} against ${named(whole)}: ${apart(quotient.value, printed)}`,
    figures: [...idsOf(quotient), whole.id],
    values: [quotient.value, printed],
    difference: Math.abs(quotient.value - printed),
  };
}

function partsOf({ cleared }: Quotient, all: readonly Quotient[]): readonly Quotient[] {
  return all.filter((other) =>
    other.cleared.relations.some(({ relation, figure }) => relation === 'subset_of' && figure === cleared.id),
  );
}

function sumAgainst(whole: Quotient, parts: readonly Quotient[]): Finding {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return {
    text: `${parts.length} quotients add up to ≈ ${hectares(sum)} ha, against ${words(whole)}: ${apart(sum, whole.value)}`,
    figures: [...idsOf(whole), ...parts.flatMap(idsOf)],
    values: [whole.value, sum],
    difference: Math.abs(sum - whole.value),
  };
}

function mixed(whole: Quotient, parts: readonly Quotient[]): Finding | null {
  const kinds = [
    ['date', ({ cleared }: Quotient) => dateOf(cleared)],
    ['vintage', ({ cleared }: Quotient) => vintageOf(cleared)],
    ['whole', ({ share }: Quotient) => share.of.whole],
  ] as const;
  for (const [kind, of] of kinds) {
    const part = parts.find((other) => of(other) !== of(whole));
    if (part === undefined) continue;
    const text = `${words(part)} is not added towards ${words(whole)}: expected one ${kind}, found ${of(part)} and ${of(whole)}`;
    return { text, figures: [...idsOf(part), ...idsOf(whole)] };
  }
  return null;
}

function words(quotient: Quotient): string {
  const { cleared, share, value } = quotient;
  return `≈ ${hectares(value)} ha of ${cleared.id} by ${share.id}`;
}

function idsOf({ cleared, share }: Quotient): readonly string[] {
  return [cleared.id, share.id];
}

/** To the ten hectares: shares have three digits at most. */
function hectares(value: number): string {
  return number(Math.round(value / 10) * 10);
}

function apart(one: number, other: number): string {
  return `${number(Number(((100 * Math.abs(one - other)) / other).toFixed(2)))} % apart`;
}

function groundOf({ scope }: Figure): string {
  switch (scope.kind) {
    case 'district':
      return scope.district;
    case 'joint':
      return scope.districts.join(', ');
    case 'region':
    case 'line':
      return scope.name[defaultLanguage];
    case 'country':
    case 'rest':
    case 'transfer':
    case 'unknown':
      return scope.kind;
  }
}
