import { type AreaUnit, converted, shownIn } from '../domain/area.ts';
import { country } from '../domain/country.ts';
import type { PartialDate } from '../domain/date.ts';
import type { District } from '../domain/district.ts';
import type { Document, Figure, Period } from '../domain/figure.ts';
import { type ByLanguage, defaultLanguage, type Language } from '../domain/language.ts';
import { metrics } from '../domain/metric.ts';
import type { Version } from '../domain/version.ts';
import { date, daysOfYear } from '../locales/dates.ts';
import type { MessageKey } from '../locales/messages.ts';
import { numeral } from '../locales/numerals.ts';
import { type Translate, translator } from '../locales/translate.ts';
import { speaker, wordsFor } from './country.ts';

export { date };

/** A number in the language's own grouping; at most two decimals, as the records have them. */
export function number(t: Translate, value: number, decimals = 2): string {
  return numeral(value, t('number.sample'), decimals);
}

/** The text in the language, or in the default one where the data have no other. */
export function inLanguage(text: ByLanguage, language: Language): { readonly text: string; readonly lang: Language } {
  const own = text[language];
  return own === undefined ? { text: text[defaultLanguage], lang: defaultLanguage } : { text: own, lang: language };
}

/** A version of the evidence by its day and its id. */
export function versionName(t: Translate, { id, date: day }: Version): string {
  return t('version.name', { date: date(t, day), version: id });
}

/** The period within a sentence: `since 10 Nov 2020`, `in April 2023`, `on 28 Apr 2023`; nothing where none is given. */
export function period(t: Translate, { from, to }: Period): string {
  if (from === null) return to === null ? '' : t('period.until', { date: date(t, to, 'until') });
  if (to === null) return t('period.since', { date: date(t, from, 'since') });
  if (isWholeYear(from, to)) return t('period.in', { date: date(t, from.slice(0, 4), 'in') });
  const inYear = from.length === 10 && to.length === 10 && from.slice(0, 4) === to.slice(0, 4);
  if (from !== to && inYear) return t('period.range', daysOfYear(t, from, to));
  if (from !== to) return t('period.range', { from: date(t, from, 'since'), to: date(t, to, 'until') });
  if (from.length === 10) return t('period.on', { date: date(t, from, 'in') });
  return t('period.in', { date: date(t, from, 'in') });
}

function isWholeYear(from: PartialDate, to: PartialDate): boolean {
  return from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
}

/** The unit in which a figure is recorded, where it is one of area. */
function areaUnit({ metric }: Pick<Figure, 'metric'>): AreaUnit | null {
  const { unit: of } = metrics[metric];
  return of === 'ha' || of === 'km2' ? of : null;
}

/** An area in the reader's units, without its unit. Hundredths of a hectare are ten-thousandths of a km². */
export function areaNumber(t: Translate, value: number, recorded: AreaUnit): string {
  const shown = shownIn(recorded, t.units);
  return number(t, converted(value, recorded, shown), shown === 'km2' && recorded === 'ha' ? 4 : 2);
}

/** An area with its unit, in the reader's units. */
export function area(t: Translate, value: number, recorded: AreaUnit): string {
  return t(`measure.${shownIn(recorded, t.units)}`, { n: areaNumber(t, value, recorded) });
}

/** Whether the figure is shown in another unit than the one that it is recorded in. */
export function isConverted(t: Translate, figure: Figure): boolean {
  const recorded = areaUnit(figure);
  return recorded !== null && figure.quantity !== null && shownIn(recorded, t.units) !== recorded;
}

/** The number with the words that it was printed with, such as `over 11,000,000`; without its unit. */
export function amount(t: Translate, { quantity, metric, computed }: Figure): string {
  if (quantity === null) return t('figure.notReported');
  const recorded = areaUnit({ metric });
  const said = (value: number, decimals = 2) =>
    recorded === null ? number(t, value, decimals) : areaNumber(t, value, recorded);
  /* A share that is worked out here would have more digits than it deserves; a reported one has those that were printed. */
  const n = said(quantity.value, metric === 'share_cleared' && computed ? 1 : 2);
  return t(`comparator.${quantity.comparator}`, { n, high: said(quantity.high ?? quantity.value) });
}

/** The number as a program takes it, in the units that are shown; null where none is reported. */
export function plainAmount(t: Translate, { quantity, metric }: Figure): number | null {
  if (quantity === null) return null;
  const recorded = areaUnit({ metric });
  if (recorded === null) return quantity.value;
  /* Without the noise of a division by a hundred. */
  return Number(converted(quantity.value, recorded, shownIn(recorded, t.units)).toFixed(6));
}

/** The ends that a calculated number lies between, without their unit; null for one that has no width. */
export function betweenOf(t: Translate, figure: Figure): { readonly low: string; readonly high: string } | null {
  const between = figure.computed?.between;
  if (between === undefined) return null;
  const recorded = areaUnit(figure);
  const [low, high] = between.map((end) => (recorded === null ? number(t, end) : areaNumber(t, end, recorded)));
  return { low: low ?? '', high: high ?? '' };
}

/** How its number is set with its unit; without one where there is no number, or the sentence names what is counted. */
function measureOf(t: Translate, figure: Figure): MessageKey {
  const recorded = areaUnit(figure);
  if (figure.quantity === null) return 'measure.none';
  if (recorded !== null) return `measure.${shownIn(recorded, t.units)}`;
  const { unit: of } = metrics[figure.metric];
  return of === 'percent' ? 'measure.percent' : of === 'money' ? 'measure.money' : 'measure.none';
}

/** The number with its unit. */
export function measured(t: Translate, figure: Figure): string {
  return t(measureOf(t, figure), { n: amount(t, figure) });
}

/** The number, marked strong, with its unit as the language sets it. */
export function measuredPieces(t: Translate, figure: Figure): ReturnType<Translate['rich']> {
  return t.rich(measureOf(t, figure), { n: amount(t, figure) }).filter(({ text }) => text !== '');
}

/** The unit alone; empty where the sentence names what is counted. */
export function unit(t: Translate, figure: Figure): string {
  const besides = measuredPieces(t, figure).filter(({ strong }) => !strong);
  return besides
    .map(({ text }) => text)
    .join('')
    .trim();
}

/** What a figure of area would be where its record's unit is not the reader's: as it is recorded. */
export function asRecorded(t: Translate, figure: Figure): string {
  return measured(translator(t.language), figure);
}

/** What the figure counts, as the rest of a sentence that its number begins. */
export function counted(t: Translate, figure: Figure): string {
  const { of } = figure;
  const between = betweenOf(t, figure);
  const n = figure.quantity?.value ?? 0;
  const item = of.item ?? 'all';
  const models = of.models === undefined ? 'none' : of.models.join(t('sequence.comma'));
  const madeYear = of.madeYear === undefined ? 'none' : String(of.madeYear);
  return t(`counts.${figure.metric}`, {
    n,
    item,
    items: t('counted.items', { n, item, models, madeYear }),
    period: period(t, figure.period),
    asOf: figure.period.to === null ? 'none' : date(t, figure.period.to),
    low: between?.low ?? 'none',
    high: between?.high ?? 'none',
    level: of.level ?? 'all',
    outcome: of.outcome ?? 'killed_or_injured',
    group: of.group ?? 'all',
    whole: of.whole ?? 'contaminated',
    operators: wordsFor(t, country.operators, of.operators ?? 'unknown'),
    donor: wordsFor(t, country.donors, of.donor ?? ''),
    topic: wordsFor(t, country.topics, of.topic ?? ''),
    years: of.years === undefined ? 'none' : String(of.years),
    where: wordsFor(t, country.ground, of.where ?? 'all'),
    cause: of.devices?.every((device) => device === 'explosion') ? 'explosion' : 'ordnance',
  })
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[;,]|$)/g, '')
    .replace(/,$/, '')
    .trim();
}

/** Who says it and where it stands, in a line under the number. */
export function said(t: Translate, figure: Figure, document: Document | undefined): string {
  if (figure.computed) return t('figure.computedFrom', { n: figure.computed.from.length });
  if (document === undefined) return '';
  const short = inLanguage(document.short, t.language).text;
  const place = figure.locator.paragraph === undefined ? short : `${short}, ¶\u00a0${figure.locator.paragraph}`;
  if (figure.claimant === document.channel) return place;
  if (figure.claimant !== null) return t('figure.via', { claimant: speaker(t, figure.claimant).text, channel: place });
  return document.kind === 'article' ? `${place} · ${t('figure.article')}` : place;
}

/** The names as they are spoken of in a sentence, each in the language of the reader. */
export function places(t: Translate, districts: readonly District[]): string {
  return sequence(
    t,
    districts.map(({ name }) => name[t.language]),
  );
}

/** `A`, `A and B`, `A, B, and C`. Not by `Intl.ListFormat`, of which Chromium has no Azerbaijani. */
export function sequence(t: Translate, parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  const before = parts.slice(0, -1).join(t('sequence.comma'));
  return before + t(parts.length === 2 ? 'sequence.two' : 'sequence.last') + last;
}
