import { useEffect, useRef } from 'react';
import type { PublishedLayers, PublishedState } from '../../published/layers.ts';
import { progresses } from '../../record/hazard.ts';
import { useSay } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { area } from '../say-area.ts';
import { byLine } from './by-line.ts';

interface Props {
  readonly published: PublishedLayers;
  readonly chosen: NonNullable<PublishedState['chosen']>;
}

/** One published record: what its tile says of it, and who says so. */
export function PublishedRecord({ published, chosen: { layer, tags } }: Props) {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const entry = published.store.getState().layers.find((each) => each.entry.id === layer)?.entry;
  if (entry === undefined) return null;
  const facts = [
    ['status', say(`hazards.ui.status.${tags.status}`)],
    ['progress', progressOf(say, tags.progress)],
    ['type', tags.type],
    ['date', tags.year === undefined ? null : String(tags.year)],
    ['measured', tags.m2 === undefined ? null : area(say, tags.m2)],
  ] as const;
  return (
    <article className="hazards-record">
      <h2 ref={heading} tabIndex={-1}>
        <Mark status={tags.status} /> {tags.id ?? say('hazards.published.record', { n: tags.n + 1 })}
      </h2>
      <p>
        <strong>{entry.labels[say.t.language]}</strong> {byLine(say, entry)}.{' '}
        {say('hazards.published.version', { version: entry.version, licence: entry.licence })}
      </p>
      <dl className="place">
        {facts.map(
          ([key, value]) =>
            value && (
              <div key={key}>
                <dt>{say(`hazards.ui.fact.${key}`)}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <button type="button" className="button" onClick={published.leave}>
        {say('hazards.published.record.close')}
      </button>
    </article>
  );
}

/** The words of a progress that there are words for; any other in the archive's own. */
function progressOf(say: ReturnType<typeof useSay>, progress: string | undefined): string | null {
  const known = progresses.find((each) => each === progress);
  return known === undefined ? (progress ?? null) : say(`hazards.ui.progress.${known}`);
}
