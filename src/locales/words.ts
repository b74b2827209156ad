import type { MetricId } from '../domain/metric.ts';
import type { en } from './en.ts';

/** A language must have words for each metric: a new statistic is a type error until it has. */
export type Words = Readonly<Record<string, string>> & Readonly<Record<`counts.${MetricId}`, string>>;

export type MessageKey = keyof typeof en;

/** What a language file gives: a message for every key of English. */
export type Messages = Readonly<Record<MessageKey, string>>;
