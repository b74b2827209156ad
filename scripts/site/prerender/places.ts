import type { AdministrativeArea, City, Country, GeoShape } from 'schema-dts';
import type { DistrictFeature } from '../../../src/atlas/schema.ts';
import { country as about } from '../../../src/domain/country.ts';
import { languages } from '../../../src/domain/language.ts';
import type { SceneDistrict } from '../../../src/scene/district.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import type { View } from '../../../src/view/view.ts';
import type { Said } from './said.ts';

/** The name of the district's place within its page: other parts point to it. It is no address. */
export const placeId = '_:place';

/** The district as a place, under every name that it is looked for by. */
export function districtPlace({ atlas, view, at }: Said, { district }: SceneDistrict): AdministrativeArea | City {
  const name = district.name[view.language];
  const names = [...languages.map((language) => district.name[language]), ...district.spellings];
  const shape = atlas.shapes.get(district.id);
  return {
    '@type': district.kind === 'city' ? 'City' : 'AdministrativeArea',
    '@id': placeId,
    name,
    alternateName: [...new Set(names)].filter((other) => other !== name),
    url: at(writeLink(view)),
    containedInPlace: country(view),
    ...(district.iso !== null && {
      identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-2', value: district.iso },
    }),
    ...(shape !== undefined && { geo: box([shape], shape.properties.source.accuracy) }),
  };
}

export function country(view: View): Exclude<Country, string> {
  return {
    '@type': 'Country',
    name: about.name[view.language],
    identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: about.iso },
  };
}

/** Tenths of a degree are about as coarse as the shapes are: nobody may read an edge from them. */
const perDegree = 10;

/** The box around shapes, rounded outwards: south-west and north-east corner, latitude first. */
export function box(shapes: readonly DistrictFeature[], accuracy: string): GeoShape {
  const corner = (pick: (shape: DistrictFeature) => number, far: 'min' | 'max') => {
    const round = far === 'min' ? Math.floor : Math.ceil;
    return round(Math[far](...shapes.map(pick)) * perDegree) / perDegree;
  };
  const west = corner(({ bbox }) => bbox[0], 'min');
  const south = corner(({ bbox }) => bbox[1], 'min');
  const east = corner(({ bbox }) => bbox[2], 'max');
  const north = corner(({ bbox }) => bbox[3], 'max');
  return { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}`, description: accuracy };
}
