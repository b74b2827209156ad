import { country } from './country.ts';
import { lastDay } from './date.ts';
import type { DistrictId } from './district.ts';
import type { Document, Figure } from './figure.ts';
import { districtsOf } from './scope.ts';

/** The id of one of the country's evidence bases: what the reader lets count. */
export type EvidenceBase = string;

const [everything, ...narrower] = country.evidence;

/** The first lets everything count. */
export const evidenceBases: readonly [EvidenceBase, ...EvidenceBase[]] = [
  everything.id,
  ...narrower.map(({ id }) => id),
];

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
  const counting = ofBase(figures, base);
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

function ofBase(figures: readonly Figure[], base: EvidenceBase): readonly Figure[] {
  const { documents, metrics } = country.evidence.find(({ id }) => id === base) ?? {};
  if (documents === undefined && metrics === undefined) return figures;
  return figures.filter(
    ({ document, metric }) => (documents?.includes(document) ?? true) && (metrics?.includes(metric) ?? true),
  );
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
