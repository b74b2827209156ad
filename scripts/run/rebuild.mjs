// Proves that the committed geodata is what its sources give: builds it again, and no byte may change.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { npm } from './run.mjs';

const ROOT = new URL('../../geodata/', import.meta.url);

/** Hashes rather than `git diff`: they see new files too, and hold for work that is not committed yet. */
function hashes() {
  const paths = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(new URL(path, ROOT)).isFile(),
  );
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(new URL(path, ROOT)))
        .digest('hex'),
    ]),
  );
}

const before = hashes();
const built = npm(['run', '--silent', 'geodata']);
const after = hashes();
const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
);

for (const path of changed.sort()) console.error(`geodata/${path}: expected the committed bytes, found others`);
if (changed.length > 0) console.error('Run `npm run geodata` and commit what it changes.');
if (!built || changed.length > 0) process.exitCode = 1;
else console.log(`geodata: ${after.size} files, rebuilt byte for byte`);
