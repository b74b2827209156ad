import * as v from 'valibot';
import { districtId } from './district-schema.ts';
import { figureId } from './figure.ts';
import { byLanguage } from './language-schema.ts';
import { metricId } from './metric-schema.ts';

/** What was looked for and not found: the proof of a gap, never a zero. All of them stand in `geodata/searches.json`. */
export const searchedSchema = v.pipe(
  v.strictObject({
    /** Of the same kind and as stable as a figure's; links carry it. */
    id: figureId,
    district: districtId,
    /** What was looked for. */
    metric: metricId,
    note: byLanguage,
  }),
  v.readonly(),
);

export type Searched = v.InferOutput<typeof searchedSchema>;
