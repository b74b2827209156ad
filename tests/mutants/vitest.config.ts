import { defineConfig, mergeConfig } from 'vitest/config';
import config from '../../vite.config.ts';

/** The tests that speak of what is changed: the pure rooms, and what is built and said of them. */
const include = process.env.MUTANTS_TESTS?.split(' ') ?? [
  'tests/unit/{atlas,domain,scene,store,text,view}/**/*.test.{ts,tsx}',
  'tests/unit/{locales/language,map/mercator}.test.ts',
  'tests/data/{evidence,records,versions,facts}.test.ts',
];

/** Each message with each number takes a minute, which every mutant that it meets would cost. */
const exclude = ['tests/unit/text/units.test.tsx'];

export default mergeConfig(
  config,
  defineConfig({
    test: { environment: 'node', pool: 'threads', testTimeout: 60_000, include, exclude, maxWorkers: 1 },
  }),
);
