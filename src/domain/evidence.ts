import { lastDay } from './date.ts';
import type { DistrictId } from './district.ts';
import type { Document, Figure } from './figure.ts';
import { districtsOf } from './scope.ts';

/** What the reader lets count: every document, the article that the atlas began with, or official classes of threat alone. */
export const evidenceBases = ['all', 'article', 'official'] as const;

export type EvidenceBase = (typeof evidenceBases)[number];

/**
 * The figures that an evidence base lets count.
 * @param asOf `YYYY-MM-DD`: only what was public by the end of that day counts, and nothing whose date is not known.
 */
export function inEvidence(
  figures: readonly Figure[],
  documents: readonly Document[],
  base: EvidenceBase,
  asOf: string | null = null,
): readonly Figure[] {
  const counting = ofBase(figures, documents, base);
  if (asOf === null) return counting;
  const byId = new Map(documents.map((document) => [document.id, document]));
  return counting.filter((figure) => {
    const day = publicSince(figure, byId.get(figure.document));
    return day !== null && day <= asOf;
  });
}

/** The day by which a figure was certainly public: its document's, else the end of the period it speaks of; null where neither is known. */
export function publicSince({ period }: Figure, document: Document | undefined): string | null {
  const date = document?.published ?? document?.knownBy ?? period.to;
  return date === null || date === undefined ? null : lastDay(date);
}

function ofBase(figures: readonly Figure[], documents: readonly Document[], base: EvidenceBase): readonly Figure[] {
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

/**
 * The figures that speak of a district, by itself or together with others. Ground that was reported as another district's
 * and lies in this one today speaks of both: the shape on the map is the older one, the district of today the newer.
 */
export function speakingOf(district: DistrictId, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure) => spokenOf(figure).has(district));
}

/** The figures by each district that they speak of, in their order: {@link speakingOf} for all districts at once. */
export function figuresByDistrict(figures: readonly Figure[]): ReadonlyMap<DistrictId, readonly Figure[]> {
  const found = new Map<DistrictId, Figure[]>();
  for (const figure of figures) {
    for (const district of spokenOf(figure)) {
      const known = found.get(district);
      if (known === undefined) found.set(district, [figure]);
      else known.push(figure);
    }
  }
  return found;
}

function spokenOf({ scope, ground }: Figure): ReadonlySet<DistrictId> {
  return new Set([...districtsOf(scope), ...(ground?.now ?? [])]);
}
