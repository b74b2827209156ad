import type * as v from 'valibot';
import { firstDay, lastDay } from '../../../src/domain/date.ts';
import { partialDate } from '../../../src/domain/date-schema.ts';
import { figureId, figureRecord } from '../../../src/domain/figure.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import { type MetricId, metrics } from '../../../src/domain/metric.ts';
import { quantity as quantitySchema } from '../../../src/domain/quantity-schema.ts';
import { unitOf } from '../../../src/domain/unit.ts';
import { type Answer, type Ask, listed, number, oneOf, optional, text } from './ask.ts';
import { askByLanguage, defaultLanguageName, type Known } from './ask-known.ts';
import { attributeIds, attributeQuestion, matching } from './ask-schema.ts';
import { askScope } from './ask-scope.ts';

/** A figure as it is written into its document's file. */
export type FigureInput = v.InferInput<typeof figureRecord>;

const metricIds = Object.keys(metrics) as MetricId[];
const comparators = quantitySchema.pipe[0].entries.comparator.options;
const confidences = figureRecord.pipe[0].entries.confidence.options;

/** Asks for one figure, each answer checked as it comes. */
export async function askFigure(ask: Ask, known: Known, suggested: string): Promise<FigureInput> {
  const { write } = known;
  const id = await ask(`Id of the figure (empty: ${suggested}):`, (line) =>
    freeId(line === '' ? suggested : line, known),
  );
  write(listed(metricIds.map((metric) => `${metric} (${unitOf(metric)})`)));
  const metric = await ask('What does it count?', oneOf(metricIds));
  const quantity = await askQuantity(ask, known, metric);
  const statement = quantity === null ? await askByLanguage(ask, 'The claim in our own words') : undefined;
  const of = await askAttributes(ask, known, metric);
  const period = await askPeriod(ask);
  const scope = await askScope(ask, known);
  const claimant = await ask('Who says it (empty: the document itself)?', optional(text()));
  const locator = {
    paragraph:
      (await ask('Paragraph, counted from 1 with the heading (empty: not known):', optional(number))) ?? undefined,
    sentence:
      (await ask('Sentence, counted through the whole text (empty: not known):', optional(number))) ?? undefined,
  };
  write(listed(confidences));
  const confidence = await ask('How sure is the reading?', oneOf(confidences));
  const note = await ask(`Note in ${defaultLanguageName} (empty: none):`, optional(text()));
  const relations = await askRelations(ask, known, id);
  return {
    id,
    metric,
    quantity,
    ...(statement && { statement }),
    of,
    period,
    scope,
    claimant,
    locator,
    confidence,
    ...(note !== null && { note: { [defaultLanguage]: note } }),
    ...(relations.length > 0 && { relations }),
  };
}

function freeId(line: string, { taken }: Known): Answer<string> {
  if (taken.has(line)) return { expected: 'an id of its own, which no figure or search has' };
  return matching(figureId)(line);
}

async function askQuantity(ask: Ask, { write }: Known, metric: MetricId): Promise<FigureInput['quantity']> {
  const value = await ask(`The number, in ${unitOf(metric)} (empty: claimed without a number):`, optional(number));
  if (value === null) return null;
  write(listed(comparators));
  const comparator =
    (await ask('How does the source qualify it (empty: exact)?', optional(oneOf(comparators)))) ?? 'exact';
  const above = (line: string): Answer<number> => {
    const high = number(line);
    return 'is' in high && high.is <= value ? { expected: `more than ${value}` } : high;
  };
  const high = comparator === 'range' ? await ask('The upper end of the range:', above) : null;
  const printed = await ask('Its own few words, where they say more than the number (empty: none):', optional(text()));
  return { value, comparator, ...(high !== null && { high }), ...(printed !== null && { printed }) };
}

async function askAttributes(ask: Ask, { write }: Known, metric: MetricId): Promise<FigureInput['of']> {
  const of: Record<string, unknown> = {};
  const askOne = async (id: (typeof attributeIds)[number]) => {
    const { shown, read } = attributeQuestion(id);
    write(shown);
    of[id] = await ask(`${id}:`, read);
  };
  for (const id of metrics[metric].needs) await askOne(id);
  const others = attributeIds.filter((id) => !(metrics[metric].needs as readonly string[]).includes(id));
  write(listed(others));
  for (;;) {
    const id = await ask('Another attribute (empty: none)?', optional(oneOf(others)));
    if (id === null) return of as FigureInput['of'];
    await askOne(id);
  }
}

async function askPeriod(ask: Ask): Promise<FigureInput['period']> {
  const from = await ask(
    'From which date (YYYY, YYYY-MM, YYYY-MM-DD; empty: not said)?',
    optional(matching(partialDate)),
  );
  const after = (line: string): Answer<string> => {
    const to = matching(partialDate)(line);
    const reversed = 'is' in to && from !== null && firstDay(from) > lastDay(to.is);
    return reversed ? { expected: `a date that is not before ${from}` } : to;
  };
  const to = await ask('Up to which date (empty: not said)?', optional(after));
  return { from, to };
}

async function askRelations(ask: Ask, { figures, write }: Known, own: string) {
  const kinds = figureRecord.pipe[0].entries.relations.wrapped.item.pipe[0].entries.relation.options;
  const relations: { relation: (typeof kinds)[number]; figure: string; why: string }[] = [];
  const target = (line: string): Answer<string> =>
    figures.has(line) && line !== own ? { is: line } : { expected: 'the id of a figure that is in evidence' };
  for (;;) {
    const figure = await ask('Does it speak of another figure? Its id (empty: none):', optional(target));
    if (figure === null) return relations;
    write(listed(kinds));
    const relation = await ask(`What is it to ${figure}?`, oneOf(kinds));
    relations.push({ relation, figure, why: await ask('Why?', text()) });
  }
}
