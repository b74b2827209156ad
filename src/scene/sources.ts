import type { Atlas } from '../atlas/atlas.ts';
import type { Document, Figure } from '../domain/figure.ts';
import type { Scene } from './scene.ts';

/** Where else a document's figures can be read: who carries them or gives another number, and where. */
export interface Elsewhere {
  readonly by: string;
  readonly url: string;
}

export interface Source {
  readonly document: Document;
  readonly elsewhere: readonly Elsewhere[];
}

const known = new WeakMap<Scene, readonly Source[]>();

/** The documents that the panel stands on, in the order in which it first names them; worked out once for a scene. */
export function sourcesOf(scene: Scene, { documents }: Pick<Atlas, 'documents'>): readonly Source[] {
  const found = known.get(scene);
  if (found) return found;
  const byId = new Map(documents.map((document) => [document.id, document]));
  const figures = figuresOf(scene);
  const made = [...new Set(figures.map(({ document }) => document))].flatMap((id) => {
    const document = byId.get(id);
    const own = figures.filter((figure) => figure.document === id);
    return document === undefined ? [] : [{ document, elsewhere: elsewhereOf(own, document) }];
  });
  known.set(scene, made);
  return made;
}

/** What the panel shows, and what its levels were worked out from. */
function figuresOf({ requested, panel, country, districts, figures }: Scene): readonly Figure[] {
  const first = requested === null ? [] : [requested];
  if (panel !== null)
    return [...first, ...panel.own, ...panel.joint, ...panel.moved, ...panel.changes, ...country.context];
  const deciding = districts.flatMap(({ assessment }) => assessment.decidedBy);
  return [...first, ...country.figures, ...deciding.flatMap((id) => figures.get(id) ?? [])];
}

function elsewhereOf(figures: readonly Figure[], document: Document): readonly Elsewhere[] {
  const named = figures.flatMap(({ channels = [], variants = [] }) => [
    ...channels.map(({ channel, url }) => ({ by: channel, url })),
    ...variants,
  ]);
  const addresses = new Map(named.flatMap(({ by, url }) => (url === null || url === document.url ? [] : [[url, by]])));
  return [...addresses].map(([url, by]) => ({ by, url }));
}
