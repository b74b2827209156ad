import { defineConfig, mergeConfig } from 'vitest/config';
import { alone } from './tests/worlds.ts';
import site from './vite.config.ts';

const all = 'tests/{unit,data,markup,recipes}/**/*.test.{ts,tsx}';

export default mergeConfig(
  site,
  defineConfig({
    test: {
      environment: 'node',
      pool: 'threads',
      maxWorkers: '100%',
      /* To read all modules anew for each file takes a third of the time: only what disturbs others is set apart. */
      projects: [
        { extends: true, test: { name: 'alone', include: [...alone] } },
        { extends: true, test: { name: 'together', include: [all], exclude: [...alone], isolate: false } },
      ],
      /* None takes as long; a machine that is busy with a build beside them may. */
      testTimeout: 60_000,
      hookTimeout: 60_000,
      reporters: ['default', 'json'],
      outputFile: { json: 'reports/vitest.json' },
    },
  }),
);
