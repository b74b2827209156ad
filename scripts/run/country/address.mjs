import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ folder: string, root: string }} Folders the country's folder and the code's, as addresses that end in `/` */

/**
 * The file that an import means, as an address; null where it means no file of the country's.
 *
 * @param {string} specifier
 * @param {Folders} folders
 * @throws {Error} where the file is not there, with the command that writes it
 */
export function addressOf(specifier, { folder, root }) {
  if (specifier.startsWith('#locales/'))
    return new URL(`src/locales/${specifier.slice('#locales/'.length)}`, root).href;
  if (!specifier.startsWith('#country/')) return null;
  const file = specifier.slice('#country/'.length);
  const address = new URL(file, folder);
  if (existsSync(address)) return address.href;
  const path = fileURLToPath(folder).slice(0, -1);
  const command = file.startsWith('fonts/') ? 'fonts' : 'geodata';
  const error = new Error(
    `${path}: expected ${file}, found none; write it with npm run ${command} -- --country ${path}`,
  );
  /* Whoever has left out a command needs the sentence, not where in the loader it was found out. */
  error.stack = error.message;
  throw error;
}
