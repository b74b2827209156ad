// Changes the code in every small way and counts which changes no test notices: `npm run mutants`; `npm run mutants -- domain/threat view` for parts,
// `--tests 'tests/unit/domain/*.test.ts'` with some tests alone (several apart by blanks), `--share 1/6` the first sixth of the lines, by chance
// that is always the same. `--schemas` changes the schemas and tables instead, which hold from the moment that their module is read: other mutants
// of that kind are left out, since each costs all tests; these are tried with the tests of records alone.
// What was tried before is not tried again (`reports/mutants/incremental.json`): the whole takes hours.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { run } from './run.mjs';

/** The pure rooms. */
const rooms = ['domain', 'atlas', 'view', 'scene'];

/** What is read before it is asked: the schemas, and the tables that they read. */
const schemas = readdirSync('src/domain')
  .filter((file) => file.endsWith('-schema.ts'))
  .map((file) => `domain/${file}`)
  .concat('domain/figure.ts', 'domain/attributes.ts', 'domain/web-address.ts', 'domain/searched.ts', 'atlas/schema.ts');

const testsOfSchemas = [
  'tests/unit/domain/{country,date,registers,schemas,version}.test.ts',
  'tests/unit/atlas/{load,parse}.test.ts',
  'tests/data/records.test.ts',
].join(' ');

const { positionals: parts, values } = parseArgs({
  allowPositionals: true,
  options: { tests: { type: 'string' }, share: { type: 'string', default: '1/1' }, schemas: { type: 'boolean' } },
});
/* Fewer tests are quicker, and can only notice less. */
if (values.tests ?? values.schemas) process.env.MUTANTS_TESTS = values.tests ?? testsOfSchemas;
if (values.schemas) process.env.MUTANTS_STATIC = 'yes';
const files = (parts.length > 0 ? parts : values.schemas ? schemas : rooms).flatMap((part) => filesOf(`src/${part}`));
const asked = values.share === '1/1' ? files : files.flatMap((file) => shareOf(file, values.share));
if (!run('npx', ['stryker', 'run', 'tests/mutants/stryker.config.mjs', '--mutate', asked.join()])) process.exitCode = 1;

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
