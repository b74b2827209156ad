import type { BasemapFeature, BasemapLayer, LayerSource } from '../../../src/atlas/schema.ts';
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
import { countries, rivers, waters } from './places.ts';

/** Basemap coordinates have so many decimals: about ten metres. */
const decimals = 4;

const worldAtlas = {
  title: 'Natural Earth 1:10m, admin 0 – countries',
  publisher: 'Natural Earth',
  licence: 'public domain',
  vintage: 'version 4.1.0 (npm world-atlas 2)',
  accuracy: 'schematic, ±5 km',
  url: 'https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-admin-0-countries/',
} as const satisfies LayerSource;

interface Named {
  readonly names: readonly [en: string, az: string, ru: string];
  readonly rank: number;
}

/** A basemap feature; without names it is drawn and not labelled. */
export function named(
  kind: BasemapFeature['properties']['kind'],
  id: string,
  place: Named | null,
  label: Position | null,
  source: LayerSource,
  geometry: BasemapFeature['geometry'],
): BasemapFeature {
  const [en = null, az = null, ru = null] = place?.names ?? [];
  const properties = {
    id,
    kind,
    name: az,
    name_en: en,
    name_az: az,
    name_ru: ru,
    rank: place?.rank ?? 3,
    label,
    source,
  };
  return { type: 'Feature', id, properties, geometry };
}

function ground(polygons: readonly Polygon[]): BasemapFeature['geometry'] {
  return toGeometry(roundPolygons(polygons, decimals).map(rightHand));
}

/** Azerbaijan's border as the districts together give it, with the same five decimals, so that it runs exactly along them. */
export function outlineFeature(outline: readonly Polygon[], source: LayerSource): BasemapFeature {
  return named(
    'outline',
    'azerbaijan',
    { names: ['Azerbaijan', 'Azərbaycan', 'Азербайджан'], rank: 1 },
    null,
    source,
    toGeometry(outline),
  );
}

/** The neighbours, as Natural Earth draws internationally recognised borders. They are drawn under Azerbaijan, whose outline decides where both meet. */
export async function countryFeatures(world: readonly RawFeature[]): Promise<BasemapFeature[]> {
  const neighbours = await clip(world.filter(({ properties }) => String(properties?.code) in countries));
  return neighbours.flatMap((feature) => {
    const country = countries[String(feature.properties?.code)];
    return country === undefined
      ? []
      : [named('country', country.id, country, country.label, worldAtlas, ground(polygonsOf(feature)))];
  });
}

/**
 * Seas and lakes; those in the table of waters with their names.
 * Seas have no islands cut out: land is drawn above them, and the two sources do not agree on every islet.
 */
export function waterFeatures(kind: 'sea' | 'lake', { features, source }: Extract): BasemapFeature[] {
  return features.map((feature, index) => {
    const polygons = polygonsOf(feature);
    const water = waters.find((candidate) => candidate.kind === kind && contains(polygons, candidate.at));
    const drawn = kind === 'sea' ? polygons.map((polygon) => polygon.slice(0, 1)) : polygons;
    return named(kind, water?.id ?? `${kind}-${index + 1}`, water ?? null, water?.at ?? null, source, ground(drawn));
  });
}

/** Rivers; those in the table of rivers with their names. */
export function riverFeatures({ features, source }: Extract): BasemapFeature[] {
  return features.map((feature) => {
    const number = String(feature.properties?.rivernum);
    const river = rivers[number];
    const lines = linesOf(feature).map((line) => roundLine(line, decimals));
    const geometry = { type: 'MultiLineString' as const, coordinates: lines };
    return named('river', river?.id ?? `river-${number}`, river ?? null, null, source, geometry);
  });
}

/** The basemap, in drawing order. */
export function basemapLayer(features: readonly BasemapFeature[]): BasemapLayer {
  return {
    type: 'FeatureCollection',
    name: 'Basemap',
    description: 'Neighbouring countries, waters and towns around the districts; schematic, for orientation only.',
    attribution: 'Natural Earth (public domain); towns: GeoNames (CC BY 4.0)',
    features: [...features],
  };
}
