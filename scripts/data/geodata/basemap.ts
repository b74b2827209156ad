import type { BasemapFeature, BasemapLayer, LayerSource } from '../../../src/atlas/schema.ts';
import { country } from '../../../src/domain/country.ts';
import { type Language, languages } from '../../../src/domain/language.ts';
import { localName } from '../../../src/domain/names.ts';
import type { BasemapFile, Place } from './basemap-file.ts';
import { clip } from './clip.ts';
import type { Extract } from './extract.ts';
import {
  contains,
  linesOf,
  type Polygon,
  type Position,
  polygonsOf,
  type RawFeature,
  rightHand,
  roundLine,
  roundPolygons,
  toGeometry,
} from './geometry.ts';

/** So many decimals have waters, which shores are seen by, about ten metres; and what runs through the land, about a hundred, where its source is off by kilometres. */
const decimals = { water: 4, land: 3 } as const;

const worldAtlas = {
  title: 'Natural Earth 1:10m, admin 0 – countries',
  publisher: 'Natural Earth',
  licence: 'public domain',
  vintage: 'version 4.1.0 (npm world-atlas 2)',
  accuracy: 'schematic, ±5 km',
  url: 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-admin-0-countries/',
} as const satisfies LayerSource;

type Names = Pick<BasemapFeature['properties'], 'name' | `name_${Language}`>;

/** The place's name in every language, as properties of a feature; null without a place. */
function namesOf(place: Pick<Place, 'name'> | null): Names {
  const named = languages.map((language) => [`name_${language}`, place?.name[language] ?? null]);
  return { name: place && localName(place), ...(Object.fromEntries(named) as Omit<Names, 'name'>) };
}

/** A basemap feature; without a place it is drawn and not labelled. */
export function featureOf(
  kind: BasemapFeature['properties']['kind'],
  id: string,
  place: Pick<Place, 'name' | 'rank'> | null,
  label: Position | null,
  source: LayerSource,
  geometry: BasemapFeature['geometry'],
): BasemapFeature {
  const properties = { id, kind, ...namesOf(place), rank: place?.rank ?? 3, label, source };
  return { type: 'Feature', id, properties, geometry };
}

function ground(polygons: readonly Polygon[], of: keyof typeof decimals): BasemapFeature['geometry'] {
  return toGeometry(roundPolygons(polygons, decimals[of]).map(rightHand));
}

/** The country's border as the districts together give it, with the same five decimals, so that it runs exactly along them. */
export function outlineFeature(outline: readonly Polygon[], source: LayerSource): BasemapFeature {
  return featureOf('outline', country.id, { name: country.name, rank: 1 }, null, source, toGeometry(outline));
}

/** The neighbours, as Natural Earth draws internationally recognised borders. They are drawn under the country, whose outline decides where both meet. */
export async function countryFeatures(
  world: readonly RawFeature[],
  { countries, box }: Pick<BasemapFile, 'countries' | 'box'>,
): Promise<BasemapFeature[]> {
  const placeOf = ({ properties }: RawFeature) => countries.find(({ code }) => code === properties?.code);
  const neighbours = await clip(
    world.filter((feature) => placeOf(feature) !== undefined),
    box,
  );
  return neighbours.flatMap((feature) => {
    const place = placeOf(feature);
    return place === undefined
      ? []
      : [featureOf('country', place.id, place, place.label, worldAtlas, ground(polygonsOf(feature), 'land'))];
  });
}

/**
 * Seas and lakes; those among the waters of the basemap's file with their names.
 * Seas have no islands cut out: land is drawn above them, and the two sources do not agree on every islet.
 */
export function waterFeatures(
  kind: 'sea' | 'lake',
  { features, source }: Extract,
  waters: BasemapFile['waters'],
): BasemapFeature[] {
  return features.map((feature, index) => {
    const polygons = polygonsOf(feature);
    const water = waters.find((candidate) => candidate.kind === kind && contains(polygons, candidate.at)) ?? null;
    const drawn = kind === 'sea' ? polygons.map((polygon) => polygon.slice(0, 1)) : polygons;
    return featureOf(
      kind,
      water?.id ?? `${kind}-${index + 1}`,
      water,
      water?.at ?? null,
      source,
      ground(drawn, 'water'),
    );
  });
}

/** Rivers; those in the basemap's file with their names. */
export function riverFeatures({ features, source }: Extract, rivers: BasemapFile['rivers']): BasemapFeature[] {
  return features.map((feature, index) => {
    const number = feature.properties?.rivernum ?? index + 1;
    const river = rivers.find((candidate) => candidate.number === number) ?? null;
    const lines = linesOf(feature).map((line) => roundLine(line, decimals.land));
    const geometry = { type: 'MultiLineString' as const, coordinates: lines };
    return featureOf('river', river?.id ?? `river-${number}`, river, null, source, geometry);
  });
}

/** The basemap, in drawing order. */
export function basemapLayer(features: readonly BasemapFeature[]): BasemapLayer {
  const publishers = (wanted: (feature: BasemapFeature) => boolean) => [
    ...new Set(features.filter(wanted).map(({ properties: { source } }) => `${source.publisher} (${source.licence})`)),
  ];
  const towns = publishers(({ properties }) => properties.kind === 'town');
  return {
    type: 'FeatureCollection',
    name: 'Basemap',
    description: 'Neighbouring countries, waters and towns around the districts; schematic, for orientation only.',
    attribution: [
      ...publishers(({ properties }) => properties.kind !== 'town'),
      ...towns.map((each) => `towns: ${each}`),
    ].join('; '),
    features: [...features],
  };
}
