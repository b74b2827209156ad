import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { country } from '../../../src/domain/country.ts';
import { countryFolder } from '../../run/country.mjs';
import { configured, entryOf, placeOf } from '../archives/configured.ts';

/** The archives of hazardous areas of the country that is built. */
export function published() {
  return configured(
    countryFolder,
    country.languages.map(({ code }) => code),
  );
}

/** Has pages ask for the archives of hazardous areas that the country's folder names, and puts them into the built site. Where it names none nothing changes. */
export function archives(): Plugin {
  return {
    name: 'archives',
    apply: 'build',
    transformIndexHtml: () =>
      published().length === 0
        ? []
        : [{ tag: 'meta', attrs: { name: 'hazards', content: String(published().length) }, injectTo: 'head' as const }],
    async writeBundle({ dir = 'dist' }) {
      const all = published();
      if (all.length === 0) return;
      const entries = await Promise.all(all.map((each) => entryOf(countryFolder, each)));
      for (const each of all) {
        const place = placeOf(countryFolder, each);
        if (place !== null) await cp(place, join(dir, each.file));
      }
      await writeFile(join(dir, 'geodata', 'hazards.json'), JSON.stringify(entries));
    },
  };
}
