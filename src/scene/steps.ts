import type { Atlas } from '../atlas/atlas.ts';
import { country } from '../domain/country.ts';
import type { District, DistrictId } from '../domain/district.ts';
import { type EvidenceBase, figuresByDistrict, inEvidence, publicSince, speakingOf } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import type { ThreatLevel } from '../domain/level.ts';
import { assess } from '../domain/threat.ts';

/** A day on which something became known, and what. */
export interface Step {
  /** `YYYY-MM-DD`; null for the last: all that is known, with what nobody dated. */
  readonly day: string | null;
  readonly figures: readonly Figure[];
}

/** What a step made of the level of a district. */
export interface LevelStep {
  readonly district: District;
  readonly before: ThreatLevel;
  readonly after: ThreatLevel;
}

/**
 * The days on which something became known, in order: of a district, or of any ground. The first is the one that the rule begins with, and holds
 * what was known by then; nothing in them is worked out here.
 */
export function stepsOf(
  atlas: Pick<Atlas, 'figures' | 'documents' | 'documentsById'>,
  base: EvidenceBase,
  district: DistrictId | null,
): readonly Step[] {
  const counting = inEvidence(atlas.figures, atlas.documents, base);
  const spoken = district === null ? counting : speakingOf(district, counting);
  const { since } = country.rule;
  const byDay = new Map<string, Figure[]>([[since, []]]);
  const undated: Figure[] = [];
  for (const figure of spoken.filter(({ computed }) => computed === undefined)) {
    const day = publicSince(figure, atlas.documentsById.get(figure.document));
    const on = day !== null && day < since ? since : day;
    const known = on === null ? undated : byDay.get(on);
    if (known === undefined) byDay.set(on ?? '', [figure]);
    else known.push(figure);
  }
  const dated = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, figures]): Step => ({ day, figures }));
  return [...dated, { day: null, figures: undated }];
}

/** The place of the step at which the evidence stands on a day: the last that is not later. */
export function stepAt(steps: readonly Step[], asOf: string | null): number {
  if (asOf === null) return steps.length - 1;
  const later = steps.findIndex(({ day }) => day === null || day > asOf);
  return Math.max(0, later - 1);
}

/** The place of the step that lies nearest to a day; the last, which has none of its own, lies at `latest`. */
export function stepNearest(steps: readonly Step[], day: string, latest: string): number {
  const away = steps.map((step) => Math.abs(Date.parse(step.day ?? latest) - Date.parse(day)));
  return away.indexOf(Math.min(...away));
}

/** The levels that are others after a step than before it, of the districts that it speaks of, or of one alone. */
export function levelSteps(
  districts: readonly District[],
  steps: readonly Step[],
  index: number,
  only: DistrictId | null,
): readonly LevelStep[] {
  const told = figuresByDistrict(steps[index]?.figures ?? []);
  const known = figuresByDistrict(steps.slice(0, index + 1).flatMap(({ figures }) => figures));
  return districts.flatMap((district): LevelStep[] => {
    const { id } = district;
    const fresh = told.get(id);
    if (fresh === undefined || (only !== null && only !== id)) return [];
    const all = known.get(id) ?? [];
    const before = assess(
      id,
      all.filter((figure) => !fresh.includes(figure)),
    ).level;
    const after = assess(id, all).level;
    return before === after ? [] : [{ district, before, after }];
  });
}
