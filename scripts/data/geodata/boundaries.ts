import type { BoundaryTable } from './boundary-table.ts';
import { dissolve } from './edges.ts';
import { contains, polygonsOf, type RawFeature, rightHand, roundPolygons, type Shape } from './geometry.ts';

/** A feature of a boundary file and the district that it is, or is a part of. */
export interface Match {
  readonly id: string;
  readonly feature: RawFeature;
}

/**
 * The features of the extract with their districts, by the table.
 * @throws {Error} where a feature is not in the table, or a line of the table finds no feature.
 */
export function matchExtract(
  features: readonly RawFeature[],
  { attribute, features: table = [] }: Pick<BoundaryTable, 'attribute' | 'features'>,
): Match[] {
  const unused = new Set(table);
  const matches = features.map((feature) => {
    const called = feature.properties?.[attribute];
    const entry = [...unused].find(
      ({ name, at }) => name === called && (at === undefined || contains(polygonsOf(feature), at)),
    );
    if (entry === undefined) {
      throw new Error(
        `boundaries/districts.geojson: the feature named "${called}" is not among the features of boundaries/districts.json, or another took its line; add it there.`,
      );
    }
    unused.delete(entry);
    return { id: entry.district, feature };
  });
  if (unused.size > 0) {
    const names = [...unused].map(({ district, name }) => `${district} ("${name}")`).join(', ');
    throw new Error(
      `boundaries/districts.geojson: expected features for ${names}, found none; correct boundaries/districts.json.`,
    );
  }
  return matches;
}

/** One shape a district, in the order of the ids: parts dissolved, five decimals, right-handed. */
export function toShapes(matches: readonly Match[]): Shape[] {
  const ids = [...new Set(matches.map(({ id }) => id))].sort();
  return ids.map((id) => {
    const parts = matches.filter((match) => match.id === id);
    const polygons = roundPolygons(
      parts.flatMap(({ feature }) => polygonsOf(feature)),
      5,
    ).map(rightHand);
    return { id, polygons: parts.length > 1 ? dissolve(polygons) : polygons };
  });
}
