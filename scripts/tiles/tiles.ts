/**
 * A country's hazardous areas as one archive of tiles: `npm run tiles -- FILE… [--out X.pmtiles] [--name TEXT] [--decisions X.json]`.
 *
 * Reads every format that the atlas reads where a file is dropped, by the same readers, recognition and checks, and writes the archive with its
 * statistics and its report beside it. What a file leaves open it does not guess: it says what, and writes a file to be answered.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Decisions } from '../../src/hazards/record/decisions.ts';
import type { Districts } from '../../src/hazards/record/desk.ts';
import { countryFolder } from '../run/country.mjs';
import { ask } from './ask.ts';
import { makeArchive } from './make.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, name: { type: 'string' }, decisions: { type: 'string' } },
});

try {
  if (positionals.length === 0) throw new Error('Expected at least one file: npm run tiles -- FILE… [--out X.pmtiles]');
  const out = values.out ?? 'hazards.pmtiles';
  const answers = values.decisions ?? `${out.replace(/\.pmtiles$/, '')}.decisions.json`;
  const [districts, facts] = await Promise.all(
    ['layers/districts.geojson', 'facts.json'].map(async (path) =>
      JSON.parse(await readFile(join(countryFolder, path), 'utf8')),
    ),
  );
  const accuracy = 1000 * (facts.boundaries.accuracyKm ?? 0);
  const decided = values.decisions
    ? (JSON.parse(await readFile(values.decisions, 'utf8')) as Record<string, Partial<Decisions>>)
    : {};
  const ground: Districts = { ...districts, accuracy };
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
  const { statistics, reports, tiles } = await makeArchive({
    wanted,
    districts: ground,
    out,
    name: values.name ?? 'hazards',
    tell: console.log,
  });
  for (const { name, read, drawn, leftOut } of reports)
    console.log(`${name}: ${read} read = ${drawn} drawn + ${leftOut} left out`);
  console.log(`${out}: ${statistics.records} records in ${tiles} tiles`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
