import type { Atlas } from '../atlas/atlas.ts';
import type { DistrictId } from '../domain/district.ts';
import { figuresByDistrict, inEvidence } from '../domain/evidence.ts';
import type { Figure } from '../domain/figure.ts';
import { type Assessment, assess } from '../domain/threat.ts';
import type { View } from '../view/view.ts';
import { type Ground, groundOf, groundScale } from './ground.ts';
import { type SeriesId, type SeriesPoint, series, seriesIds } from './series.ts';

/** What the evidence says of the country and each of its districts, whichever is looked at. */
export interface Judgement {
  readonly atlas: Atlas;
  readonly base: View['evidence'];
  readonly asOf: View['asOf'];
  /** The figures that count. */
  readonly evidence: readonly Figure[];
  readonly assessments: ReadonlyMap<DistrictId, Assessment>;
  readonly grounds: ReadonlyMap<DistrictId, Ground>;
  /** The hectares to which the ground of every district is drawn. */
  readonly scale: number;
  readonly timeline: Readonly<Record<SeriesId, readonly SeriesPoint[]>>;
  /** Figures that decided a level or are a point of the timeline, in this order. */
  readonly behind: readonly Figure[];
}

/** Weighs the evidence: by far the slowest part of a scene, and the same for whatever is chosen in it. */
export function judge(atlas: Atlas, base: View['evidence'], asOf: View['asOf']): Judgement {
  const evidence = inEvidence(atlas.figures, atlas.documents, base, asOf);
  const byDistrict = figuresByDistrict(evidence);
  const assessments = new Map(atlas.districts.map(({ id }) => [id, assess(id, byDistrict.get(id) ?? [])]));
  const grounds = new Map(
    atlas.districts.map(({ id }) => {
      const own = (byDistrict.get(id) ?? []).filter(({ scope }) => scope.kind === 'district' && scope.district === id);
      return [id, groundOf(id, own)];
    }),
  );
  const reported = evidence.filter(({ computed }) => computed === undefined);
  const timeline = Object.fromEntries(
    seriesIds.map((id) => [id, series(id, reported, atlas.documentsById)]),
  ) as Judgement['timeline'];
  const deciding = [...assessments.values()].flatMap(({ decidedBy }) => decidedBy);
  const behind = [
    ...deciding.flatMap((id) => atlas.figuresById.get(id) ?? []),
    ...Object.values(timeline).flatMap((points) => points.map(({ figure }) => figure)),
  ];
  return {
    atlas,
    base,
    asOf,
    evidence,
    assessments,
    grounds,
    scale: groundScale(grounds.values()),
    timeline,
    behind: [...new Set(behind)],
  };
}
