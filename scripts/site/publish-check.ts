/**
 * What a reader would suffer, or see, of what is published: `npm run publish-check -- URL` asks the host that serves the built site
 * (`--dist DIR` compares with another build); `npm run publish-check -- FILE…` reads data that are to be published, and with `--out DIR`
 * writes them cleaned: `--strip COLUMN` (or `personal`) takes columns out, `--metres N` coarsens points; `--decisions X.json` says what the
 * files leave open, as `npm run tiles` asks it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sentenceOf } from '../tiles/said.ts';
import { check, inWords } from './publish/check.ts';
import { clean, collected } from './publish/own/clean.ts';
import { judge, type Layer, seenOf } from './publish/own/judge.ts';
import { layersOf } from './publish/own/layers.ts';

/** As fine as points may be where nothing is said, in metres. */
const fineEnough = 100;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string' },
    strip: { type: 'string', multiple: true, default: [] },
    metres: { type: 'string' },
    out: { type: 'string' },
    decisions: { type: 'string' },
  },
});
const [first] = positionals;
try {
  if (first === undefined)
    throw new Error('expected the address of the site, such as https://atlas.example.org/map/, or files, found none.');
  const findings = /^https?:/i.test(first) ? await checkHost(first) : await checkFiles(positionals);
  if (findings > 0) process.exitCode = 1;
} catch (error) {
  console.error(`publish-check: ${await sentenceOf(error)}`);
  process.exitCode = 1;
}

async function checkHost(address: string): Promise<number> {
  if (!URL.canParse(address)) throw new Error(`expected an address, found ${address}.`);
  const { href } = new URL(address);
  const root = href.endsWith('/') ? href : `${href}/`;
  const dist = values.dist ?? fileURLToPath(new URL('../../dist/', import.meta.url));
  const findings = await check(root, dist).catch((error: Error) => {
    throw new Error(`${root} could not be compared: ${error.message}`);
  });
  for (const finding of findings) console.log(inWords(finding));
  console.log(
    findings.length === 0 ? `${root} serves what was built, as it should be served.` : `${findings.length} to mend`,
  );
  return findings.length;
}

async function checkFiles(files: readonly string[]): Promise<number> {
  const metres = values.metres === undefined ? null : Number(values.metres);
  if (metres !== null && !(metres > 0)) throw new Error(`--metres: expected a number over 0, found ${values.metres}.`);
  if (values.strip.length > 0 && values.out === undefined)
    throw new Error('--strip: expected --out DIR beside it, found none: nothing would be taken out.');
  const { layers, said, open } = await layersOf(files, values.decisions);
  for (const line of said) console.log(`— ${line}`);
  if (open.length > 0) {
    const lines = open.map((line) => `  ${line}`).join('\n');
    const how = `npm run tiles -- ${files.join(' ')} writes a file for the answers; give it here as --decisions FILE.`;
    if (values.out !== undefined)
      throw new Error(`What only you can know is missing, so that nothing is written:\n${lines}\n${how}`);
    console.log(`— It is judged as it seems; this is not certain:\n${lines}\n  ${how}`);
  }
  const seen = values.out === undefined ? layers : cleanedOf(layers, metres);
  const told = seen.flatMap((layer) => judge(layer, metres ?? fineEnough));
  for (const layer of seen) console.log(seenOf(layer));
  for (const line of told) console.log(`— ${line}`);
  if (values.out !== undefined) await write(seen, values.out);
  console.log(told.length === 0 ? 'Nothing was found that should not be published.' : `${told.length} to decide`);
  return told.length;
}

function cleanedOf(layers: readonly Layer[], metres: number | null): readonly Layer[] {
  return layers.map((layer) => {
    const { layer: cleaned, said } = clean(layer, { strip: values.strip, metres });
    for (const line of said) console.log(`+ ${line}`);
    return cleaned;
  });
}

async function write(layers: readonly Layer[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const layer of layers) {
    const path = join(folder, `${layer.name.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-')}.geojson`);
    await writeFile(path, `${JSON.stringify(collected(layer))}\n`);
    console.log(`${path}: ${layer.placed.length} rows`);
  }
}
