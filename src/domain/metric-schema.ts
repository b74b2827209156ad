import * as v from 'valibot';
import { type MetricId, metrics } from './metric.ts';

export const metricId = v.picklist(Object.keys(metrics) as MetricId[]);
