import type { Document, Figure } from './figure.ts';

/** What the reader lets count: every document, the article that the atlas began with, or official classes of threat alone. */
export const evidenceBases = ['all', 'article', 'official'] as const;

export type EvidenceBase = (typeof evidenceBases)[number];

/** The figures that an evidence base lets count. */
export function inEvidence(
  figures: readonly Figure[],
  documents: readonly Document[],
  base: EvidenceBase,
): readonly Figure[] {
  switch (base) {
    case 'all':
      return figures;
    case 'article': {
      const articles = new Set(documents.filter(({ kind }) => kind === 'article').map(({ id }) => id));
      return figures.filter(({ document }) => articles.has(document));
    }
    case 'official':
      return figures.filter(({ metric }) => metric === 'threat_level');
  }
}

/** The figures that speak of a district, by itself or together with others. */
export function speakingOf(district: string, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(
    ({ scope }) =>
      (scope.kind === 'district' && scope.district === district) ||
      (scope.kind === 'joint' && scope.districts.includes(district)),
  );
}
