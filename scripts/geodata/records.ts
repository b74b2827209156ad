import type * as v from 'valibot';
import { districtsOf, type documentSchema, type Figure } from '../../src/domain/figure.ts';

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

/** Every figure's id is its own among all documents. */
export function distinctFigures(documents: readonly DocumentRecord[]): string[] {
  const all = placed(documents);
  return all.flatMap(({ figure, at }, index) => {
    const first = all.findIndex((other) => other.figure.id === figure.id);
    return first === index ? [] : [`${at}: expected an id of its own, found the id of ${all[first]?.at}`];
  });
}

/** Every figure speaks of districts that have a record. */
export function knownDistricts(documents: readonly DocumentRecord[], ids: readonly string[]): string[] {
  return placed(documents).flatMap(({ figure, at }) =>
    districtsOf(figure.scope)
      .filter((id) => !ids.includes(id))
      .map((id) => `${at}.scope: expected the id of a district in geodata/districts, found "${id}"`),
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
