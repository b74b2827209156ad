/** Bytes shipped and times in the browser, each beside a floor measured in the same run: only the ratios carry over. */
import { existsSync } from 'node:fs';
import { sizes } from './bench-sizes.ts';
import { floorAndSite, type Times } from './bench-times.ts';
import { table } from './table.ts';

const RUNS = 5;

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
const milliseconds = (time: number | null): string => (time === null ? 'never' : time.toFixed(0));
const ratio = (time: number | null, floor: number | null): string =>
  time === null || floor === null || floor === 0 ? '–' : (time / floor).toFixed(1);

if (!existsSync('dist/index.html'))
  throw new Error('bench: expected dist/index.html, found none. Run `npm run build`.');

console.log('Bytes shipped, kB\n');
console.log(
  table([
    ['file', 'raw', 'gzip', 'brotli'],
    ...(await sizes('dist')).map(({ name, raw, gzip, brotli }) => [name, ...[raw, gzip, brotli].map(kilobytes)]),
  ]),
);

const { floor, site } = await floorAndSite(RUNS);
const line = (name: string, key: keyof Times): string[] => [
  name,
  milliseconds(site[key]),
  milliseconds(floor[key]),
  ratio(site[key], floor[key]),
];

console.log(`\nTimes, ms, median of ${RUNS} cold starts, WebGL in software\n`);
console.log(
  table([
    ['', 'atlas', 'floor', 'ratio'],
    line('first picture', 'picture'),
    line('usable map', 'map'),
    line('filter to drawn frame', 'filter'),
  ]),
);
