import type { Figure } from './figure.ts';

/** A calendar year: `2023`. */
export type Year = string;

/** The whole year for which a figure says how many hectares were cleared in one district, exactly; null where it says anything else. */
export function yearCleared({ metric, scope, period, quantity }: Figure): Year | null {
  const year = period.from?.slice(0, 4) ?? '';
  const whole = period.from === `${year}-01-01` && period.to === `${year}-12-31`;
  return metric === 'area_cleared_flow' && scope.kind === 'district' && whole && quantity?.comparator === 'exact'
    ? year
    : null;
}
