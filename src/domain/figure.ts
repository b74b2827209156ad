import * as v from 'valibot';
import { firstDay, lastDay, partialDate } from './date.ts';
import { type DistrictId, districtId } from './district.ts';
import { byLanguage } from './language.ts';
import { attributes, metricId, metrics } from './metric.ts';

/** Stable for ever: links carry it. */
export const figureId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, 'a figure id: letters, digits and hyphens'),
);

export type FigureId = v.InferOutput<typeof figureId>;

/** A number as its source gives it, in the unit of its metric. Only `exact` ones may enter a sum or a difference. */
const quantity = v.pipe(
  v.strictObject({
    value: v.pipe(v.number(), v.minValue(0)),
    comparator: v.picklist(['exact', 'at_least', 'at_most', 'about', 'just_under']),
    /** The source's own few words for it, where they say more than the number. */
    printed: v.optional(v.string()),
  }),
  v.readonly(),
);

/** The ground that a figure speaks of. Joint and country figures are never divided. */
const scope = v.variant('kind', [
  v.strictObject({ kind: v.literal('district'), district: districtId }),
  v.strictObject({
    kind: v.literal('joint'),
    districts: v.pipe(
      v.array(districtId),
      v.minLength(2, 'at least two districts in a joint figure (one alone has the scope "district")'),
      v.check((ids) => new Set(ids).size === ids.length, 'each district once'),
    ),
  }),
  v.strictObject({ kind: v.literal('country') }),
]);

export type Scope = v.InferOutput<typeof scope>;

/** The time that a figure covers; null where the source gives no date. */
const period = v.pipe(
  v.strictObject({
    from: v.nullable(partialDate),
    to: v.nullable(partialDate),
    /** The source does not print the year: it was inferred from the context. */
    yearInferred: v.optional(v.boolean()),
  }),
  v.check(
    ({ from, to }) => from === null || to === null || firstDay(from) <= lastDay(to),
    'a period that ends after it begins',
  ),
  v.readonly(),
);

export type Period = v.InferOutput<typeof period>;

/** Where the figure stands: paragraphs count from 1 with the heading, sentences through the whole text. */
const locator = v.pipe(
  v.strictObject({ paragraph: v.optional(v.number()), sentence: v.optional(v.number()) }),
  v.readonly(),
);

/** What this figure says of another one, and why. */
const relation = v.pipe(
  v.strictObject({
    relation: v.picklist(['confirms', 'contradicts', 'supersedes', 'subset_of']),
    figure: figureId,
    why: v.string(),
  }),
  v.readonly(),
);

/** One statement of one document, as it stands in the document's file: a number with its meaning, or an attributed claim in words. */
export const figureRecord = v.pipe(
  v.strictObject({
    id: figureId,
    metric: metricId,
    /** Null where something is claimed without a number; `statement` then says what. */
    quantity: v.nullable(quantity),
    /** The claim in our own words. */
    statement: v.optional(byLanguage),
    of: attributes,
    period,
    scope,
    /** Who says it. Who printed it is the document's channel. Null where the document names nobody and asserts it itself. */
    claimant: v.nullable(v.string()),
    locator,
    /** How sure the reading is, not how true the claim. */
    confidence: v.picklist(['high', 'medium', 'low']),
    note: v.optional(byLanguage),
    /** Not in the document: worked out here, from which figures. */
    computed: v.optional(v.strictObject({ operation: v.picklist(['sum', 'share']), from: v.array(figureId) })),
    relations: v.optional(v.array(relation), []),
  }),
  v.check((figure) => figure.quantity !== null || figure.statement !== undefined, 'a quantity or a statement'),
  v.check(
    (figure) => metrics[figure.metric].needs.every((key) => figure.of[key] !== undefined),
    'every attribute that its metric needs (the table of metrics lists them)',
  ),
  v.readonly(),
);

/** A figure together with the document that it stands in. */
export type Figure = v.InferOutput<typeof figureRecord> & { readonly document: string };

/** A published document and the figures it states: one file in `geodata/datasets`. */
export const documentSchema = v.pipe(
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a document id: lower-case letters, digits and hyphens'),
    ),
    kind: v.picklist(['article', 'report', 'law', 'survey']),
    title: v.string(),
    /** The title in few words, for the line under a number. */
    short: byLanguage,
    language: v.string(),
    /** Who published it: the channel, which is not the claimant. */
    channel: v.string(),
    url: v.pipe(v.string(), v.url()),
    /** Null where no date of publication was found. */
    published: v.nullable(partialDate),
    /** Where `published` is null: the earliest date at which the text is known to have been public. */
    knownBy: v.optional(partialDate),
    note: v.optional(byLanguage),
    figures: v.array(figureRecord),
  }),
  v.readonly(),
);

export type Document = Omit<v.InferOutput<typeof documentSchema>, 'figures'>;

/** The districts that a figure names; none for the country as a whole. */
export function districtsOf(of: Scope): readonly DistrictId[] {
  return of.kind === 'district' ? [of.district] : of.kind === 'joint' ? of.districts : [];
}
