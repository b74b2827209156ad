import type { Figure } from '../../../src/domain/figure.ts';
import { days, type Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

type Link = Figure['relations'][number];

/** Relations that cannot both be true, lead nowhere, or run against time. */
export function inconsistentRelations({ figures, byId }: Evidence): readonly Finding[] {
  return figures.flatMap((figure) =>
    figure.relations.flatMap((link): Finding[] => {
      const other = byId.get(link.figure);
      const problem = other === undefined ? null : problemOf(figure, link, other);
      return problem === null
        ? []
        : [{ text: `${figure.id} ${link.relation} ${link.figure}: ${problem}`, figures: [figure.id, link.figure] }];
    }),
  );
}

function problemOf(figure: Figure, link: Link, other: Figure): string | null {
  if (figure.id === other.id) return 'expected another figure, found itself';
  const back = other.relations.filter((reply) => reply.figure === figure.id);
  const oneWay = link.relation === 'supersedes' || link.relation === 'subset_of';
  const first = figure.id < other.id;
  if (oneWay && first && back.some(({ relation }) => relation === link.relation)) return 'each says so of the other';
  const all = [...figure.relations.filter((each) => each.figure === other.id), ...back];
  if (link.relation === 'confirms' && all.some(({ relation }) => relation === 'contradicts')) {
    return 'the two are also said to contradict one another';
  }
  const known = figure.period.to !== null && other.period.to !== null;
  if (link.relation === 'supersedes' && known && days(figure)[1] < days(other)[1]) {
    return `expected the later figure to supersede, found ${figure.period.to} and ${other.period.to}`;
  }
  return null;
}
