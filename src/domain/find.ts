import MiniSearch from 'minisearch';
import type { DistrictId } from './district.ts';
import type { Document, Figure, FigureId } from './figure.ts';
import { districtsOf } from './scope.ts';
import { sounded } from './sounded.ts';
import { fold } from './spelling.ts';

/** A settlement that figures name, or a document, with a figure that leads to it. */
export type Found =
  | {
      readonly kind: 'place';
      /** As reported; no position is known of it. */
      readonly place: string;
      /** The district as reported, and those in which it lies today where they are others. */
      readonly reported: readonly DistrictId[];
      readonly now: readonly DistrictId[];
      readonly figure: FigureId;
    }
  | {
      readonly kind: 'document';
      readonly document: Document;
      /** The districts of its first figure. */
      readonly reported: readonly DistrictId[];
      readonly figure: FigureId;
    };

/** Finds settlements and documents by words of their names, publishers, titles, subjects and dates, forgiving case and diacritics; the best first. */
export function recordSearch(
  figures: readonly Figure[],
  documents: readonly Document[],
): (query: string) => readonly Found[] {
  const all = [...placesIn(figures), ...documentsIn(figures, documents)];
  const index = new MiniSearch<{ id: number; words: string }>({
    fields: ['words'],
    processTerm: (term) => [...new Set([fold(term), sounded(term)])],
    searchOptions: { prefix: (term) => term.length > 2, combineWith: 'AND' },
  });
  index.addAll(all.map((found, id) => ({ id, words: wordsOf(found) })));
  return (query) => {
    /* What is spelled so, then what only sounds so: figures name places in the letters of their sources. */
    const found = [fold, sounded].flatMap((form) => index.search(query, { processTerm: form }));
    return [...new Set(found.map(({ id }) => id as number))].flatMap((id) => all[id] ?? []);
  };
}

function placesIn(figures: readonly Figure[]): readonly Found[] {
  const places = new Map<string, Found>();
  for (const { id, place, scope, ground } of figures) {
    const key = `${place} ${districtsOf(scope).join()}`;
    if (place === undefined || places.has(key)) continue;
    places.set(key, { kind: 'place', place, reported: districtsOf(scope), now: ground?.now ?? [], figure: id });
  }
  return [...places.values()];
}

function documentsIn(figures: readonly Figure[], documents: readonly Document[]): readonly Found[] {
  const first = new Map<string, Figure>();
  for (const figure of figures) if (!first.has(figure.document)) first.set(figure.document, figure);
  return documents.flatMap((document): Found[] => {
    const figure = first.get(document.id);
    if (figure === undefined) return [];
    return [{ kind: 'document', document, reported: districtsOf(figure.scope), figure: figure.id }];
  });
}

function wordsOf(found: Found): string {
  if (found.kind === 'place') return found.place;
  const { channel, title, subject = {}, short, published } = found.document;
  return [channel, title, ...Object.values(subject), ...Object.values(short), published].join(' ');
}
