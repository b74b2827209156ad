import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { languages } from '../../../src/domain/language.ts';
import { parse } from '../../../src/locales/message/parse.ts';
import type { Messages } from '../../../src/locales/messages.ts';

const file = new RegExp(String.raw`[\\/]locales[\\/](${languages.join('|')})\.ts$`);

/** Sends a browser the messages of a language parsed, so that no parser goes with them; `src/locales/message/sent.ts` is what reads them there. */
export function messages(): Plugin {
  return {
    name: 'messages',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    load: async (id) => {
      const code = file.exec(id)?.[1];
      if (code === undefined) return null;
      const { [code]: written } = (await import(pathToFileURL(id).href)) as Record<string, Messages>;
      const parsed = Object.entries(written ?? {}).map(([key, text]) => [key, parse(text)] as const);
      return `export const ${code} = ${JSON.stringify(Object.fromEntries(parsed))};`;
    },
  };
}
