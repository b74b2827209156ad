import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MalformedFile } from '../../../src/atlas/malformed.ts';
import { parseFile } from '../../../src/atlas/parse.ts';
import { type CountryFile, countrySchema } from '../../../src/domain/country-schema.ts';
import { writeFiles } from './write.ts';

const locales = fileURLToPath(new URL('../../../src/locales/', import.meta.url));

/**
 * What the code must have of a country before it can be loaded at all: `country.json` is held against its schema, and the languages in it become
 * a type and lists of files, `languages.ts`, `messages.ts` and `about.ts` in the same folder. To be awaited before anything of `#country` is imported.
 * @throws {MalformedFile} where the file breaks the schema, or a language has no words.
 */
export async function prepareCountry(folder: string): Promise<void> {
  const country = parseFile('country.json', await textOf(folder), countrySchema);
  await writeFiles(folder, languageFiles(folder, country));
}

async function textOf(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'country.json'), 'utf8');
  } catch {
    throw new Error(`${folder}: expected country.json, found none; begin it as geodata/country.json.`);
  }
}

/** The files by name. Each language is loaded where it is wanted. */
function languageFiles(folder: string, { languages }: CountryFile): ReadonlyMap<string, string> {
  const codes = languages.map(({ code }) => code);
  const files = codes.map((code, at) => wordsIn(folder, code, at));
  const loaders = codes.map((code, at) => `  ${code}: async () => (await import('${files[at]}')).${code},`);
  const built = '/* Built by `npm run geodata` from country.json. */';
  return new Map([
    [
      'languages.ts',
      lines(
        built,
        `export const languages = [${codes.map((code) => `'${code}'`).join(', ')}] as const;`,
        'export type Language = (typeof languages)[number];',
      ),
    ],
    ['messages.ts', lines(built, 'export const files = {', ...loaders, '} as const;')],
    ['about.ts', aboutFile(built, folder, codes)],
  ]);
}

/** The page about the atlas in each language that has it; and in the one that every copy of the code has, for all others. */
function aboutFile(built: string, folder: string, codes: readonly string[]): string {
  const fileOf = (code: string) => {
    if (existsSync(join(folder, 'locales/about', `${code}.ts`))) return `./locales/about/${code}.ts`;
    return existsSync(join(locales, 'about', `${code}.ts`)) ? `#locales/about/${code}.ts` : null;
  };
  const found = codes.flatMap((code) => {
    const file = fileOf(code);
    return file === null ? [] : [{ code, file }];
  });
  const names = new Map([['#locales/about/en.ts', ['en as spare']]]);
  for (const { code, file } of found) names.set(file, [code, ...(names.get(file) ?? [])]);
  /* As the formatter orders them. */
  const imports = [...names].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return lines(
    built,
    '',
    ...imports.map(([file, all]) => `import { ${all.join(', ')} } from '${file}';`),
    '',
    "export const other = { language: 'en', words: spare } as const;",
    `export const about = { ${found.map(({ code }) => code).join(', ')} } as const;`,
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

/** Where a language's words are: in the country's folder where it brings its own, else in the code's. */
function wordsIn(folder: string, code: string, at: number): string {
  if (existsSync(join(folder, 'locales', `${code}.ts`))) return `./locales/${code}.ts`;
  if (existsSync(join(locales, `${code}.ts`))) return `#locales/${code}.ts`;
  const here = relative('', folder) || '.';
  throw new MalformedFile('country.json', [
    `at languages.${at}.code: expected a language that has a file of words, found "${code}"; write ${here}/locales/${code}.ts after src/locales/en.ts, or src/locales/${code}.ts for all countries`,
  ]);
}
