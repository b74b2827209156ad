import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { addressOf } from '../../run/country/address.mjs';
import { countryFolder, isOther } from '../../run/country.mjs';

const folders = {
  folder: pathToFileURL(`${countryFolder}/`).href,
  root: new URL('../../../', import.meta.url).href,
};

/** Lets `#country/…` mean the folder of the country in what runs in the browser, as the loader's hook does in what builds it. */
export function country(): Plugin {
  return {
    name: 'country',
    enforce: 'pre',
    resolveId: (id) => {
      const address = isOther ? addressOf(id, folders) : null;
      return address && fileURLToPath(address);
    },
  };
}
