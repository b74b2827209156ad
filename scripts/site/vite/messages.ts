import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { languages } from '../../../src/domain/language.ts';
import { parse } from '../../../src/locales/message/parse.ts';
import type { Messages } from '../../../src/locales/messages.ts';

const file = new RegExp(String.raw`[\\/](locales|hazards[\\/]words)[\\/](${languages.join('|')})\.ts$`);

/** Messages that only the build speaks, in the feeds that it writes: no browser is sent them. */
const buildOnly = 'feed.';

/** Sends a browser the messages of a language parsed, so that no parser goes with them; `src/locales/message/sent.ts` is what reads them there. */
export function messages(): Plugin {
  return {
    name: 'messages',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: async (id) => {
      const [, room, code] = file.exec(id) ?? [];
      if (code === undefined) return null;
      /* Of the atlas's own words alone some are marked; in a survey's `<Null>` is a value. */
      const tags = room === 'locales';
      const { [code]: written } = (await import(pathToFileURL(id).href)) as Record<string, Messages>;
      const spoken = Object.entries(written ?? {}).filter(([key]) => !key.startsWith(buildOnly));
      const parsed = spoken.map(([key, text]) => [key, parse(text, tags)] as const);
      return `export const ${code} = ${JSON.stringify(Object.fromEntries(parsed))};`;
    },
  };
}
