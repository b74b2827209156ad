import { speakingOf } from '../../../src/domain/evidence.ts';
import { defaultLanguage } from '../../../src/domain/language.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

/** Figures of which nobody can say where in their document they stand. */
export function withoutLocator({ figures }: Evidence): readonly Finding[] {
  return figures
    .filter(({ locator, computed }) => computed === undefined && Object.keys(locator).length === 0)
    .map(({ id }) => ({ text: id, figures: [id] }));
}

/** Districts of which no figure speaks, by itself or together with others, and what was looked for in vain. */
export function districtsWithoutFigure({ districts, figures, searches }: Evidence): readonly Finding[] {
  return districts
    .filter(({ id }) => speakingOf(id, figures).length === 0)
    .map(({ id, name }) => {
      const searched = searches.filter(({ district }) => district === id).map((search) => search.metric);
      const vain = searched.length === 0 ? '' : ` (looked for in vain: ${searched.join(', ')})`;
      return { text: `${name[defaultLanguage]}${vain}`, figures: [], districts: [id] };
    });
}
