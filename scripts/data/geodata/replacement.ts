import mapshaper from 'mapshaper';
import { parseFile } from '../../../src/atlas/parse.ts';
import type { District } from '../../../src/domain/district.ts';
import { districtSpelled, fold } from '../../../src/domain/spelling.ts';
import type { Match } from './boundaries.ts';
import { type RawFeature, rawCollection } from './geometry.ts';

/**
 * The features of a boundary file that replaces the extract: GeoJSON, TopoJSON or a shapefile in any projection that it declares.
 * Where a corner of one feature lies on the edge of another, the edge gets a vertex there, so that common borders are common edges; overlaps and gaps stay, to be refused.
 * @throws {MalformedFile} where it holds no features.
 */
export async function readReplacement(path: string): Promise<readonly RawFeature[]> {
  const output = await mapshaper.applyCommands(
    `-i "${path}" encoding=utf8 -proj wgs84 -clean allow-overlaps gap-fill-area=0 -o replacement.geojson format=geojson`,
  );
  return parseFile(path, String(output['replacement.geojson'] ?? ''), rawCollection).features;
}

/** A name as it is compared: in plain letters, without punctuation and the words for "district". */
export function plain(name: string, wordsForDistrict: readonly string[]): string {
  const without = new Set(wordsForDistrict.map(fold));
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !without.has(word))
    .join(' ');
}

/** Every code, name and spelling that leads to a district; where two claim one, codes go before names, names before spellings. */
function directory(districts: readonly District[], compared: (name: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (text: string, id: string) => found.set(compared(text), found.get(compared(text)) ?? id);
  for (const { id, iso } of districts) if (iso !== null) add(iso, id);
  for (const { id, name } of districts) for (const text of Object.values(name)) add(text, id);
  for (const { id, spellings } of districts) for (const text of [id, ...spellings]) add(text, id);
  return found;
}

/**
 * The features of a replacement with their districts, by the one attribute that recognises the most of them.
 * @throws {Error} in one sentence that names every feature without a district and every district without a feature.
 */
export function matchReplacement(
  file: string,
  features: readonly RawFeature[],
  districts: readonly District[],
  wordsForDistrict: readonly string[],
): Match[] {
  const compared = (name: string) => plain(name, wordsForDistrict);
  const known = directory(districts, compared);
  const spelled = districtSpelled(districts);
  const districtBy = (attribute: string, { properties }: RawFeature) => {
    const name = String(properties?.[attribute] ?? '');
    return known.get(compared(name)) ?? spelled(name);
  };
  const attributes = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {})))];
  const recognised = (attribute: string) => new Set(features.map((feature) => districtBy(attribute, feature))).size;
  const [best] = attributes.toSorted((one, other) => recognised(other) - recognised(one));

  const ids = features.map((feature) => (best === undefined ? null : districtBy(best, feature)));
  const strangers = features.filter((_, index) => ids[index] === null);
  const missing = districts.filter(({ id, iso }) => iso !== null && !ids.includes(id));
  if (strangers.length > 0 || missing.length > 0) {
    const named = strangers.map(
      ({ properties }) => `"${(best === undefined ? undefined : properties?.[best]) ?? 'without a name'}"`,
    );
    throw new Error(
      `${file}: no district for the features ${list(named)} and no feature for the districts ${list(missing.map(({ id }) => id))}; ` +
        'give every feature an attribute with its id, its ISO 3166-2 code or a name that the records in districts know, or say in boundaries/districts.json which is which.',
    );
  }
  return features.map((feature, index) => ({ id: ids[index] as string, feature }));
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '(none)' : items.join(', ');
}
