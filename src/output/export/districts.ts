import { country } from '../../domain/country.ts';
import { defaultLanguage, languages } from '../../domain/language.ts';
import { levels } from '../../domain/level.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import { groundColumns } from './ground.ts';
import { type Column, type Table, tableOf } from './table.ts';

export function districtTable(districts: readonly SceneDistrict[]): Table {
  return tableOf(columns, districts);
}

/** The columns are described in English, whatever the languages of the country. */
const english = new Intl.DisplayNames('en-GB', { type: 'language' });

const columns: readonly Column<SceneDistrict>[] = [
  {
    name: 'id',
    hxl: '#adm1+id',
    type: 'string',
    description: 'The district or city. Stable: links carry it.',
    constraints: { required: true, unique: true },
    of: ({ district }) => district.id,
  },
  {
    name: 'iso',
    hxl: '#adm1+code',
    type: 'string',
    description: 'Its ISO 3166-2 code; empty where none is assigned.',
    constraints: { pattern: `^${country.iso}-[A-Z0-9]{1,3}$` },
    of: ({ district }) => district.iso,
  },
  {
    name: 'kind',
    hxl: '#adm1+type',
    type: 'string',
    description: 'A district (rayon) or a city of the same rank.',
    constraints: { required: true, enum: ['district', 'city'] },
    of: ({ district }) => district.kind,
  },
  ...languages.map(
    (language): Column<SceneDistrict> => ({
      name: `name_${language}`,
      hxl: `#adm1+name+i_${language}`,
      type: 'string',
      description: `Its name in ${english.of(language)}.`,
      constraints: { required: true },
      of: ({ district }) => district.name[language],
    }),
  ),
  {
    name: 'spellings',
    hxl: '#adm1+name+alt+list',
    type: 'list',
    description: 'Other spellings by which people look for it.',
    of: ({ district }) => district.spellings,
  },
  {
    name: 'threat_level',
    hxl: '#severity+code',
    type: 'string',
    description: 'By the rule of the atlas from the figures in evidence. "not_reported" is unknown, which is not safe.',
    constraints: { required: true, enum: levels },
    of: ({ assessment }) => assessment.level,
  },
  {
    name: 'threat_basis',
    hxl: '#severity+basis',
    type: 'string',
    description: 'Whether a publisher states the level, the rule assesses it, or there is none.',
    constraints: { required: true, enum: ['reported', 'assessed', 'none'] },
    of: ({ assessment }) => assessment.basis,
  },
  {
    name: 'threat_reason',
    hxl: '#severity+reason',
    type: 'string',
    description: 'The line of the rule that decided it.',
    constraints: { required: true },
    of: ({ assessment }) => assessment.reason,
  },
  {
    name: 'decided_by',
    hxl: '#meta+id+list',
    type: 'list',
    description: 'The figures that decided it.',
    of: ({ assessment }) => assessment.decidedBy,
  },
  {
    name: 'official_area_km2',
    hxl: '#indicator+area+num',
    type: 'number',
    description: 'The area that an official source publishes, in km²; empty where none is at hand.',
    constraints: { minimum: 1 },
    of: ({ district }) => district.officialArea?.km2,
  },
  {
    name: 'official_area_source',
    hxl: '#meta+source',
    type: 'string',
    description: 'That source.',
    of: ({ district }) => district.officialArea?.source,
  },
  {
    name: 'official_area_year',
    hxl: '#date+area',
    type: 'integer',
    description: 'The year that the source is of, or gives it for; empty where it says none.',
    of: ({ district }) => district.officialArea?.year,
  },
  {
    name: 'official_area_boundaries',
    hxl: '#meta+boundaries+area+list',
    type: 'list',
    description: 'The boundaries that the area holds within, by the day from or up to which they held.',
    of: ({ district }) => district.officialArea?.vintages,
  },
  {
    name: 'official_area_unsourced',
    hxl: '#meta+area+unsourced',
    type: 'boolean',
    description: 'The area stands in a list that names no source of its own; no share is worked out from it.',
    of: ({ district }) => district.officialArea?.unsourced,
  },
  {
    name: 'other_official_areas',
    hxl: '#indicator+area+other+list',
    type: 'list',
    description:
      'Other areas that sources print, in km², each with its year, the boundaries that it holds within, and its source.',
    of: ({ district: { otherAreas = [] } }) =>
      otherAreas.map(({ km2, year, vintages = [], source }) =>
        [`${km2} km²`, year, ...vintages, source].filter((part) => part !== undefined).join('; '),
      ),
  },
  ...groundColumns,
  {
    name: 'drawn',
    hxl: '#meta+drawn',
    type: 'boolean',
    description: 'Whether a boundary for it is at hand.',
    constraints: { required: true },
    of: ({ drawn }) => drawn,
  },
  {
    name: 'note',
    hxl: '#description+note',
    type: 'string',
    description: 'What else must be known of it.',
    of: ({ district }) => district.note?.[defaultLanguage],
  },
];
