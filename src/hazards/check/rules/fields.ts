import type { Hazard } from '../../record/hazard.ts';
import { firstDay } from '../sums/days.ts';
import { type Event, finding, groundOf, type Hazards, type IsFull, neverFull } from './kinds.ts';

/** Fields that GICHD's minimum data requirements (2018) ask of every record of its kind, of those that are read here; `undated` and `no-id` are ours. */
const wanted: Readonly<
  Record<string, { readonly of: (hazard: Hazard) => boolean; readonly missing: (hazard: Hazard) => boolean }>
> = {
  'no-id': { of: () => true, missing: ({ id }) => id === null || id.trim() === '' },
  'no-class': {
    of: ({ status }) => groundOf(status) === 'hazardous',
    missing: ({ status }) => status === 'hazardous' || status === 'unknown',
  },
  'no-progress': { of: ({ status }) => groundOf(status) === 'hazardous', missing: ({ progress }) => progress === null },
  'no-type': {
    of: ({ status }) => groundOf(status) === 'hazardous' || status === 'accident' || status === 'device',
    missing: ({ type }) => type === null,
  },
  'no-perimeter': { of: ({ status }) => groundOf(status) !== null, missing: ({ area }) => area === null },
  'no-date': {
    of: ({ status }) => status === 'accident' || status === 'activity',
    missing: ({ date }) => date === null,
  },
  undated: { of: ({ status }) => groundOf(status) !== null, missing: ({ date }) => date === null },
};

/** How far a declared area may be from the measured one before it is told: 5 %, and more than 100 m². */
const tolerance = { part: 0.05, m2: 100 } as const;

/** What an area is off by where it was declared in another unit than its column was taken for. */
const units = [10_000, 1_000_000, 100] as const;

/** The unit in which a declared area would be the measured one; `undefined` where there is none. */
const unitOf = (said: number, area: number): number | undefined =>
  units.find(
    (times) =>
      Math.abs(said * times - area) <= tolerance.part * area || Math.abs(said / times - area) <= tolerance.part * area,
  );

function declared(hazard: Hazard, isFull: IsFull): Event {
  const { declared: said, area } = hazard;
  if (said === null || area === null || area === 0) return null;
  const off = Math.abs(said - area);
  if (off <= tolerance.m2 || off <= tolerance.part * area) return null;
  const unit = unitOf(said, area);
  const rule = unit === undefined ? 'declared-area' : 'declared-unit';
  if (isFull(rule)) return { more: rule };
  const values = { declared: said, measured: Math.round(area), percent: Math.round((100 * off) / area) };
  if (unit !== undefined) return finding('atlas', 'must', rule, [hazard], { ...values, times: unit });
  return finding('atlas', 'advisory', rule, [hazard], { ...values, tolerance: 100 * tolerance.part });
}

/** What each record lacks, its date and its declared area. A field that no record has is said once, of the file: so all are gone through twice, and each is half done with the first time. */
export function* fields(hazards: Hazards, today: string, isFull: IsFull = neverFull): Generator<Event> {
  const tally = Object.entries(wanted).map(([rule, of]) => ({ rule, ...of, asked: 0, gone: 0 }));
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard === undefined) continue;
    for (const count of tally) {
      if (!count.of(hazard)) continue;
      count.asked++;
      if (count.missing(hazard)) count.gone++;
    }
    if (n % 2 === 0) yield null;
  }
  const some = tally.filter(({ asked, gone }) => gone > 0 && gone < asked);
  for (const { rule, asked, gone } of tally)
    if (gone > 1 && gone === asked) yield finding('atlas', 'advisory', rule, [], { count: gone });
  const single = [...some, ...tally.filter(({ asked, gone }) => gone === 1 && asked === 1)];
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    if (hazard !== undefined) {
      for (const { rule, of, missing } of single)
        if (of(hazard) && missing(hazard)) yield finding('atlas', 'advisory', rule, [hazard], { count: 1 });
      const said = declared(hazard, isFull);
      if (said !== null) yield said;
      if (hazard.date !== null && firstDay(hazard.date) > today)
        yield finding('atlas', 'must', 'future', [hazard], { date: hazard.date });
    }
    if (n % 2 === 1) yield null;
  }
}
