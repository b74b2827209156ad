import { useState } from 'react';
import { useSay } from '../context.ts';
import { GoTo } from './GoTo.tsx';
import { Measure } from './Measure.tsx';
import { PositionBox } from './PositionBox.tsx';

const kinds = ['position', 'measure'] as const;

/** Close up: where something lies in every notation, the way to a place that somebody reads out, distances and areas. */
export function Tools() {
  const say = useSay();
  const [kind, setKind] = useState<(typeof kinds)[number]>('position');
  return (
    <section className="hazards-tools" aria-label={say('hazards.ui.tools')}>
      <fieldset className="segments">
        <legend className="visually-hidden">{say('hazards.ui.tools')}</legend>
        {kinds.map((each) => (
          <label key={each} className="segment">
            <input type="radio" name="hazards-tool" checked={kind === each} onChange={() => setKind(each)} />
            <span>{say(`hazards.ui.tools.${each}`)}</span>
          </label>
        ))}
      </fieldset>
      {kind === 'position' ? (
        <>
          <PositionBox />
          <GoTo />
        </>
      ) : (
        <Measure />
      )}
      <p className="quiet">{say('hazards.ui.tools.note')}</p>
    </section>
  );
}
