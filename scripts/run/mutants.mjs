// Changes the code in every small way and counts which changes no test notices: `npm run mutants`; `npm run mutants -- domain/threat` for a part,
// `--tests 'tests/unit/domain/*.test.ts'` with some tests alone.
// What was tried before is not tried again (`reports/mutants/incremental.json`): the whole takes hours.
import { parseArgs } from 'node:util';
import { run } from './run.mjs';

/** The pure rooms; schemas stand in the first two. */
const rooms = ['domain', 'atlas', 'view', 'scene'];

const { positionals: parts, values } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string' } },
});
/* Fewer tests are quicker, and can only notice less. */
if (values.tests) process.env.MUTANTS_TESTS = values.tests;
const files = (parts.length > 0 ? parts : rooms.map((room) => `${room}/**/*`)).map(
  (part) => `src/${part}${/\.tsx?$/.test(part) ? '' : '.ts'}`,
);
if (!run('npx', ['stryker', 'run', 'tests/mutants/stryker.config.json', '--mutate', files.join()]))
  process.exitCode = 1;
