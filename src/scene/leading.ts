import type { Figure } from '../domain/figure.ts';
import { metrics } from '../domain/metric.ts';
import type { DistrictReport } from './report.ts';
import type { Scene } from './scene.ts';

/**
 * The figures that speak where there is room for few: the one that the link asks for, then what decided the level, then the district's own,
 * each statistic once; for the country its land, then its people.
 */
export function leadingFigures({ view, figures, requested, panel, country }: Scene, most = 3): readonly Figure[] {
  const asked = figures.get(view.figure ?? '') ?? requested;
  const { land, numbers } = country;
  const rest =
    panel === null
      ? [land.sum, land.cleared, ...numbers.map(({ figure }) => figure)]
      : [panel.people, ...panel.decidedBy, ...panel.own, ...panel.joint];
  /* One event of several would pass for all of them. */
  const unsummed = panel !== null && isUnsummed(panel);
  const found: Figure[] = asked === null ? [] : [asked];
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
