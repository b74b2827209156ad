import { country } from '../../../src/domain/country.ts';
import { districtSchema } from '../../../src/domain/district-schema.ts';
import { languages } from '../../../src/domain/language.ts';
import { loadLanguages, messagesOf } from '../../../src/locales/load.ts';
import { readBasemapFile } from '../../data/geodata/basemap-file.ts';
import { readRecords } from '../../data/geodata/read.ts';

const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('');

/** What every page can show: ASCII, Latin-1, and signs. */
const always = [
  span(0x20, 0x7e),
  span(0xa0, 0xff),
  '–—‘’“”„…•‹›−±×÷≤≥≈→←↑↓€′″™',
  /* Thin, narrow no-break, figure and zero-width spaces: numbers are grouped with them. */
  '\u2009\u202f\u2007\u200b',
].join('');

/** Every character that the pages of the country can show, each once: what it asks for, and what its words and its places' names are written with. */
export async function lettersOf(folder: string): Promise<readonly string[]> {
  await loadLanguages();
  const words = languages.flatMap((language) => Object.values(messagesOf(language) ?? {}));
  const basemap = await readBasemapFile(folder);
  const named = [
    ...(await readRecords(`${folder}/districts`, districtSchema)),
    ...(basemap === null ? [] : [basemap.countries, basemap.waters, basemap.rivers, basemap.towns].flat()),
  ];
  const names = named.flatMap(({ name }) => Object.values(name));
  const { lookalikes: _, ...said } = country;
  const texts = [always, JSON.stringify(said), ...words, ...names];
  return [...new Set(texts.join(''))].filter((character) => character >= ' ');
}
