import { country } from './country.ts';
import { type MetricId, metrics } from './metric.ts';

/** The unit of a metric's figures as others read it: of money, the code of the currency. */
export function unitOf(metric: MetricId): string {
  const { unit } = metrics[metric];
  return unit === 'money' ? country.currency : unit;
}
