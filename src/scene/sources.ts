import type { Atlas } from '../atlas/atlas.ts';
import type { Document, Figure } from '../domain/figure.ts';

/** Where else a document's figures can be read: who carries them or gives another number, and where. */
export interface Elsewhere {
  readonly by: string;
  readonly url: string;
}

export interface Source {
  readonly document: Document;
  readonly elsewhere: readonly Elsewhere[];
}

/** The documents that figures stand in, in the order in which the figures first name them. */
export function sourcesOf(
  figures: readonly Figure[],
  { documentsById }: Pick<Atlas, 'documentsById'>,
): readonly Source[] {
  const ofDocument = new Map<string, Figure[]>();
  for (const figure of figures) {
    const known = ofDocument.get(figure.document);
    if (known === undefined) ofDocument.set(figure.document, [figure]);
    else known.push(figure);
  }
  return [...ofDocument].flatMap(([id, own]) => {
    const document = documentsById.get(id);
    return document === undefined ? [] : [{ document, elsewhere: elsewhereOf(own, document) }];
  });
}

function elsewhereOf(figures: readonly Figure[], document: Document): readonly Elsewhere[] {
  const named = figures.flatMap(({ channels = [], variants = [] }) => [
    ...channels.map(({ channel, url }) => ({ by: channel, url })),
    ...variants,
  ]);
  const addresses = new Map(named.flatMap(({ by, url }) => (url === null || url === document.url ? [] : [[url, by]])));
  return [...addresses].map(([url, by]) => ({ by, url }));
}
