import * as v from 'valibot';
import { attributes } from './attributes.ts';
import { firstDay, lastDay } from './date.ts';
import { partialDate } from './date-schema.ts';
import { byLanguage } from './language-schema.ts';
import { metrics } from './metric.ts';
import { metricId } from './metric-schema.ts';
import { quantity } from './quantity-schema.ts';
import { ground, scope } from './scope-schema.ts';
import { webAddress } from './web-address.ts';

/** Stable for ever: links carry it. */
export const figureId = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'a figure id: letters, digits, hyphens, dots and underscores'),
);

export type FigureId = v.InferOutput<typeof figureId>;

/** The time that a figure covers; null where the source gives no date. */
const period = v.pipe(
  v.strictObject({
    from: v.nullable(partialDate),
    to: v.nullable(partialDate),
    /** The source does not print the year: it was inferred from the context. */
    yearInferred: v.optional(v.boolean()),
    /** What the end rests on: the text itself, the day it was published for want of a better one, or an inference. */
    toBasis: v.optional(v.picklist(['printed', 'published', 'inferred'])),
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
    /** `same_place`: two events at one place, which the sources give to different districts. */
    relation: v.picklist(['confirms', 'contradicts', 'supersedes', 'subset_of', 'same_place']),
    figure: figureId,
    why: v.string(),
  }),
  v.readonly(),
);

/** A publication that carries the figure besides the document in whose file it stands. */
const channel = v.pipe(
  v.strictObject({
    channel: v.string(),
    url: v.nullable(webAddress),
    /** Null where no date of publication was found. */
    published: v.nullable(partialDate),
  }),
  v.readonly(),
);

/** Another number that another voice gives for the same thing, where it has no record of its own. */
const variant = v.pipe(
  v.strictObject({
    quantity,
    of: v.optional(attributes),
    /** Who gives it. */
    by: v.string(),
    url: v.nullable(webAddress),
  }),
  v.readonly(),
);

/** One statement of one document, as it stands in the document's file: a number with its meaning, or an attributed claim in words. */
export const figureRecord = v.pipe(
  v.strictObject({
    id: figureId,
    /** Ids of records that are this same statement; links with them go on working. */
    aliases: v.optional(v.array(figureId)),
    metric: metricId,
    /** Null where something is claimed without a number; `statement` then says what. */
    quantity: v.nullable(quantity),
    /** The claim in our own words. */
    statement: v.optional(byLanguage),
    of: attributes,
    /** What the number is made of, as the source itself divides it. Parts may overlap (killed, civilians); they are never more than the whole. */
    parts: v.optional(v.array(v.pipe(v.strictObject({ of: attributes, quantity }), v.readonly()))),
    /** What the same sentence counts in other units, for the same period and ground. */
    beside: v.optional(v.array(v.pipe(v.strictObject({ metric: metricId, of: attributes, quantity }), v.readonly()))),
    period,
    scope,
    ground: v.optional(ground),
    /** The settlement or landmark as reported. Never a position: no gazetteer stands behind it. */
    place: v.optional(v.string()),
    /** Who says it. Who printed it is the document's channel. Null where no voice but the document's own is on record. */
    claimant: v.nullable(v.string()),
    locator,
    /** How sure the reading is, not how true the claim. */
    confidence: v.picklist(['high', 'medium', 'low']),
    /** What a second, independent reading found; absent where the figure was read once. A `doubtful` figure is shown as such. */
    check: v.optional(v.picklist(['confirmed', 'corrected', 'doubtful', 'not_found_again'])),
    channels: v.optional(v.array(channel)),
    variants: v.optional(v.array(variant)),
    note: v.optional(byLanguage),
    /** Not in the document: worked out here, from which figures. */
    computed: v.optional(v.strictObject({ operation: v.picklist(['sum', 'share', 'count']), from: v.array(figureId) })),
    relations: v.optional(v.array(relation), []),
  }),
  v.check((figure) => figure.quantity !== null || figure.statement !== undefined, 'a quantity or a statement'),
  v.check(
    (figure) => metrics[figure.metric].needs.every((key) => figure.of[key] !== undefined),
    'every attribute that its metric needs (the table of metrics lists them)',
  ),
  v.readonly(),
);

/** How a figure was worked out here from others. Records know the sums that they print; the rest only the scene makes. */
export interface Computed {
  readonly operation: 'sum' | 'share' | 'count' | 'difference' | 'quotient' | 'remainder';
  readonly from: readonly FigureId[];
  /** The ends that a quotient lies between by the digits that its two figures were printed with, or a share by the areas that sources disagree about. */
  readonly between?: readonly [low: number, high: number];
}

/** A figure together with the document that it stands in. */
export type Figure = Omit<v.InferOutput<typeof figureRecord>, 'computed'> & {
  readonly document: string;
  readonly computed?: Computed | undefined;
};

/** A published document and the figures it states: one file in `geodata/datasets`. */
export const documentSchema = v.pipe(
  v.strictObject({
    id: v.pipe(
      v.string(),
      v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a document id: lower-case letters, digits and hyphens'),
    ),
    /** `article` is a longer piece that names no voices of its own; `news` any other page of the press, `statement` an authority's own page. */
    kind: v.picklist(['article', 'news', 'statement', 'report', 'law', 'survey']),
    /** Null where the title is not on record; `subject` then says what the document is about. */
    title: v.nullable(v.string()),
    /** What the document is about, in our own words. */
    subject: v.optional(byLanguage),
    /** The document in few words, for the line under a number. */
    short: byLanguage,
    language: v.string(),
    /** Who published it: the channel, which is not the claimant. */
    channel: v.string(),
    /** Null where the text was read without an address; the note then says so. */
    url: v.nullable(webAddress),
    /** Null where no date of publication was found. */
    published: v.nullable(partialDate),
    /** Where `published` is null: the earliest date at which the text is known to have been public. */
    knownBy: v.optional(partialDate),
    note: v.optional(byLanguage),
    figures: v.array(figureRecord),
  }),
  v.check(({ title, subject }) => title !== null || subject !== undefined, 'a title, or a subject in our own words'),
  v.check(({ url, note }) => url !== null || note !== undefined, 'an address, or a note that says why there is none'),
  v.readonly(),
);

export type Document = Omit<v.InferOutput<typeof documentSchema>, 'figures'>;
