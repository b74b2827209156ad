import type { Attributes } from '../../domain/attributes.ts';
import type { ByLanguage } from '../../domain/language.ts';
import { type MetricId, metrics } from '../../domain/metric.ts';
import { comparators, highest, lowest, type Quantity } from '../../domain/quantity.ts';
import { districtsOf } from '../../domain/scope.ts';
import { unitOf } from '../../domain/unit.ts';
import type { Translate } from '../../locales/translate.ts';
import { counted, inLanguage } from '../../text/phrases.ts';
import { attributeColumns } from './attributes.ts';
import type { FigureRow } from './figure-row.ts';
import { sourceTitle } from './source.ts';
import { type Column, datePattern } from './table.ts';

/** The columns of the table of figures, in their order; CSV, XLSX, JSON and the Table Schema all read them. */
export const figureColumns: readonly Column<FigureRow>[] = [
  {
    name: 'id',
    hxl: '#meta+id',
    type: 'string',
    description: 'The figure. Stable: links carry it.',
    constraints: { required: true, unique: true },
    of: ({ figure }) => figure.id,
  },
  {
    name: 'metric',
    hxl: '#indicator+code',
    type: 'string',
    description: 'What is counted, as a code.',
    constraints: { required: true, enum: Object.keys(metrics) },
    of: ({ figure }) => figure.metric,
  },
  {
    name: 'counted',
    hxl: '#indicator+name',
    type: 'string',
    description: 'What is counted, in words that follow the number.',
    of: ({ figure, t }) => counted(t, figure),
  },
  {
    name: 'value',
    hxl: '#indicator+num',
    type: 'number',
    description:
      'The number as the source gives it, of a range its lower end. Empty where none is reported, which is not 0.',
    constraints: { minimum: 0 },
    of: ({ figure }) => figure.quantity?.value,
  },
  {
    name: 'comparator',
    hxl: '#indicator+comparator',
    type: 'string',
    description: 'How the source qualifies the number. Only "exact" ones may be added.',
    constraints: { enum: comparators },
    of: ({ figure }) => figure.quantity?.comparator,
  },
  {
    name: 'low',
    hxl: '#indicator+num+min',
    type: 'number',
    description:
      'The least that the number can mean; empty where the source sets no lower end. Of a quotient, by the digits printed.',
    constraints: { minimum: 0 },
    of: ({ figure }) => figure.computed?.between?.[0] ?? lowest(figure.quantity),
  },
  {
    name: 'high',
    hxl: '#indicator+num+max',
    type: 'number',
    description:
      'The most that the number can mean; empty where the source sets no upper end. Of a quotient, by the digits printed.',
    constraints: { minimum: 0 },
    of: ({ figure }) => figure.computed?.between?.[1] ?? highest(figure.quantity),
  },
  {
    name: 'unit',
    hxl: '#indicator+unit',
    type: 'string',
    description: 'The unit of the number; of money, the currency by its ISO 4217 code.',
    constraints: { required: true },
    of: ({ figure }) => unitOf(figure.metric),
  },
  {
    name: 'printed',
    hxl: '#description+printed',
    type: 'string',
    description: 'The number in the source’s own few words, where they say more.',
    of: ({ figure }) => figure.quantity?.printed,
  },
  {
    name: 'summed',
    hxl: '#meta+summed',
    type: 'boolean',
    description: 'The source does not print the number: it is the sum of the parts that it prints.',
    of: ({ figure }) => figure.quantity?.summed,
  },
  {
    name: 'statement',
    hxl: '#description+statement',
    type: 'string',
    description: 'A claim without a number, in the atlas’s words.',
    of: ({ figure, t }) => inWords(figure.statement, t),
  },
  ...attributeColumns,
  {
    name: 'parts',
    hxl: '#description+parts+list',
    type: 'list',
    description: 'What the number is made of, as the source divides it. Parts may overlap.',
    of: ({ figure }) => figure.parts?.map(({ quantity, of }) => otherNumber(quantity, of)),
  },
  {
    name: 'beside',
    hxl: '#description+beside+list',
    type: 'list',
    description: 'What the same sentence counts in other units.',
    of: ({ figure }) => figure.beside?.map(({ quantity, of, metric }) => otherNumber(quantity, of, metric)),
  },
  {
    name: 'variants',
    hxl: '#description+variants+list',
    type: 'list',
    description: 'Other numbers that other voices give for the same.',
    of: ({ figure }) =>
      figure.variants?.map(
        ({ quantity, of, by, url }) => `${otherNumber(quantity, of ?? {})} by ${withAddress(by, url)}`,
      ),
  },
  {
    name: 'period_from',
    hxl: '#date+start',
    type: 'string',
    description: 'The beginning of the period, as precise as the source has it.',
    constraints: { pattern: datePattern },
    of: ({ figure }) => figure.period.from,
  },
  {
    name: 'period_to',
    hxl: '#date+end',
    type: 'string',
    description: 'The end of the period, as precise as the source has it.',
    constraints: { pattern: datePattern },
    of: ({ figure }) => figure.period.to,
  },
  {
    name: 'year_inferred',
    hxl: '#meta+year_inferred',
    type: 'boolean',
    description: 'The source does not print the year: it was inferred from the context.',
    of: ({ figure }) => figure.period.yearInferred,
  },
  {
    name: 'period_to_basis',
    hxl: '#meta+end_basis',
    type: 'string',
    description: 'What the end of the period rests on.',
    of: ({ figure }) => figure.period.toBasis,
  },
  {
    name: 'scope',
    hxl: '#loc+type',
    type: 'string',
    description: 'The kind of ground. Only "district" speaks of one district; no other kind may be divided.',
    constraints: { required: true },
    of: ({ figure }) => figure.scope.kind,
  },
  {
    name: 'scope_name',
    hxl: '#loc+name',
    type: 'string',
    description: 'The name of a region or a line whose districts the source does not name.',
    of: ({ figure: { scope }, t }) => ('name' in scope ? inWords(scope.name, t) : null),
  },
  {
    name: 'districts',
    hxl: '#adm1+id+list',
    type: 'list',
    description: 'The districts that the figure names, as ids of the atlas. Several: the figure is for all together.',
    of: ({ figure }) => districtsOf(figure.scope),
  },
  {
    name: 'district_iso',
    hxl: '#adm1+code+list',
    type: 'list',
    description: 'Their ISO 3166-2 codes; a district that has none has no entry.',
    of: ({ figure, district }) => districtsOf(figure.scope).flatMap((id) => district(id)?.iso ?? []),
  },
  {
    name: 'district_names',
    hxl: '#adm1+name+list',
    type: 'list',
    description: 'Their names.',
    of: ({ figure, district, t }) => districtsOf(figure.scope).map((id) => district(id)?.name[t.language] ?? id),
  },
  {
    name: 'and_unnamed_ground',
    hxl: '#loc+unnamed',
    type: 'boolean',
    description: 'The figure also covers ground that the source does not name.',
    of: ({ figure: { scope } }) => ('unnamedRest' in scope ? scope.unnamedRest : null),
  },
  {
    name: 'not_in',
    hxl: '#adm1+id+besides+list',
    type: 'list',
    description: 'Districts that the ground lies outside of, where the source names only those.',
    of: ({ figure: { scope } }) => ('besides' in scope ? scope.besides : null),
  },
  {
    name: 'ground_today',
    hxl: '#adm1+id+today+list',
    type: 'list',
    description: 'The districts that the ground lies in today, where they are not those reported.',
    of: ({ figure }) => figure.ground?.now,
  },
  {
    name: 'boundaries',
    hxl: '#meta+boundaries',
    type: 'string',
    description: 'On which boundaries the figure counts, by the day from or up to which they held; or unknown.',
    of: ({ figure }) => figure.ground?.vintage,
  },
  {
    name: 'place',
    hxl: '#loc+name+reported',
    type: 'string',
    description: 'The settlement or landmark as reported. Never a position.',
    of: ({ figure }) => figure.place,
  },
  {
    name: 'claimant',
    hxl: '#org+name+claimant',
    type: 'string',
    description: 'Who says it; empty where the document names nobody.',
    of: ({ figure }) => figure.claimant,
  },
  {
    name: 'channel',
    hxl: '#org+name+channel',
    type: 'string',
    description: 'Who published it, which is not who says it.',
    of: ({ document }) => document?.channel,
  },
  {
    name: 'also_published_by',
    hxl: '#org+name+also+list',
    type: 'list',
    description: 'Other publications that carry the figure.',
    of: ({ figure }) => figure.channels?.map(({ channel, url }) => withAddress(channel, url)),
  },
  {
    name: 'document',
    hxl: '#meta+id+document',
    type: 'string',
    description: 'The document that the figure stands in, or the first of those that it was computed from.',
    constraints: { required: true },
    of: ({ figure }) => figure.document,
  },
  {
    name: 'document_title',
    hxl: '#meta+source',
    type: 'string',
    description: 'Its title; in brackets what it is about, where no title is on record.',
    of: ({ document, t }) => document && sourceTitle(document, t.language),
  },
  {
    name: 'document_url',
    hxl: '#meta+url',
    type: 'string',
    description: 'Its address.',
    of: ({ document }) => document?.url,
  },
  {
    name: 'published',
    hxl: '#date+reported',
    type: 'string',
    description: 'The day that it was published; empty where no date was found.',
    constraints: { pattern: datePattern },
    of: ({ document }) => document?.published,
  },
  {
    name: 'known_by',
    hxl: '#date+known',
    type: 'string',
    description: 'Of an undated document, the earliest day at which it is known to have been public.',
    constraints: { pattern: datePattern },
    of: ({ document }) => document?.knownBy,
  },
  {
    name: 'paragraph',
    hxl: '#meta+paragraph',
    type: 'integer',
    description: 'The paragraph that the figure stands in, counted from 1 with the heading.',
    of: ({ figure }) => figure.locator.paragraph,
  },
  {
    name: 'sentence',
    hxl: '#meta+sentence',
    type: 'integer',
    description: 'The sentence, counted through the whole text.',
    of: ({ figure }) => figure.locator.sentence,
  },
  {
    name: 'computed',
    hxl: '#meta+operation',
    type: 'string',
    description:
      'Not in any document: worked out by the atlas, by this operation. Never add such a row to those it comes from.',
    of: ({ figure }) => figure.computed?.operation,
  },
  {
    name: 'computed_from',
    hxl: '#meta+id+operands+list',
    type: 'list',
    description: 'The figures that it was worked out from.',
    of: ({ figure }) => figure.computed?.from,
  },
  {
    name: 'aliases',
    hxl: '#meta+id+alt+list',
    type: 'list',
    description: 'Ids of records that are this same statement.',
    of: ({ figure }) => figure.aliases,
  },
  {
    name: 'relations',
    hxl: '#meta+relations+list',
    type: 'list',
    description: 'What this figure says of others: "contradicts ID".',
    of: ({ figure }) => figure.relations.map(({ relation, figure: other }) => `${relation} ${other}`),
  },
  {
    name: 'confidence',
    hxl: '#status+confidence',
    type: 'string',
    description: 'How sure the reading is, not how true the claim.',
    constraints: { required: true, enum: ['high', 'medium', 'low'] },
    of: ({ figure }) => figure.confidence,
  },
  {
    name: 'check',
    hxl: '#status+check',
    type: 'string',
    description: 'What a second, independent reading found; empty where it was read once.',
    of: ({ figure }) => figure.check,
  },
  {
    name: 'note',
    hxl: '#description+note',
    type: 'string',
    description: 'What else must be known to read the figure rightly.',
    of: ({ figure, t }) => inWords(figure.note, t),
  },
];

function inWords(text: ByLanguage | undefined, t: Translate): string | null {
  return text === undefined ? null : inLanguage(text, t.language).text;
}

function withAddress(name: string, url: string | null): string {
  return url === null ? name : `${name} <${url}>`;
}

/** `exact 3 outcome=killed`, for a number that has no row of its own. */
function otherNumber({ value, comparator, high }: Quantity, of: Attributes, metric?: MetricId): string {
  const number = high === undefined ? `${value}` : `${value}-${high}`;
  const details = Object.entries(of).map(([key, code]) => `${key}=${code}`);
  const unit = metric === undefined ? [] : [unitOf(metric), metric];
  return [comparator, number, ...unit, ...details].join(' ');
}
