import type { Figure } from '../../../src/domain/figure.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import { canonical } from '../../../src/domain/version.ts';
import { mixedQuotients, partsOf, type Quotient, quotientsOf } from '../geodata/quotients.ts';
import { type Evidence, named, number } from './evidence.ts';
import type { Finding } from './finding.ts';

/** The wholes that divisions imply, then each against what is printed for its ground and against the quotients that are parts of it. */
export function impliedWholes(evidence: Evidence): readonly Finding[] {
  const all = quotientsOf(evidence.figures);
  const mixed = new Set(mixedQuotients(evidence.figures).flatMap(({ figures }) => figures));
  return [
    ...all.map(alone),
    ...all.flatMap((quotient) => printedWholes(quotient, evidence).map((whole) => against(quotient, whole))),
    ...all.flatMap((whole) => {
      const parts = partsOf(whole, all);
      return parts.length === 0 || mixed.has(whole.cleared.id) ? [] : [sumAgainst(whole, parts)];
    }),
  ];
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

function sumAgainst(whole: Quotient, parts: readonly Quotient[]): Finding {
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return {
    text: `${parts.length} quotients add up to ≈ ${hectares(sum)} ha, against ${words(whole)}: ${apart(sum, whole.value)}`,
    figures: [...idsOf(whole), ...parts.flatMap(idsOf)],
    values: [whole.value, sum],
    difference: Math.abs(sum - whole.value),
  };
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
