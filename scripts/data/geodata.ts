/**
 * Builds `geodata/layers` and `geodata/atlas.json` from the records and the boundaries: `npm run geodata`.
 *
 * `-- --boundaries FILE --source FILE.json` takes the districts' boundaries from another file; `-- --out DIR` writes elsewhere.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { buildGeodata } from './geodata/build.ts';
import { geodataFolder } from './geodata/read.ts';
import { writeFiles } from './geodata/write.ts';

const { values } = parseArgs({
  options: {
    boundaries: { type: 'string' },
    source: { type: 'string' },
    out: { type: 'string', default: geodataFolder },
  },
});

try {
  const files = await buildGeodata({ geodata: geodataFolder, boundaries: values.boundaries, source: values.source });
  await writeFiles(values.out, files);
  for (const [file, text] of files) {
    console.log(
      `${file.padEnd(28)} ${(Buffer.byteLength(text) / 1000).toFixed(1).padStart(7)} kB, gzipped ${(gzipSync(text).length / 1000).toFixed(1)} kB`,
    );
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
