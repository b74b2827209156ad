// Changes the code in every small way and counts which changes no test notices: `npm run mutants`; `npm run mutants -- domain/threat` for a part.
// What was tried before is not tried again (`reports/mutants/incremental.json`): the whole takes hours.
import { run } from './run.mjs';

/** The pure rooms; schemas stand in the first two. */
const rooms = ['domain', 'atlas', 'view', 'scene'];

const parts = process.argv.slice(2);
const files = (parts.length > 0 ? parts : rooms.map((room) => `${room}/**/*`)).map(
  (part) => `src/${part}${/\.tsx?$/.test(part) ? '' : '.ts'}`,
);
if (!run('npx', ['stryker', 'run', 'tests/mutants/stryker.config.json', '--mutate', files.join()]))
  process.exitCode = 1;
