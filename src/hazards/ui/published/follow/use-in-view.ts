import { useEffect, useState } from 'react';
import { shows } from '../../../published/filter.ts';
import type { PublishedLayers } from '../../../published/published.ts';
import { type PlacedRecord, recordsIn } from '../../../published/records.ts';
import type { PublishedLayer } from '../../../published/state.ts';
import { afterFrame } from './after-frame.ts';
import { useSeen } from './use-seen.ts';

interface InView {
  /** That the filter shows. */
  readonly records: readonly PlacedRecord[];
  /** With those that it does not. */
  readonly of: number;
  /** That are only counted here, of whatever filter. */
  readonly counted: number;
  readonly types: readonly string[];
}

const none: InView = { records: [], of: 0, counted: 0, types: [] };

/** The records of an archive on the ground that the map shows: all that a page knows one by one of a million. */
export function useInView({ whole }: PublishedLayers, layer: PublishedLayer): InView {
  const seen = useSeen();
  const [inView, setInView] = useState(none);
  const { entry, state, version, deepest, without, filter } = layer;
  const { id } = entry;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is of other tiles
  useEffect(() => {
    if (seen === null || state !== 'shown') return setInView(none);
    let wanted = true;
    const zoom = Math.min(deepest, Math.max(0, Math.floor(seen.zoom)));
    const read = () =>
      recordsIn((...at) => whole(id, ...at), seen.box, { zoom, without }).then(
        ({ records, counted }) => {
          const types = records.flatMap(({ tags }) => tags.type ?? []);
          if (wanted)
            setInView({
              records: records.filter(({ tags }) => shows(filter)(tags)),
              of: records.length,
              counted,
              types: [...new Set(types)].sort(),
            });
        },
        /* A tile that cannot be read takes its layer away, which is said. */
        () => {},
      );
    /* To read tiles of thousands takes longer than a press may. */
    const callOff = afterFrame(read);
    return () => {
      wanted = false;
      callOff();
    };
  }, [seen, whole, id, state, version, deepest, without, filter]);
  return inView;
}
