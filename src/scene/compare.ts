import type { DistrictId } from '../domain/district.ts';
import type { Figure } from '../domain/figure.ts';
import { metrics } from '../domain/metric.ts';
import type { SceneDistrict } from './district.ts';
import { latestFirst } from './groups.ts';
import { type DistrictReport, districtReport } from './report.ts';
import type { Scene } from './scene.ts';

/** A district with the answers to the questions that are put to each of those compared. */
export interface Compared {
  readonly item: SceneDistrict;
  readonly report: DistrictReport;
  /** Hectares reported cleared in it alone, from the latest to the earliest; never added up. */
  readonly cleared: readonly Figure[];
  /** The people that the rule counted: their sum, or the figures where they have none. */
  readonly people: readonly Figure[];
  readonly finds: readonly Figure[];
  /** Its own figures, by which it is known who says so and who disagrees. */
  readonly own: readonly Figure[];
}

/** The districts side by side, in the order asked for; one that there is not is left out. Pure, and asked for by few: so no part of every scene. */
export function comparison({ judgement, districts }: Scene, ids: readonly DistrictId[]): readonly Compared[] {
  return ids.flatMap((id): Compared[] => {
    const item = districts.find(({ district }) => district.id === id);
    if (item === undefined) return [];
    const { district, assessment, ground } = item;
    const report = districtReport(district, assessment, ground, judgement.evidence, judgement.atlas.searches);
    const own = [...report.ground.filter(({ computed }) => computed === undefined), ...report.own];
    const isFind = ({ metric, quantity }: Figure) => metrics[metric].evidence === 'finds' && quantity !== null;
    return [
      {
        item,
        report,
        cleared: [ground.cleared, ...ground.others].flatMap((figure) => figure ?? []).toSorted(latestFirst),
        people: report.people === null ? report.counted : [report.people],
        finds: own.filter(isFind).toSorted(latestFirst),
        own,
      },
    ];
  });
}
