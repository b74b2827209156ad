// Which country: `--country FOLDER` behind any command, or ATLAS_COUNTRY; `geodata` where neither is said. To be imported before anything of the
// atlas: from then on `#country/…` means that folder, here and in every process that is started with this module.
import { register } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const own = join(root, 'geodata');

/** The folder of the country, in full. */
export const countryFolder = resolve(asked() ?? process.env.ATLAS_COUNTRY ?? own);

/** Whether it is another one than the code's own. */
export const isOther = countryFolder !== own;

if (isOther) {
  process.env.ATLAS_COUNTRY = countryFolder;
  const data = { folder: pathToFileURL(`${countryFolder}/`).href, root: pathToFileURL(root).href };
  register('./country/resolve.mjs', import.meta.url, { data });
}

/**
 * A command as it is to be typed for this country.
 *
 * @param {string} script of package.json
 * @param {string} more what follows it
 */
export function command(script, more = '') {
  const country = isOther ? `--country ${countryFolder}` : '';
  const rest = [more, country].filter((part) => part !== '').join(' ');
  return `npm run ${script}${rest === '' ? '' : ` -- ${rest}`}`;
}

/** Takes the country out of the arguments, so that no command need know of it. */
function asked() {
  const at = process.argv.findIndex((each) => each === '--country' || each.startsWith('--country='));
  if (at < 0) return undefined;
  const [flag = '', folder] = process.argv.slice(at, at + 2);
  const given = flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : folder;
  if (!given || given.startsWith('--')) {
    console.error('--country: expected the folder of a country, found none; write --country FOLDER.');
    process.exit(1);
  }
  process.argv.splice(at, flag.includes('=') ? 1 : 2);
  return given;
}
