import { krassowsky, wgs84 } from './ellipsoid.ts';
import { type Shift, shifts } from './shift.ts';
import type { Zone } from './transverse.ts';

export type Datum = 'wgs84' | keyof typeof shifts;

/** A system of coordinates that can be read. */
export interface System {
  /** `EPSG:` and its code; where another transformation than the usual is meant, `@` and the code of that: `EPSG:28408@1808`. */
  readonly key: string;
  readonly datum: Datum;
  readonly kind: 'degrees' | 'mercator' | 'utm' | 'gauss-krüger';
  readonly zone: Zone | null;
  readonly shift: Shift | null;
  /** Its name: `hazards.` and this is its key among the words. */
  readonly name: { readonly code: string; readonly values: Readonly<Record<string, string | number>> };
}

/** Codes that stand in a row with the zones that they are of. */
interface Family {
  /** The code that a zone 0 would have. */
  readonly base: number;
  readonly zones: readonly [number, number];
  readonly datum: Datum;
  /** Of a zone, in degrees. */
  readonly width: 3 | 6;
  /** `zone`: eastings begin with the number of the zone. */
  readonly east: 'zone' | 'plain' | 'utm' | 'utm-south';
}

/** EPSG's rows. A zone's number says nothing alone, for zone 8 is at 45° in the one series and at 24° in the other: they are told apart by their central meridian. */
const families: readonly Family[] = [
  { base: 32600, zones: [1, 60], datum: 'wgs84', width: 6, east: 'utm' },
  { base: 32700, zones: [1, 60], datum: 'wgs84', width: 6, east: 'utm-south' },
  { base: 28400, zones: [2, 32], datum: 'pulkovo-1942', width: 6, east: 'zone' },
  { base: 2490, zones: [2, 32], datum: 'pulkovo-1942', width: 6, east: 'plain' },
  { base: 2516, zones: [7, 33], datum: 'pulkovo-1942', width: 3, east: 'zone' },
  { base: 2575, zones: [7, 24], datum: 'pulkovo-1942', width: 3, east: 'plain' },
  { base: 20000, zones: [4, 32], datum: 'pulkovo-1995', width: 6, east: 'zone' },
  { base: 2459, zones: [4, 32], datum: 'pulkovo-1995', width: 6, east: 'plain' },
  { base: 2634, zones: [7, 59], datum: 'pulkovo-1995', width: 3, east: 'zone' },
  { base: 2692, zones: [7, 43], datum: 'pulkovo-1995', width: 3, east: 'plain' },
];

const degrees: Readonly<Record<number, Datum>> = { 4326: 'wgs84', 4284: 'pulkovo-1942', 4200: 'pulkovo-1995' };

/** Codes that mean another of those above: older ones, Esri's, and the three-dimensional WGS 84, whose heights are left alone. */
const aliases: Readonly<Record<number, number>> = { 4979: 4326, 900913: 3857, 3785: 3857, 102100: 3857, 102113: 3857 };

/** GK 8N and its like, which EPSG replaced by those named after their meridian. */
const replaced = [
  { base: 28460, zones: [2, 32], by: 2490 },
  { base: 20060, zones: [4, 32], by: 2459 },
] as const;

const datumNames: Readonly<Record<Datum, string>> = {
  wgs84: 'WGS 84',
  'pulkovo-1942': 'Pulkovo 1942',
  'pulkovo-1995': 'Pulkovo 1995',
};

const holds = ([first, last]: readonly [number, number], zone: number) => zone >= first && zone <= last;

const meridianOf = (width: 3 | 6, zone: number) => (width === 3 ? zone * 3 : zone * 6 - 3);

function zoneOf({ datum, width, east }: Family, number: number): Zone {
  if (east === 'utm' || east === 'utm-south') {
    const north = east === 'utm' ? 0 : 10_000_000;
    return { ellipsoid: wgs84, meridian: number * 6 - 183, scale: 0.9996, east: 500_000, north };
  }
  const prefix = east === 'zone' ? number * 1_000_000 : 0;
  const ellipsoid = datum === 'wgs84' ? wgs84 : krassowsky;
  return { ellipsoid, meridian: meridianOf(width, number), scale: 1, east: prefix + 500_000, north: 0 };
}

function definition(code: number): Omit<System, 'key' | 'shift'> | null {
  const datum = degrees[code];
  if (datum !== undefined) {
    const name = { code: 'place.system.degrees', values: { datum: datumNames[datum] } };
    return { datum, kind: 'degrees', zone: null, name };
  }
  if (code === 3857) {
    return { datum: 'wgs84', kind: 'mercator', zone: null, name: { code: 'place.system.mercator', values: {} } };
  }
  const family = families.find(({ base, zones }) => holds(zones, code - base));
  if (family === undefined) return null;
  const number = code - family.base;
  const zone = zoneOf(family, number);
  const values = { datum: datumNames[family.datum], zone: number, width: family.width, meridian: zone.meridian };
  if (family.east === 'utm' || family.east === 'utm-south') {
    const half = family.east === 'utm' ? 'N' : 'S';
    const name = { code: 'place.system.utm', values: { ...values, half } };
    return { datum: family.datum, kind: 'utm', zone, name };
  }
  const name = { code: family.east === 'zone' ? 'place.system.zone' : 'place.system.meridian', values };
  return { datum: family.datum, kind: 'gauss-krüger', zone, name };
}

/** The system of a code of EPSG, or of one of Esri's that means the same; `null` for one that is not among those that can be read. */
export function systemOfCode(code: number, transformation?: number): System | null {
  const newer = replaced.find(({ base, zones }) => holds(zones, code - base));
  const meant = newer ? newer.by + code - newer.base : (aliases[code] ?? code);
  const defined = definition(meant);
  if (defined === null) return null;
  const known = defined.datum === 'wgs84' ? [] : shifts[defined.datum];
  const shift = transformation === undefined ? known[0] : known.find((one) => one.code === transformation);
  if (transformation !== undefined && shift === undefined) return null;
  const usual = shift === undefined || shift === known[0];
  return { key: `EPSG:${meant}${usual ? '' : `@${shift.code}`}`, ...defined, shift: shift ?? null };
}

/** The system of a key as {@link System} has it. */
export function systemOf(key: string): System | null {
  const [, code, transformation] = /^EPSG:(\d{4,6})(?:@(\d{4,5}))?$/.exec(key) ?? [];
  if (code === undefined) return null;
  return systemOfCode(Number(code), transformation === undefined ? undefined : Number(transformation));
}

/** The system whose zone is just so; `null` where there is none. */
export function systemLike(datum: Datum, zone: Omit<Zone, 'ellipsoid'>): System | null {
  for (const family of families) {
    if (family.datum !== datum) continue;
    for (let number = family.zones[0]; number <= family.zones[1]; number += 1) {
      const { meridian, scale, east, north } = zoneOf(family, number);
      const alike = Math.abs(scale - zone.scale) < 1e-7 && Math.abs(meridian - zone.meridian) < 1e-6;
      if (alike && east === zone.east && north === zone.north) return systemOfCode(family.base + number);
    }
  }
  return null;
}

/** The systems whose zones reach into a box: west, south, east, north. A zone is used half a zone beyond its edges, as surveyors do who will not change it. */
export function systemsWithin([west, south, east, north]: readonly [
  number,
  number,
  number,
  number,
]): readonly System[] {
  const zoned = families.flatMap(({ base, zones: [first, last], width, east: kind }) => {
    if (kind === 'utm' ? north < 0 : kind === 'utm-south' && south > 0) return [];
    return Array.from({ length: last - first + 1 }, (_, at) => systemOfCode(base + first + at)).filter((system) => {
      const meridian = system?.zone?.meridian ?? 0;
      return meridian + width > west && meridian - width < east;
    });
  });
  const all = [...[4326, 3857, 4284, 4200].map((code) => systemOfCode(code)), ...zoned];
  const found = all.filter((system): system is System => system !== null);
  return found.filter((system, at) => found.findIndex((other) => isSame(system, other)) === at);
}

/** Whether two codes are of one definition: a zone of 3° and one of 6° about the same meridian, without the zone's number. */
const isSame = (a: System, b: System) =>
  a.kind === b.kind && a.datum === b.datum && a.zone?.meridian === b.zone?.meridian && a.zone?.east === b.zone?.east;

/** The same with each transformation that EPSG offers there besides the usual one. */
export function otherShifts(system: System, lon: number, lat: number): readonly System[] {
  if (system.datum === 'wgs84') return [];
  return shifts[system.datum].flatMap((shift) => {
    const [west, south, east, north] = shift.area;
    if (shift === system.shift || lon < west || lon > east || lat < south || lat > north) return [];
    return systemOf(`${system.key.split('@')[0]}@${shift.code}`) ?? [];
  });
}
