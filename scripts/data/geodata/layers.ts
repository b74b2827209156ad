import type { DistrictFeature, DistrictLayer, LayerSource } from '../../../src/atlas/schema.ts';
import { type District, isFeatured } from '../../../src/domain/district.ts';
import { defaultLanguage, type Language, languages } from '../../../src/domain/language.ts';
import { localName } from '../../../src/domain/names.ts';
import type { Assessment } from '../../../src/domain/threat.ts';
import { boxOf, type Position, type Shape, toGeometry } from './geometry.ts';

/** A layer by its file name in `geodata/layers`. */
export interface Layer {
  readonly file: string;
  readonly districts: readonly string[];
  readonly collection: DistrictLayer;
}

interface Parts {
  readonly shapes: readonly Shape[];
  readonly districts: readonly District[];
  readonly labels: ReadonlyMap<string, Position>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly source: LayerSource;
}

/** The district layers: one file for each featured district, and one for all others. */
export function districtLayers(parts: Parts): Layer[] {
  const drawn = parts.districts.filter(({ id }) => parts.shapes.some((shape) => shape.id === id));
  const featured = drawn
    .filter(isFeatured)
    .map((district) => layer(`${district.id}.geojson`, district.name[defaultLanguage], [district], parts));
  const others = drawn.filter((district) => !isFeatured(district));
  return others.length === 0
    ? featured
    : [...featured, layer('districts.geojson', 'Other districts and cities', others, parts)];
}

function layer(file: string, name: string, districts: readonly District[], parts: Parts): Layer {
  const { title, publisher, licence, vintage, accuracy } = parts.source;
  return {
    file,
    districts: districts.map(({ id }) => id),
    collection: {
      type: 'FeatureCollection',
      name,
      description:
        `Districts with the reported or assessed level of threat from mines. Boundaries: ${accuracy}; ${vintage}. ` +
        'Lines are no guide in the field, no area may be computed from them, and a district without reports is not a safe one.',
      attribution: `${title}, ${publisher} (${licence})`,
      features: districts.map((district) => feature(district, parts)),
    },
  };
}

function feature({ id, iso, name }: District, { shapes, labels, assessments, source }: Parts): DistrictFeature {
  const shape = shapes.find((candidate) => candidate.id === id);
  const label = labels.get(id);
  const assessment = assessments.get(id);
  if (shape === undefined || label === undefined || assessment === undefined) {
    throw new Error(
      `${id}: expected a shape, a label and an assessment, found one of them missing; this is a fault of scripts/data/geodata.`,
    );
  }
  return {
    type: 'Feature',
    id,
    bbox: boxOf(shape.polygons),
    properties: {
      id,
      iso,
      name: localName({ name }),
      ...names(name),
      threat_level: assessment.level,
      threat_basis: assessment.basis,
      label,
      source,
    },
    geometry: toGeometry(shape.polygons),
  };
}

function names(name: District['name']) {
  const named = languages.map((language) => [`name_${language}`, name[language]]);
  return Object.fromEntries(named) as Readonly<Record<`name_${Language}`, string>>;
}
