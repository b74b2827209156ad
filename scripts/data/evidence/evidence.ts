import { join } from 'node:path';
import { firstDay, lastDay } from '../../../src/domain/date.ts';
import type { District } from '../../../src/domain/district.ts';
import { districtSchema } from '../../../src/domain/district-schema.ts';
import { type Document, documentSchema, type Figure } from '../../../src/domain/figure.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import type { Searched } from '../../../src/domain/searched.ts';
import { unitOf } from '../../../src/domain/unit.ts';
import { readRecords, readSearches } from '../geodata/read.ts';
import { type DocumentRecord, figuresOf } from '../geodata/records.ts';

/** All documents together, as the checks read them. */
export interface Evidence {
  readonly records: readonly DocumentRecord[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly figures: readonly Figure[];
  readonly byId: ReadonlyMap<string, Figure>;
  readonly districts: readonly District[];
  readonly searches: readonly Searched[];
}

export function gather(
  records: readonly DocumentRecord[],
  districts: readonly District[],
  searches: readonly Searched[] = [],
): Evidence {
  const figures = figuresOf(records);
  return {
    records,
    documents: new Map(records.map((document) => [document.id, document])),
    figures,
    byId: new Map(figures.map((figure) => [figure.id, figure])),
    districts,
    searches,
  };
}

/** The evidence of a `geodata` folder. */
export async function readEvidence(geodata: string): Promise<Evidence> {
  return gather(
    await readRecords(join(geodata, 'datasets'), documentSchema),
    await readRecords(join(geodata, 'districts'), districtSchema),
    await readSearches(geodata),
  );
}

const english = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

export function number(value: number): string {
  return english.format(value);
}

const signs = { exact: '', at_least: '≥ ', at_most: '≤ ', about: '≈ ', just_under: 'just under ', range: '' } as const;

/** `≥ 1,234 ha`, in the unit of the metric. */
export function amount(metric: Figure['metric'], quantity: Quantity | null): string {
  if (quantity === null) return 'no number';
  const { value, comparator, high } = quantity;
  const unit = unitOf(metric);
  const upper = high === undefined ? '' : `–${number(high)}`;
  return `${signs[comparator]}${number(value)}${upper}${unit === 'none' ? '' : ` ${unit}`}`;
}

/** `A05 (147,988 ha)`. */
export function named({ id, metric, quantity }: Figure): string {
  return `${id} (${amount(metric, quantity)})`;
}

/** The first and the last day that a figure can speak of; without a date, all of time. */
export function days({ period }: Figure): readonly [string, string] {
  return [
    period.from === null ? '0000-01-01' : firstDay(period.from),
    period.to === null ? '9999-12-31' : lastDay(period.to),
  ];
}

/** Whether two numbers are the same but for what binary fractions lose. */
export function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

export function sumOf(figures: readonly Figure[]): number {
  return figures.reduce((sum, { quantity }) => sum + (quantity?.value ?? 0), 0);
}

/** Whether one of two figures leads to the other, through relations of any kind and whichever way they point. */
export function linkage({ figures }: Evidence): (a: Figure, b: Figure) => boolean {
  const chief = new Map(figures.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const above = chief.get(id) ?? id;
    return above === id ? id : find(above);
  };
  for (const { id, relations } of figures) {
    for (const { figure } of relations) chief.set(find(id), find(figure));
  }
  return (a, b) => find(a.id) === find(b.id);
}

/** Every pair of a list, each once. */
export function pairs<Of>(list: readonly Of[]): readonly (readonly [Of, Of])[] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
}

/** The list in groups of one key, in the order in which the keys first come. */
export function groups<Of>(list: readonly Of[], keyOf: (each: Of) => string): readonly (readonly Of[])[] {
  const found = new Map<string, Of[]>();
  for (const each of list) found.set(keyOf(each), [...(found.get(keyOf(each)) ?? []), each]);
  return [...found.values()];
}
