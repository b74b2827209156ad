/** Says what a reader would suffer from the host that serves the built site: `npm run publish-check -- URL`; `--dist DIR` compares with another build. */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { check, inWords } from './publish/check.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { dist: { type: 'string' } } });
const [address] = positionals;
if (address === undefined || !URL.canParse(address)) {
  console.error(
    `publish-check: expected the address of the site, such as https://atlas.example.org/map/, found ${address ?? 'none'}.`,
  );
  process.exit(1);
}
const { href } = new URL(address);
const root = href.endsWith('/') ? href : `${href}/`;
try {
  const findings = await check(root, values.dist ?? fileURLToPath(new URL('../../dist/', import.meta.url)));
  for (const finding of findings) console.log(inWords(finding));
  console.log(
    findings.length === 0 ? `${root} serves what was built, as it should be served.` : `${findings.length} to mend`,
  );
  if (findings.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(`publish-check: ${root} could not be compared: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
