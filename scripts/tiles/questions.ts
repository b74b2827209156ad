import type { Decisions } from '../../src/hazards/record/decisions.ts';
import { statuses } from '../../src/hazards/record/hazard.ts';
import type { Look } from '../../src/hazards/record/look.ts';

/** What nobody can know but who made the file: what is to be written into the file of answers, and where; null stands where it is missing. */
export interface Question {
  readonly of: Look['open'][number];
  readonly sentence: string;
  readonly blank: Readonly<Record<string, unknown>>;
}

const meanings = statuses.map((status) => `"${status}"`).join(', ');

const asking: Readonly<Record<Question['of'], (look: Look) => Omit<Question, 'of'>>> = {
  system: ({ placements }) => ({
    sentence: `"system": the system of its coordinates by its code, such as "EPSG:32638".${placements
      .slice(0, 3)
      .map(({ system, inside, of }) => ` With "${system}" ${inside} of ${of} records lie in the country.`)
      .join('')}`,
    blank: { system: null },
  }),
  swapped: () => ({
    sentence: '"swapped": true where northing or latitude stands before easting or longitude, else false.',
    blank: { swapped: null },
  }),
  shape: () => ({
    sentence:
      '"shape": the columns that say where a record lies: {"kind": "point", "lon": "COLUMN", "lat": "COLUMN"}, or {"kind": "wkt", "column": "COLUMN"}.',
    blank: { shape: null },
  }),
  statuses: ({ statuses: found, proposed }) => {
    const open = Object.keys(found).filter((value) => !Object.hasOwn(proposed.statuses, value));
    if (open.length === 0)
      return {
        sentence: `"all": what every record is, since no column says it: one of ${meanings}.`,
        blank: { all: null },
      };
    return {
      sentence: `"statuses": what ${open.map((value) => `“${value}”`).join(', ')} of its column “${proposed.columns.status ?? proposed.columns.progress ?? ''}” means: one of ${meanings}.`,
      blank: { statuses: { ...proposed.statuses, ...Object.fromEntries(open.map((value) => [value, null])) } },
    };
  },
  dates: () => ({
    sentence: '"dates": whether 04/05/2001 is the fourth of May ("day-month") or the fifth of April ("month-day").',
    blank: { dates: null },
  }),
  encoding: ({ encodings }) => ({
    sentence: `"encoding": the character set in which its texts are right.${encodings
      .map(({ name, sample }) => ` By "${name}" one reads “${sample}”.`)
      .join('')}`,
    blank: { encoding: null },
  }),
};

export function questionOf(of: Question['of'], look: Look): Question {
  return { of, ...asking[of](look) };
}

/** What of the answers has been filled in. @throws where a status is none of those that there are: a mistyped one would be shown as not known. */
export function answered({ statuses: meant, all, ...others }: Readonly<Record<string, unknown>>): Partial<Decisions> {
  const filled = (part: object) => Object.fromEntries(Object.entries(part).filter(([, value]) => value !== null));
  const [each, one] = [filled(meant ?? {}), filled({ all: all ?? null })];
  for (const status of [...Object.values(each), ...Object.values(one)])
    if (!statuses.some((known) => known === status))
      throw new Error(`The file of answers: expected one of ${meanings}, found ${JSON.stringify(status)}.`);
  return { ...filled(others), ...(meant !== undefined && { statuses: each }), ...one };
}
