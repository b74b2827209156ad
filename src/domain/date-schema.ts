import * as v from 'valibot';
import { isPartialDate } from './date.ts';

/** A date as it stands in a record. */
export const partialDate = v.pipe(v.string(), v.check(isPartialDate, 'a date: YYYY, YYYY-MM or YYYY-MM-DD'));
