import type { Figure } from '../domain/figure.ts';
import type { Scene } from './scene.ts';

/**
 * The figures that speak where there is room for few: the one that the link asks for, then what decided the level, then the district's own,
 * each statistic once; for the country its land, then its people.
 */
export function leadingFigures({ looking, figures, apart, panel, country }: Scene, most = 3): readonly Figure[] {
  const asked = figures.get(looking.figure ?? '') ?? apart;
  const { land, numbers } = country;
  const rest =
    panel === null
      ? [land.sum, land.cleared, ...numbers.map(({ figure }) => figure)]
      : [panel.people, ...(panel.people === null ? panel.decidedBy : []), ...panel.own, ...panel.joint];
  const found: Figure[] = asked === null ? [] : [asked];
  for (const figure of rest) {
    if (!figure?.quantity || figure.check === 'doubtful' || found.length >= most) continue;
    if (!found.some(({ id, metric }) => id === figure.id || metric === figure.metric)) found.push(figure);
  }
  return found;
}
