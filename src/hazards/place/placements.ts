import type { Placement } from '../record/look.ts';
import type { Declared } from './declared/understand.ts';
import type { Inside } from './inside.ts';
import { projector } from './projector.ts';
import { otherShifts, type System, systemOf, systemsWithin } from './systems.ts';

/** A position as the file has it, one or more for each row looked at. */
export type Sample = readonly (readonly [x: number, y: number])[];

/** As many rows show where all lie; more would make a large file wait. */
const looked = 400;
const named = 5;
/** More ways than these nobody reads. */
const shown = 12;
/** Ways that fewer share than this of the best are no proposal: a corner of a neighbouring zone reaches everywhere. */
const few = 0.25;

/** Evenly out of all, so that a file whose rows are ordered by district is seen whole. */
function chosen(sample: Sample): Sample {
  const step = Math.max(1, sample.length / looked);
  return Array.from({ length: Math.min(sample.length, looked) }, (_, at) => sample[Math.floor(at * step)] ?? [0, 0]);
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Where a sample lies if its numbers are meant so. */
function placed(sample: Sample, system: System, swapped: boolean, inside: Inside): Placement {
  const projected = projector(system.key, swapped);
  const at = sample.flatMap(([x, y]) => {
    const place = projected?.at(x, y);
    return place ? [place] : [];
  });
  const counts = new Map<string, number>();
  for (const [lon, lat] of at) {
    const district = inside.districtAt(lon, lat);
    if (district !== null) counts.set(district, (counts.get(district) ?? 0) + 1);
  }
  const districts = [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
  return {
    system: system.key,
    swapped,
    inside: districts.reduce((sum, { count }) => sum + count, 0),
    of: sample.length,
    districts: districts.slice(0, named),
    centre: at.length === 0 ? null : [middle(at.map(([lon]) => lon)), middle(at.map(([, lat]) => lat))],
    transformation: system.shift && {
      name: `EPSG:${system.shift.code}`,
      accuracy: system.shift.accuracy,
    },
  };
}

/** Whether two systems are written with the same numbers but for less than 200 m: what lies in a district cannot tell them apart. */
const alike = (a: System, b: System) =>
  a.kind === b.kind && a.zone?.meridian === b.zone?.meridian && a.zone?.east === b.zone?.east;

/**
 * All ways in which coordinates may be meant, best first: what the file declares, and every system and order of axes by which
 * some of them lie in the country. Of those by which as many do, the declared, then the more usual, then the unswapped.
 */
export function placements(sample: Sample, declared: Declared, inside: Inside): readonly Placement[] {
  const some = chosen(sample);
  const own = declared && 'system' in declared ? declared.system : null;
  const ownSystem = own === null ? null : systemOf(own);
  /* Where a datum is declared, another that lies 100 m beside it cannot be told from it by where things lie. */
  const known = systemsWithin(inside.box).filter(
    (system) => system.key !== own && !(ownSystem && alike(system, ownSystem)),
  );
  const candidates = ownSystem ? [ownSystem, ...known] : known;
  const found = candidates.flatMap((system, usual) =>
    [false, true].map((swapped) => ({ system, swapped, usual, way: placed(some, system, swapped, inside) })),
  );
  const most = Math.max(...found.map(({ way }) => way.inside));
  const kept = found.filter(({ system, swapped, way }) => way.inside > most * few || (system.key === own && !swapped));
  const rank = (system: System) => (system.key === own ? 0 : 1);
  kept.sort(
    (a, b) =>
      b.way.inside - a.way.inside ||
      rank(a.system) - rank(b.system) ||
      Number(a.swapped) - Number(b.swapped) ||
      a.usual - b.usual,
  );
  const ways = kept.flatMap(({ system, swapped, way }) => {
    const [lon, lat] = way.centre ?? [Number.NaN, Number.NaN];
    return [way, ...otherShifts(system, lon, lat).map((other) => placed(some, other, swapped, inside))];
  });
  return ways.filter(({ system, swapped }, at) => at < shown || (system === own && !swapped));
}

/** How many positions lie in the country only with their axes exchanged, where others lie there as they are: a file of two orders. */
export function mixedOrder(sample: Sample, key: string, inside: Inside): number {
  const some = chosen(sample);
  const asWritten = projector(key, false);
  const exchanged = projector(key, true);
  const lies = (place: readonly [number, number] | null | undefined) => place && inside.districtAt(...place) !== null;
  const fits = some.map(([x, y]) => ({ so: lies(asWritten?.at(x, y)), other: lies(exchanged?.at(x, y)) }));
  const only = fits.filter(({ so, other }) => other && !so).length;
  return fits.some(({ so, other }) => so && !other) ? only : 0;
}

/** What somebody must be asked: the axes, where the best of all ways exchanges them; the system, unless the file declares it or it can be no other. */
export function placesAsked(ways: readonly Placement[], declared: Declared): readonly ('system' | 'swapped')[] {
  const [best, ...others] = ways;
  if (best === undefined || best.inside === 0) return ['system'];
  const system = systemOf(best.system);
  const isRival = (way: Placement) => {
    const other = systemOf(way.system);
    return system === null || other === null || !alike(system, other);
  };
  const open = declared ? !('system' in declared) || declared.system !== best.system : others.some(isRival);
  return [...(open ? (['system'] as const) : []), ...(best.swapped ? (['swapped'] as const) : [])];
}
