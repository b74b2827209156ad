// Changes the code in every small way and counts which changes no test notices: `npm run mutants`; `npm run mutants -- domain/threat` for a part,
// `--tests 'tests/unit/domain/*.test.ts'` with some tests alone, `--share 1/6` the first sixth of the lines, by chance that is always the same.
// What was tried before is not tried again (`reports/mutants/incremental.json`): the whole takes hours.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { run } from './run.mjs';

/** The pure rooms; schemas stand in the first two. */
const rooms = ['domain', 'atlas', 'view', 'scene'];

const { positionals: parts, values } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string' }, share: { type: 'string', default: '1/1' } },
});
/* Fewer tests are quicker, and can only notice less. */
if (values.tests) process.env.MUTANTS_TESTS = values.tests;
const files = (parts.length > 0 ? parts : rooms).flatMap((part) => filesOf(`src/${part}`));
const asked = values.share === '1/1' ? files : files.flatMap((file) => shareOf(file, values.share));
if (!run('npx', ['stryker', 'run', 'tests/mutants/stryker.config.json', '--mutate', asked.join()]))
  process.exitCode = 1;

/**
 * @param {string} part a folder, or a file with or without its ending
 * @returns {readonly string[]}
 */
function filesOf(part) {
  const file = [part, `${part}.ts`, `${part}.tsx`].find((path) => /\.tsx?$/.test(path) && existsSync(path));
  if (file) return [file];
  const inside = readdirSync(part, { recursive: true }).map((path) => `${part}/${path}`);
  return inside.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
}

/**
 * A share of a file's lines, in blocks that a hash of file and place deals out: what is measured of a share holds for the whole.
 *
 * @param {string} file
 * @param {string} share `1/6` to `6/6`
 * @returns {readonly string[]} ranges of lines, as Stryker reads them
 */
function shareOf(file, share) {
  const [which = 1, of = 1] = share.split('/').map(Number);
  const block = 12;
  const blocks = Math.ceil(readFileSync(file, 'utf8').split('\n').length / block);
  return Array.from({ length: blocks }, (_, at) => at)
    .filter((at) => createHash('sha1').update(`${file}:${at}`).digest().readUInt32BE() % of === which - 1)
    .map((at) => `${file}:${at * block + 1}-${(at + 1) * block}`);
}
