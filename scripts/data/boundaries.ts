/**
 * Cuts the extracts of a country's `boundaries` anew: `npm run boundaries`, `-- --country FOLDER`.
 *
 * Needs the network, `apt-get` and `dpkg` (Debian or Ubuntu). It unpacks the Debian packages that `boundaries/sources.json` names into a temporary
 * folder, installs nothing, cuts out what is asked for there, and records versions and checksums in the same file.
 * The build of the geodata itself never touches the network.
 */
import { countryFolder } from '../run/country.mjs';
import { prepareCountry } from './geodata/country.ts';

try {
  await prepareCountry(countryFolder);
  const { cutExtracts } = await import('./geodata/cut.ts');
  await cutExtracts(countryFolder);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
