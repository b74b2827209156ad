/**
 * A country's hazardous areas as one archive of tiles: `npm run tiles -- FILE… [--out X.pmtiles] [--name TEXT] [--decisions X.json]`.
 *
 * Reads every format that the atlas reads where a file is dropped, by the same readers, recognition and checks, and writes the archive with its
 * statistics and its report beside it. What a file leaves open it does not guess: it says what, and writes a file to be answered.
 */
import { rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Decisions } from '../../src/hazards/record/decisions.ts';
import { ask } from './ask.ts';
import { districtsOfCountry } from './districts.ts';
import { makeArchive, makingOf } from './make.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, name: { type: 'string' }, decisions: { type: 'string' } },
});

try {
  if (positionals.length === 0) throw new Error('Expected at least one file: npm run tiles -- FILE… [--out X.pmtiles]');
  const out = values.out ?? 'hazards.pmtiles';
  const answers = values.decisions ?? `${out.replace(/\.pmtiles$/, '')}.decisions.json`;
  const decided = values.decisions
    ? (JSON.parse(await readFile(values.decisions, 'utf8')) as Record<string, Partial<Decisions>>)
    : {};
  const ground = await districtsOfCountry();
  const { wanted, refused, open } = await ask(positionals, ground, decided);
  for (const line of refused) console.log(`left out: ${line}`);
  if (wanted.length === 0) throw new Error('None of the files holds a layer that can be read.');
  if (open.length > 0) {
    const proposed = Object.fromEntries(wanted.map(({ layer, decisions }) => [layer.name, decisions]));
    await writeFile(answers, `${JSON.stringify({ ...proposed, ...decided }, null, 2)}\n`, {
      flag: values.decisions ? 'w' : 'wx',
    });
    const lines = open.map(({ layer, questions }) => `  ${layer}: ${questions.join(', ')}`);
    throw new Error(
      `Some of it is open:\n${lines.join('\n')}\nAnswer it in ${answers}, and say --decisions ${answers}.`,
    );
  }
  /* Whoever interrupts a run of minutes should not find its gigabytes later. */
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      rmSync(makingOf(out), { recursive: true, force: true });
      process.exit(1);
    });
  const { statistics, reports, tiles } = await makeArchive({
    wanted,
    districts: ground,
    out,
    name: values.name ?? 'hazards',
    today: new Date().toISOString().slice(0, 10),
    tell: console.log,
  });
  for (const { name, read, drawn, leftOut, findings, unlisted = {} } of reports) {
    const found = findings.length + Object.values(unlisted).reduce((sum, count) => sum + count, 0);
    console.log(`${name}: ${read} read = ${drawn} drawn + ${leftOut} left out; ${found} findings of the checks`);
  }
  console.log(
    `${out}: ${statistics.records} records in ${tiles} tiles; beside it its statistics and its report, row by row`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
