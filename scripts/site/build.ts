/**
 * Builds the site into `dist/`, in one process: `npm run build`. `-- --country FOLDER` builds that of another country, `--out DIR` elsewhere;
 * `--previews` also draws the picture of every page, for which `npm run publish-site` installs the tools.
 *
 * Which country is asked for must be known before any of these modules is loaded: the npm script starts Node with `scripts/run/country.mjs`.
 */
import './build/production.ts';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checking } from '../../src/atlas/check.ts';
import { loadAtlas } from '../../src/atlas/load.ts';
import { loadLanguages } from '../../src/locales/load.ts';
import { command } from '../run/country.mjs';
import { writeAbout } from './about/write.tsx';
import { budgets } from './budgets.ts';
import { buildClient } from './build/client.ts';
import { writeShapes } from './build/shapes.ts';
import { overBudget, sizeLine, sizesOf } from './build/sizes.ts';
import { writeDataPackage } from './datapackage/write.ts';
import { writeFeeds } from './feed/write.ts';
import { writeGuide } from './guide/write.tsx';
import { packAssets } from './hosts/packed.ts';
import { writeHosts } from './hosts/write.ts';
import { bundleWorker, writeWorker } from './offline/worker.ts';
import { pagesOf } from './prerender/pages.ts';
import { addressLine, type Site, siteAt } from './prerender/site.ts';
import { writePages } from './prerender/write.tsx';
import { drawPreviews } from './previews/draw-all.ts';
import { writeSbom } from './publish/sbom.ts';
import { writeSources } from './sources/write.tsx';

const { out, previews } = parseArgs({
  options: { out: { type: 'string' }, previews: { type: 'boolean', default: false } },
}).values;
const dist = out === undefined ? fileURLToPath(new URL('../../dist/', import.meta.url)) : resolve(out);
const site = siteSaid();

const [worker, client] = await Promise.all([bundleWorker(), buildClient(dist), loadLanguages()]);
const { atlas, missing } = await loadAtlas(checking((file) => readFile(join(dist, 'geodata', file), 'utf8')));
for (const { detail } of missing) throw new Error(`${detail}; run ${command('geodata')}.`);

await Promise.all([
  writeAbout(dist, atlas, site),
  writeGuide(dist, atlas, site),
  writeSources(dist, atlas, site),
  writeShapes(dist),
]);
/* The pages are made from the one that the worker's step has named the build in. */
console.log(await writeWorker(dist, worker));
const lines = await Promise.all([
  writePages(dist, atlas, client, site),
  writeDataPackage(dist, atlas),
  writeFeeds(dist, atlas, site),
  ...(previews ? [drawPreviews(dist), writeSbom(dist)] : []),
]);
console.log(lines.join('\n'));
console.log(await writeHosts(dist, site));
console.log(await packAssets(dist));

const sizes = await sizesOf(dist, pagesOf(atlas));
console.log(sizeLine(sizes, budgets));
const over = overBudget(sizes, budgets);
for (const line of over) console.error(line);
if (over.length > 0) process.exitCode = 1;
else console.log(addressLine(site));

/** Where the site will lie; who said it wrongly needs the sentence, not where in the code it was found out. */
function siteSaid(): Site {
  try {
    return siteAt(process.env.SITE_URL, { previews });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
