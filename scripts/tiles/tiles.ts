/**
 * A country's hazardous areas as one archive of tiles: `npm run tiles -- FILE… [--out X.pmtiles] [--name TEXT] [--decisions X.json]`.
 *
 * Reads every format that the atlas reads where a file is dropped, by the same readers, recognition and checks, and writes the archive with its
 * statistics and its report beside it. What a file leaves open it does not guess: it says what, and writes a file to be answered.
 */
import { existsSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ask, decisionsIn } from './ask.ts';
import { districtsOfCountry } from './districts.ts';
import { makeArchive, makingOf } from './make.ts';
import { sentenceOf } from './said.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, name: { type: 'string' }, decisions: { type: 'string' } },
});

try {
  if (positionals.length === 0) throw new Error('Expected at least one file: npm run tiles -- FILE… [--out X.pmtiles]');
  const out = values.out ?? 'hazards.pmtiles';
  const answers = values.decisions ?? `${out.replace(/\.pmtiles$/, '')}.decisions.json`;
  const decided = await decisionsIn(values.decisions);
  const ground = await districtsOfCountry();
  const { wanted, refused, open } = await ask(positionals, ground, decided);
  for (const line of refused) console.log(`left out: ${line}`);
  if (wanted.length === 0) throw new Error('None of the files holds a layer that can be read.');
  if (open.length > 0) {
    const blanks = Object.fromEntries(
      open.map(({ layer, questions }) => [layer, Object.assign({}, ...questions.map(({ blank }) => blank))]),
    );
    const asked = wanted.map(({ layer, decisions }) => [layer.name, { ...decisions, ...blanks[layer.name] }]);
    const lines = open.flatMap(({ layer, questions }) => [
      `  ${layer}:`,
      ...questions.map(({ sentence }) => `    ${sentence}`),
    ]);
    /* What somebody has written there by hand is theirs. */
    const isOld = values.decisions === undefined && existsSync(answers);
    if (!isOld) await writeFile(answers, `${JSON.stringify(Object.fromEntries(asked), null, 2)}\n`);
    throw new Error(
      `What only you can know is missing:\n${lines.join('\n')}\nWrite each in the place of its null into ${answers}${isOld ? ', which is there already,' : ''} with any editor of text, and give the same command with --decisions ${answers}.`,
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
  console.error(await sentenceOf(error));
  process.exitCode = 1;
}
