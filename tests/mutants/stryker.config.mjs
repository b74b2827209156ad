export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/mutants/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  /* What is worked out when a module is read, such as a schema or a table, is only changed by reading all anew, for every mutant. */
  ignoreStatic: !process.env.MUTANTS_STATIC,
  incremental: true,
  incrementalFile: 'reports/mutants/incremental.json',
  tsconfigFile: 'none',
  tempDirName: '.stryker-tmp',
  ignorePatterns: ['dist', 'reports', 'shots', 'geodata/fonts'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutants/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 90, low: 90, break: null },
  concurrency: 1,
  timeoutMS: 20000,
};
