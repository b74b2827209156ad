import type { Figure, FigureId } from '../domain/figure.ts';
import { metrics } from '../domain/metric.ts';
import type { DistrictReport } from './report.ts';
import type { Scene } from './scene.ts';

/**
 * The figures that speak where there is room for few: the one that the link asks for, then what decided the level, then the district's own
 * and what it shares, each statistic once; for the country its land, then its people. What was reported for other ground, and what a law
 * moved, speaks only where it decided the level: there is no room to say whose ground it is.
 * @param asked the figure of the link.
 */
export function leadingFigures(scene: Scene, asked: FigureId | null, most = 3): readonly Figure[] {
  const { figures, sections, report, country } = scene;
  const { land, numbers } = country;
  const rest =
    report === null
      ? [land.sum, land.cleared, ...numbers.map(({ figure }) => figure)]
      : [...sections.people, ...report.decidedBy, ...sections.ground, ...sections.own, ...sections.joint];
  /* One event of several would pass for all of them. */
  const unsummed = report !== null && isUnsummed(report);
  const requested = figures.get(asked ?? '') ?? sections.requested[0];
  const found: Figure[] = requested === undefined ? [] : [requested];
  for (const figure of rest) {
    if (!figure?.quantity || figure.check === 'doubtful' || found.length >= most) continue;
    if (unsummed && metrics[figure.metric].evidence === 'casualties') continue;
    if (!found.some(({ id, metric }) => id === figure.id || metric === figure.metric)) found.push(figure);
  }
  return found;
}

/** Several events decided the level, and no one figure has their people, as where a number among them is not exact: the rule's own sentence has. */
export function isUnsummed({ people, counted }: DistrictReport): boolean {
  return people === null && counted.length > 1;
}
