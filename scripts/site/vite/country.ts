import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { addressOf } from '../../run/country/address.mjs';
import { countryFolder, isOther } from '../../run/country.mjs';

const folders = {
  folder: pathToFileURL(`${countryFolder}/`).href,
  root: new URL('../../../', import.meta.url).href,
};

const file = join(countryFolder, 'country.json');
const ofCloseUpTiles = fileURLToPath(new URL('../../../src/hazards/ui/map/close-up-tiles.ts', import.meta.url));

/**
 * Lets `#country/…` mean the folder of the country in what runs in the browser, as the loader's hook does in what builds it. What the file says of
 * a publisher's own pictures of the ground goes into the part that shows them: the rest of it stands in the first script, which has a budget.
 */
export function country(): Plugin {
  return {
    name: 'country',
    enforce: 'pre',
    resolveId: (id) => {
      const address = isOther ? addressOf(id, folders) : null;
      return address && fileURLToPath(address);
    },
    load: (id) => {
      if (id !== ofCloseUpTiles) return null;
      const { closeUpTiles } = JSON.parse(readFileSync(file, 'utf8'));
      return `export const closeUpTiles = ${JSON.stringify(closeUpTiles)};`;
    },
    transform: (code, id) => {
      if (id !== file) return null;
      const { closeUpTiles: _, ...rest } = JSON.parse(code);
      return { code: JSON.stringify(rest), map: null };
    },
  };
}
