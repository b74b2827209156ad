import type { MetricId } from '../domain/metric.ts';

/** A language must have words for each metric: a new statistic is a type error until it has. */
export type Words = Readonly<Record<string, string>> & Readonly<Record<`counts.${MetricId}`, string>>;
