import { country } from '../../src/domain/country.ts';
import type { Start } from './start.ts';
import { ratio, type Spread, spread } from './statistics.ts';

/** All that a run measured: several starts of each page on a phone and on a desk, and what was done with them. */
export interface Measured {
  readonly phone: ReadonlyMap<string, readonly Start[]>;
  readonly desk: ReadonlyMap<string, readonly Start[]>;
  readonly taps: ReadonlyMap<string, readonly number[]>;
  readonly filter: { readonly atlas: readonly number[]; readonly maplibre: readonly number[] };
  readonly memory: readonly number[];
  /** KB of the pages by brotli 9. */
  readonly pages: Readonly<Record<'country' | 'district', number>>;
}

/** A line of the results: what was measured, what it may be at most, and what it is. */
export interface Line {
  readonly what: string;
  readonly target: number;
  readonly got: number | null;
  readonly unit: '×' | 'ms' | 'kB' | '';
  /** What stands behind the number, and how far the runs lay apart. */
  readonly detail: string;
}

/** The first of the districts that the atlas began with, whose page is measured beside the country's. */
export const [district = '', other = district] = country.featured;

/** The pages on which all is measured. */
export const pages = { country: '', district: `${district}/` } as const;

export function linesOf(measured: Measured): readonly Line[] {
  const { phone, desk, taps, filter, memory } = measured;
  const of = (from: Measured['phone'], page: string, key: keyof Start) =>
    spread((from.get(page) ?? []).map((start) => start[key]));
  const whole = of(phone, 'maplibre', 'map');
  const leaflet = of(phone, 'leaflet', 'map');
  const against = (what: string, target: number, a: Spread | null, b: Spread | null, name: string): Line => ({
    ...{ what, target, got: ratio(a, b), unit: '×' },
    detail: `${told(a, 'ms')} against ${name} ${told(b, 'ms')}`,
  });
  const plain = (what: string, target: number, unit: Line['unit'], value: Spread | null): Line => ({
    ...{ what, target, unit, got: value?.median ?? null },
    detail: told(value, unit),
  });
  return [
    ...(Object.keys(pages) as (keyof typeof pages)[]).flatMap((page) => [
      against(`${page}: first paint, against bare MapLibre's map`, 0.28, of(phone, page, 'fcp'), whole, 'MapLibre'),
      against(`${page}: first paint, against Leaflet's map`, 0.55, of(phone, page, 'fcp'), leaflet, 'Leaflet'),
      against(`${page}: largest paint, against bare MapLibre's map`, 0.35, of(phone, page, 'lcp'), whole, 'MapLibre'),
      plain(`${page}: main thread blocked until the map is touched`, 300, 'ms', of(phone, page, 'blocked')),
      plain(`${page}: layout shift`, 0.005, '', of(phone, page, 'shift')),
      against(
        `${page}: from touch to the map that moves, against bare MapLibre's map`,
        0.7,
        of(phone, page, 'touched'),
        whole,
        'MapLibre',
      ),
      plain(`${page}: script before the map library`, 75, 'kB', of(phone, page, 'scriptKB')),
      plain(`${page}: whole visit with the map`, 621, 'kB', of(phone, page, 'kB')),
      against(
        `${page}: usable map on a desk, against bare MapLibre's`,
        1.15,
        of(desk, page, 'map'),
        of(desk, 'maplibre', 'map'),
        'MapLibre',
      ),
    ]),
    plain('page of a district', 25, 'kB', spread([measured.pages.district])),
    plain('page of the country', 35, 'kB', spread([measured.pages.country])),
    ...[...taps].map(([name, times]) => plain(`tap to paint: ${name}`, 200, 'ms', spread(times))),
    against(
      'filter to finished frame, against setFilter',
      0.5,
      spread(filter.atlas),
      spread(filter.maplibre),
      'setFilter',
    ),
    plain('memory after a long visit, against just after the start', 1.2, '×', spread(memory)),
  ];
}

function told(value: Spread | null, unit: string): string {
  if (value === null) return 'nothing';
  const write = (number: number) =>
    number < 10 ? number.toFixed(3).replace(/\.?0+$/, '') : String(Math.round(number));
  const { median, least, most } = value;
  const range = least === most ? '' : ` (${write(least)} to ${write(most)})`;
  return `${write(median)}${unit === '' ? '' : ` ${unit}`}${range}`;
}
