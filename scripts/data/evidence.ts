/**
 * Adds to the evidence, checks it, and releases it as a version: `npm run evidence -- new`, `-- check [--json]`, `-- release [--date YYYY-MM-DD]`.
 *
 * `release --amend` takes the place of the latest version; `release --since FILE` names an `atlas.json` of the latest version. `--country FOLDER`
 * works on another country than `geodata`.
 */
import { countryFolder } from '../run/country.mjs';
import { prepareCountry } from './geodata/country.ts';

try {
  await prepareCountry(countryFolder);
  const { evidence } = await import('./evidence/commands.ts');
  await evidence(countryFolder);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
