/**
 * Builds what the code needs of a country from its folder: `languages.ts`, `messages.ts`, `facts.json`, `layers` and `atlas.json`: `npm run geodata`.
 *
 * `-- --country FOLDER` builds another one than `geodata`; `--boundaries FILE --source FILE.json` takes the districts' boundaries from another file;
 * `--out DIR` writes all but the first two elsewhere.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { MalformedFile } from '../../src/atlas/malformed.ts';
import { command, countryFolder } from '../run/country.mjs';
import { prepareCountry } from './geodata/country.ts';
import { writeFiles } from './geodata/write.ts';

const { values } = parseArgs({
  options: {
    boundaries: { type: 'string' },
    source: { type: 'string' },
    out: { type: 'string', default: countryFolder },
  },
});

try {
  await prepareCountry(countryFolder);
  const { buildGeodata } = await import('./geodata/build.ts');
  const files = await buildGeodata({ geodata: countryFolder, boundaries: values.boundaries, source: values.source });
  await writeFiles(values.out, files);
  for (const [file, text] of files) {
    console.log(
      `${file.padEnd(28)} ${(Buffer.byteLength(text) / 1000).toFixed(1).padStart(7)} kB, gzipped ${(gzipSync(text).length / 1000).toFixed(1)} kB`,
    );
  }
} catch (error) {
  console.error((error as Error).message);
  if (error instanceof MalformedFile) console.error(`Correct the file, then: ${command('geodata')}`);
  process.exitCode = 1;
}
