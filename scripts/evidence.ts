/**
 * Adds to the evidence, checks it, and releases it as a version: `npm run evidence -- new`, `-- check [--json]`, `-- release [--date YYYY-MM-DD]`.
 *
 * `release --amend` takes the place of the latest version; `release --since FILE` names an `atlas.json` of the latest version. `--geodata DIR` works elsewhere.
 */
import { parseArgs } from 'node:util';
import { releaseVersion } from './evidence/release.ts';
import { geodataFolder } from './geodata/read.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    geodata: { type: 'string', default: geodataFolder },
    json: { type: 'boolean', default: false },
    date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    since: { type: 'string' },
    amend: { type: 'boolean', default: false },
  },
});

const commands: Readonly<Record<string, () => Promise<void>>> = {
  release: async () => {
    const { file, release } = await releaseVersion(values);
    const { added, changed, removed } = release.figures;
    console.log(
      `versions/${file}: ${added.length} figures added, ${changed.length} changed, ${removed.length} removed`,
    );
    console.log('Next: npm run geodata');
  },
};

try {
  const [name = ''] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new Error(`npm run evidence: expected one of ${Object.keys(commands).join(', ')}, found "${name}".`);
  }
  await command();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
