import type * as v from 'valibot';
import type { documentSchema, Figure } from '../../../src/domain/figure.ts';
import { metrics } from '../../../src/domain/metric.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { districtsOf } from '../../../src/domain/scope.ts';
import type { Searched } from '../../../src/domain/searched.ts';

export type DocumentRecord = v.InferOutput<typeof documentSchema>;

/** A figure with the place where it stands, as the sentences name it. */
interface Placed {
  readonly figure: DocumentRecord['figures'][number];
  readonly at: string;
}

function placed(documents: readonly DocumentRecord[]): Placed[] {
  return documents.flatMap(({ id, figures }) =>
    figures.map((figure, index) => ({ figure, at: `datasets/${id}.json: at figures.${index} (${figure.id})` })),
  );
}

/** The figures of all documents, each with the id of its document. */
export function figuresOf(documents: readonly DocumentRecord[]): Figure[] {
  return documents.flatMap(({ id, figures }) => figures.map((figure) => ({ ...figure, document: id })));
}

/** Every id, of a figure, an alias or a search, means one thing. */
export function distinctFigures(documents: readonly DocumentRecord[], searches: readonly Searched[] = []): string[] {
  const all = [
    ...placed(documents).flatMap(({ figure, at }) => [figure.id, ...(figure.aliases ?? [])].map((id) => ({ id, at }))),
    ...searches.map(({ id }, index) => ({ id, at: `searches.json: at ${index} (${id})` })),
  ];
  return all.flatMap(({ id, at }, index) => {
    const first = all.findIndex((other) => other.id === id);
    return first === index ? [] : [`${at}: expected an id of its own, found the id of ${all[first]?.at}`];
  });
}

/** Every figure and every search speaks of districts that have a record. */
export function knownDistricts(
  documents: readonly DocumentRecord[],
  ids: readonly string[],
  searches: readonly Searched[] = [],
): string[] {
  const named = [
    ...placed(documents).flatMap(({ figure: { scope, ground }, at }) => [
      ...districtsOf(scope).map((id) => ({ id, at: `${at}.scope` })),
      ...(scope.kind === 'rest' ? scope.besides : []).map((id) => ({ id, at: `${at}.scope.besides` })),
      ...(ground?.now ?? []).map((id) => ({ id, at: `${at}.ground.now` })),
    ]),
    ...searches.map(({ district }, index) => ({ id: district, at: `searches.json: at ${index}.district` })),
  ];
  return named
    .filter(({ id }) => !ids.includes(id))
    .map(
      ({ id, at }) =>
        `${at}: expected the id of a district in districts, found "${id}"; write districts/${id}.json, or correct it`,
    );
}

/** Every relation and every computed figure names figures that exist. */
export function knownFigures(documents: readonly DocumentRecord[]): string[] {
  const all = placed(documents);
  const exists = (id: string) => all.some(({ figure }) => figure.id === id);
  return all.flatMap(({ figure, at }) => [
    ...figure.relations
      .filter((link) => !exists(link.figure))
      .map((link) => `${at}.relations: expected the id of a figure, found "${link.figure}"`),
    ...(figure.computed?.from ?? [])
      .filter((id) => !exists(id))
      .map((id) => `${at}.computed.from: expected the id of a figure, found "${id}"`),
  ]);
}

/** Every computed sum adds up, from exact quantities of its own metric only. */
export function trueSums(documents: readonly DocumentRecord[]): string[] {
  const all = placed(documents);
  return all.flatMap(({ figure, at }) => {
    if (figure.computed === undefined) return [];
    const parts = figure.computed.from.flatMap((id) =>
      all.filter((other) => other.figure.id === id).map((other) => other.figure),
    );
    const inexact = parts.filter(
      ({ quantity, metric }) => quantity?.comparator !== 'exact' || metric !== figure.metric,
    );
    if (inexact.length > 0) {
      const names = inexact.map(({ id }) => id).join(', ');
      return [`${at}.computed.from: expected exact quantities of ${figure.metric} only, found ${names}`];
    }
    const sum = parts.reduce((total, { quantity }) => total + (quantity?.value ?? 0), 0);
    const found = figure.quantity?.value ?? null;
    return found === sum
      ? []
      : [`${at}.quantity.value: expected ${sum}, the sum of ${figure.computed.from.join(', ')}, found ${found}`];
  });
}

/** No share is over a hundred: part of a whole is not more than the whole. */
export function trueShares(documents: readonly DocumentRecord[]): string[] {
  return placed(documents).flatMap(({ figure: { metric, quantity }, at }) => {
    const most = quantity?.high ?? quantity?.value ?? 0;
    return metrics[metric].unit === 'percent' && most > 100
      ? [`${at}.quantity: expected a share of at most 100, found ${most}`]
      : [];
  });
}

/** The ways in which parts divide a whole: where all parts of one way are there, they add up to it. */
const divisions = [
  { key: 'outcome', codes: ['killed', 'injured'] },
  { key: 'group', codes: ['civilians', 'military'] },
  { key: 'item', codes: ['ap_mine', 'at_mine', 'uxo'] },
] as const;

/** Parts that divide a figure add up to it, no part exceeds it, and a number said to be the sum of its parts is. */
export function trueParts(documents: readonly DocumentRecord[]): string[] {
  return placed(documents).flatMap(({ figure: { quantity, parts = [] }, at }) => {
    if (quantity === null) return [];
    const known = parts.filter((part) => part.quantity.comparator === 'exact');
    const larger = known.filter((part) => part.quantity.value > quantity.value);
    const complete = divisions.flatMap(({ key, codes }) => {
      const found = codes.map((code) => known.find(({ of }) => of[key] === code)?.quantity);
      return found.every((part) => part !== undefined) ? [{ key, sum: sumOf(found) }] : [];
    });
    const wrong = quantity.comparator === 'exact' ? complete.filter(({ sum }) => sum !== quantity.value) : [];
    const summed = quantity.summed && sumOf(parts.map((part) => part.quantity)) !== quantity.value;
    return [
      ...larger.map((part) => `${at}.parts: expected at most ${quantity.value}, found ${part.quantity.value}`),
      ...wrong.map(({ key, sum }) => `${at}.parts: expected ${quantity.value} by ${key}, found ${sum}`),
      ...(summed ? [`${at}.quantity.summed: expected ${quantity.value} to be the sum of its parts`] : []),
    ];
  });
}

function sumOf(quantities: readonly Quantity[]): number {
  return quantities.reduce((sum, { value }) => sum + value, 0);
}

/** No figure is a part of itself, through however many others: the threat rule would count none of them. */
export function noCircles(documents: readonly DocumentRecord[]): string[] {
  const all = placed(documents);
  const wholes = (id: string) =>
    all
      .find(({ figure }) => figure.id === id)
      ?.figure.relations.filter(({ relation }) => relation === 'subset_of')
      .map((link) => link.figure) ?? [];
  return all.flatMap(({ figure, at }) => {
    const above = new Set(wholes(figure.id));
    for (const id of above) for (const whole of wholes(id)) above.add(whole);
    return above.has(figure.id) ? [`${at}.relations: expected no figure that is a part of itself`] : [];
  });
}
