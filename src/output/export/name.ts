import { country } from '../../domain/country.ts';
import type { Context } from './about.ts';
import type { Taken } from './take.ts';

/** `mine-action-atlas-kalbajar-2026-11-24.csv`: what it holds and when it was made. */
export function fileName(taken: Taken, { today }: Pick<Context, 'today'>, extension: string): string {
  const { selected, view } = taken.scene;
  const parts =
    taken.what === 'everything'
      ? ['everything']
      : [
          selected?.district.id ?? country.id,
          ...(view.evidence === 'all' ? [] : [view.evidence]),
          ...(view.asOf === null ? [] : ['as-of', view.asOf]),
          ...(selected === null && view.hidden.length > 0 ? ['filtered'] : []),
        ];
  return `${['mine-action-atlas', ...parts, today].join('-')}.${extension}`;
}
