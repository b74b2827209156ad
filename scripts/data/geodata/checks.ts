import { area, featureCollection, intersect, kinks, multiPolygon, polygon as toFeature } from '@turf/turf';
import type { Country } from '../../../src/domain/country.ts';
import type { District } from '../../../src/domain/district.ts';
import { borderLength, outlineRings, pointInside } from './edges.ts';
import { boxOf, contains, type Position, type Shape, turning } from './geometry.ts';

/**
 * What must hold of the geodata. Every check returns the sentences that say what does not: none means that all is well.
 * The build runs them and refuses; the tests run them on broken input, to see them refuse.
 */
type Problems = string[];

/** Two shapes may share so much ground, in square metres, before it is an overlap and not rounding. */
const overlapTolerance = 10_000;

/** A border may differ so much from its known length: the part of it. */
const borderTolerance = 0.05;

/** Rings are closed, have four positions or more within the world, and do not cross themselves. */
export function validGeometry(shapes: readonly Shape[]): Problems {
  return shapes.flatMap(({ id, polygons }) => {
    const problems = polygons.flat().flatMap((ring) => {
      if (ring.length < 4) return [`${id}: expected rings of four positions or more, found ${ring.length}`];
      if (String(ring[0]) !== String(ring.at(-1)))
        return [`${id}: expected a closed ring, found one from ${ring[0]} to ${ring.at(-1)}`];
      const outside = ring.find(([x, y]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
      if (outside !== undefined) return [`${id}: expected degrees of longitude and latitude, found ${outside}`];
      const crossing = kinks(toFeature([ring])).features[0];
      return crossing === undefined
        ? []
        : [`${id}: expected no ring that crosses itself, found one at ${crossing.geometry.coordinates}`];
    });
    return polygons.length === 0 ? [`${id}: expected a shape, found none`] : problems;
  });
}

/** No ground belongs to two districts. */
export function noOverlaps(shapes: readonly Shape[]): Problems {
  return shapes.flatMap((one, index) =>
    shapes.slice(index + 1).flatMap((other) => {
      const shared = boxesMeet(one, other)
        ? intersect(featureCollection([multiPolygon([...one.polygons]), multiPolygon([...other.polygons])]))
        : null;
      const found = shared === null ? 0 : area(shared);
      return found > overlapTolerance
        ? [`${one.id} and ${other.id}: expected no common ground, found ${(found / 1e6).toFixed(2)} km²`]
        : [];
    }),
  );
}

function boxesMeet(one: Shape, other: Shape): boolean {
  const [west, south, east, north] = boxOf(one.polygons);
  const [otherWest, otherSouth, otherEast, otherNorth] = boxOf(other.polygons);
  return west < otherEast && otherWest < east && south < otherNorth && otherSouth < north;
}

/** No hole lies between the districts but land known to be another country's, each named by a position inside it. */
export function noGaps(shapes: readonly Shape[], foreign: readonly Position[]): Problems {
  const holes = outlineRings(shapes.flatMap(({ polygons }) => polygons)).filter((ring) => turning(ring) < 0);
  return holes
    .filter((hole) => !foreign.some((position) => contains([[hole]], position)))
    .map(
      (hole) =>
        `expected no gap between districts, found one at ${pointInside(hole).map((degrees) => degrees.toFixed(4))}`,
    );
}

/** Districts that are neighbours still are, along a border as long as it was. */
export function adjacency(
  shapes: readonly Shape[],
  borders: readonly { readonly between: readonly [string, string]; readonly km: number }[],
): Problems {
  return borders.flatMap(({ between, km }) => {
    const [one, other] = between.map((id) => shapes.find((shape) => shape.id === id));
    const found = one === undefined || other === undefined ? 0 : borderLength(one, other);
    if (Math.abs(found - km) <= km * borderTolerance) return [];
    return [`${between.join(' and ')}: expected a common border of ${km} km, found ${found.toFixed(1)} km`];
  });
}

/** Geometry and records name the same places; a district without an ISO code may be without a shape. */
export function sameNames(shapes: readonly Shape[], districts: readonly District[]): Problems {
  const known = new Set(districts.map(({ id }) => id));
  const drawn = new Set(shapes.map(({ id }) => id));
  return [
    ...shapes
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => `${id}: expected a record in districts, found a shape alone`),
    ...districts
      .filter(({ id, iso }) => iso !== null && !drawn.has(id))
      .map(({ id }) => `${id}: expected a shape, found a record in districts alone`),
  ];
}

/** No id and no code stands twice. */
export function uniqueIds(what: string, ids: readonly string[]): Problems {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => `${what}: expected each once, found "${id}" more than once`);
}

/** Scripts whose letters are taken for one another's. */
const alike = ['Latin', 'Cyrillic', 'Greek'].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const,
);

/** No character of a name only looks like the letter that is meant: neither one that the country knows to be mistaken, nor one of another script. */
export function rightLetters(
  districts: readonly Pick<District, 'id' | 'name' | 'spellings'>[],
  lookalikes: Country['lookalikes'] = [],
): Problems {
  return districts.flatMap(({ id, name, spellings }) =>
    [...Object.values(name), ...spellings].flatMap((text) => {
      const wrong = lookalikes.find(({ found }) => text.includes(found));
      if (wrong !== undefined) {
        return [`${id}: expected the letter ${named(wrong.meant)} in "${text}", found ${named(wrong.found)}`];
      }
      const scripts = alike.filter(([, letters]) => letters.test(text)).map(([script]) => script);
      if (scripts.length < 2) return [];
      return [`${id}: expected one script in "${text}", found ${scripts.join(' and ')} letters`];
    }),
  );
}

function named(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Outer rings run counter-clockwise and holes clockwise (RFC 7946). */
export function rightHanded(shapes: readonly Shape[]): Problems {
  return shapes.flatMap(({ id, polygons }) =>
    polygons.flatMap((polygon) =>
      polygon.flatMap((ring, index) =>
        turning(ring) > 0 === (index === 0)
          ? []
          : [
              `${id}: expected ${index === 0 ? 'a counter-clockwise outer ring' : 'a clockwise hole'}, found the reverse`,
            ],
      ),
    ),
  );
}

/** No coordinate pretends to more than five decimals, about one metre. */
export function fiveDecimals(shapes: readonly Shape[]): Problems {
  return shapes.flatMap(({ id, polygons }) => {
    const long = polygons.flat(3).find((degrees) => Number(degrees.toFixed(5)) !== degrees);
    return long === undefined ? [] : [`${id}: expected five decimals at most, found ${long}`];
  });
}
