import * as v from 'valibot';
import { statuses } from '../record/hazard.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('text, not an empty string'));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One published archive as an operator names it in `hazards.json`. */
const entry = v.strictObject({
  /** Stable for ever. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens')),
  file: v.pipe(
    v.string(),
    v.regex(
      /^(geodata\/hazards\/[\w-][\w.-]*|https:\/\/[^\s;,?#]+)\.pmtiles$/,
      'geodata/hazards/NAME.pmtiles, or an address of another host that begins with https:// and ends in .pmtiles',
    ),
    v.check((file) => !file.includes(':') || URL.canParse(file), 'an address that can be read'),
  ),
  labels: v.record(v.string(), text),
  source: text,
  date: v.pipe(v.string(), v.isoDate('a day: YYYY-MM-DD')),
  licence: text,
  version: v.pipe(v.string(), v.regex(/^[a-z0-9_.-]+$/, 'lower-case letters, digits, points and hyphens')),
});

export const publishedSchema = v.pipe(
  v.array(entry),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'each id once'),
);

export type Published = v.InferOutput<typeof entry>;

const byStatus = v.record(v.picklist(statuses), v.strictObject({ records: count, m2: count }));

/** What `npm run tiles` writes beside an archive, as far as the page shows it. */
export const statisticsSchema = v.object({
  records: count,
  byStatus,
  byDistrict: v.record(v.string(), byStatus),
  /** The empty name is that of records without a year. */
  byYear: v.record(v.string(), byStatus),
});

/** What the page knows of an archive before it opens it: written by the build. */
export interface Entry extends Published {
  readonly statistics: v.InferOutput<typeof statisticsSchema>;
  /** The ground that the archive lies on; `null` where the build could not look into it. */
  readonly box: readonly [west: number, south: number, east: number, north: number] | null;
}
