import type { DataDownload, Dataset, PropertyValue } from 'schema-dts';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { country as about } from '../../../src/domain/country.ts';
import { firstDay, lastDay } from '../../../src/domain/date.ts';
import type { Figure } from '../../../src/domain/figure.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import { metrics } from '../../../src/domain/metric.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { type Translate, translator } from '../../../src/locales/translate.ts';
import type { SceneDistrict } from '../../../src/scene/district.ts';
import type { DistrictReport } from '../../../src/scene/report.ts';
import { headOf } from '../../../src/text/head.ts';
import { officialLevels } from '../../../src/text/official.ts';
import { counted, measured, said, unit } from '../../../src/text/phrases.ts';
import { wholeWarning } from '../../../src/text/warning.ts';
import { writeLink } from '../../../src/view/permalink.ts';
import { box, country, placeId } from './places.ts';
import type { Said } from './said.ts';

/** The data package stands for the whole: its address is the dataset's name among machines. */
const whole = 'data/datapackage.json';

/** All records of the atlas, with the files in which they can be had. */
export function countryDataset(from: Said): Dataset {
  const { atlas, view, scene, at } = from;
  const t = translator(view.language);
  const shapes = scene.districts.flatMap(({ district }) => atlas.shapes.get(district.id) ?? []);
  const sources = new Map(shapes.map(({ properties: { source } }) => [source.title, source]));
  const accuracies = [...sources.values()].map(({ accuracy }) => accuracy);
  const subjects = new Set([...scene.figures.values()].map(({ metric }) => metrics[metric].subject));
  return {
    ...common(from),
    '@id': at(whole),
    name: t('export.title.everything'),
    description: `${t('atlas.description')} ${t('export.licence')} ${wholeWarning(t)}`,
    keywords: ['mine action', 'land release', 'explosive ordnance', about.name[defaultLanguage]],
    ...covered(atlas),
    spatialCoverage: { ...country(view), geo: box(shapes, [...new Set(accuracies)].join('; ')) },
    measurementTechnique: t('rule.intro', { official: officialLevels(atlas.figures) }),
    variableMeasured: [t('legend.title'), ...[...subjects].map((subject) => t(`subject.${subject}`))],
    isBasedOn: [
      {
        '@type': 'Collection',
        name: 'documents.csv',
        url: at('data/documents.csv'),
        collectionSize: atlas.documents.length,
      },
      ...[...sources.values()].map(({ title, url, publisher, licence }) => ({
        '@type': 'CreativeWork' as const,
        name: title,
        url,
        publisher: { '@type': 'Organization' as const, name: publisher },
        copyrightNotice: licence,
      })),
    ],
    distribution: downloads(at),
  };
}

/** What is reported of one district, as a part of the whole: its level, and each figure of its own as the page words it. */
export function districtDataset(from: Said, item: SceneDistrict, report: DistrictReport): Dataset {
  const { atlas, scene, view, at } = from;
  const t = translator(view.language);
  const { title, description } = headOf(t, scene, view);
  const { level, basis } = item.assessment;
  const how = basis === 'reported' ? t('table.basis.reported') : t(`table.basis.${basis}`);
  const own = report.own.filter(({ quantity, check }) => quantity !== null && check !== 'doubtful');
  return {
    ...common(from),
    name: title,
    description: `${description} ${t('export.licence')}`,
    spatialCoverage: { '@id': placeId },
    measurementTechnique: t('rule.intro', { official: officialLevels(atlas.figures) }),
    variableMeasured: [
      { '@type': 'PropertyValue', name: t('legend.title'), value: t(`level.${level}`), description: how },
      ...own.map((figure) => variable(t, figure, from)),
    ],
    isPartOf: { '@type': 'Dataset', '@id': at(whole), name: t('export.title.everything') },
  };
}

/** A figure with its number as it is qualified, in words and for machines, what it counts and who says it; its receipt is one link away. */
function variable(t: Translate, figure: Figure, { atlas, view, at }: Said): PropertyValue {
  const document = atlas.documentsById.get(figure.document);
  const unitText = unit(t, figure);
  return {
    '@type': 'PropertyValue',
    name: counted(t, figure),
    ...numbersOf(figure.quantity),
    ...(unitText !== '' && { unitText }),
    description: [measured(t, figure), said(t, figure, document)].join('; '),
    url: at(writeLink({ ...view, figure: figure.id })),
  };
}

/** Only a number that its source gives as it is, or as about so much, is a value; any other is a bound. */
function numbersOf(quantity: Quantity | null): Pick<Exclude<PropertyValue, string>, 'value' | 'minValue' | 'maxValue'> {
  switch (quantity?.comparator) {
    case 'exact':
    case 'about':
      return { value: quantity.value };
    case 'at_least':
      return { minValue: quantity.value };
    case 'at_most':
    case 'just_under':
      return { maxValue: quantity.value };
    case 'range':
      return { minValue: quantity.value, ...(quantity.high !== undefined && { maxValue: quantity.high }) };
    case undefined:
      return {};
  }
}

function common({ atlas, view, at }: Said) {
  const t = translator(view.language);
  return {
    '@type': 'Dataset',
    url: at(writeLink(view)),
    license: 'https://opensource.org/license/mit',
    creator: {
      '@type': 'Project',
      name: t('atlas.title'),
      url: at(writeLink({ ...view, district: null, table: false })),
    },
    isAccessibleForFree: true,
    version: atlas.version.id,
    dateModified: atlas.version.date,
    inLanguage: view.language,
  } as const satisfies Dataset;
}

/** From the first day that a figure speaks of to the last that had come when the evidence was gathered: a plan covers nothing yet. */
function covered({ figures, version }: Atlas): Pick<Exclude<Dataset, string>, 'temporalCoverage'> {
  const first = figures.flatMap(({ period: { from } }) => (from === null ? [] : [firstDay(from)])).sort()[0];
  const last = figures
    .flatMap(({ period: { to } }) => (to === null || lastDay(to) > version.date ? [] : [lastDay(to)]))
    .sort()
    .at(-1);
  return first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` };
}

const files: readonly (readonly [string, string])[] = [
  [whole, 'application/json'],
  ['data/figures.csv', 'text/csv'],
  ['data/documents.csv', 'text/csv'],
  ['data/districts.csv', 'text/csv'],
  ['data/layers/districts.geojson', 'application/geo+json'],
];

function downloads(at: Said['at']): readonly DataDownload[] {
  return files.map(([path, encodingFormat]) => ({
    '@type': 'DataDownload',
    name: path.slice(path.lastIndexOf('/') + 1),
    contentUrl: at(path),
    encodingFormat,
    inLanguage: defaultLanguage,
  }));
}
