import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { dayAt } from '../../../src/domain/date.ts';
import { command as typed } from '../../run/country.mjs';
import { asker } from './ask.ts';
import { checkEvidence, reportText } from './check.ts';
import { readEvidence } from './evidence.ts';
import { newDocument } from './new.ts';
import { releaseVersion } from './release.ts';

/**
 * Does what the arguments ask for.
 * @param country the country's folder.
 * @throws {Error} in one sentence where they ask for nothing that there is, or it cannot be done.
 */
export async function evidence(country: string): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      geodata: { type: 'string', default: country },
      json: { type: 'boolean', default: false },
      date: { type: 'string', default: dayAt(new Date()) },
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
      console.log(`Next: ${typed('geodata')}`);
    },
  };
  const [name = ''] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    throw new Error(`npm run evidence: expected one of ${Object.keys(commands).join(', ')}, found "${name}".`);
  }
  await command();
}
