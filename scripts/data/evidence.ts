/**
 * Adds to the evidence, checks it, and releases it as a version: `npm run evidence -- new`, `-- check [--json]`, `-- release [--date YYYY-MM-DD]`.
 *
 * `release --amend` takes the place of the latest version; `release --since FILE` names an `atlas.json` of the latest version. `--geodata DIR` works elsewhere.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { asker } from './evidence/ask.ts';
import { checkEvidence, reportText } from './evidence/check.ts';
import { readEvidence } from './evidence/evidence.ts';
import { newDocument } from './evidence/new.ts';
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
  check: async () => {
    const report = checkEvidence(await readEvidence(values.geodata));
    process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
    if (!report.holds) process.exitCode = 1;
  },
  new: async () => {
    const lines = createInterface({ input: process.stdin, output: process.stdout, terminal: process.stdin.isTTY });
    lines.on('SIGINT', () => lines.close());
    const prompt = (question: string) => {
      lines.setPrompt(question);
      lines.prompt();
    };
    const write = (text: string) => process.stdout.write(text);
    await newDocument({ geodata: values.geodata, ask: asker(lines[Symbol.asyncIterator](), prompt, write), write });
    lines.close();
  },
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
