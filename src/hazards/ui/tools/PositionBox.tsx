import { useState } from 'react';
import { copy } from '../../../kit/clipboard.ts';
import { useSaid } from '../../../kit/use-said.ts';
import { formatPosition, type Notation } from '../../place/position.ts';
import { useSay } from '../context.ts';
import type { Place } from './ground.ts';
import { Overlay } from './Overlay.tsx';
import { useGround } from './use-ground.ts';

const notations: readonly Notation[] = ['decimal', 'dms', 'utm', 'mgrs'];

/** The place under the pointer, or in the middle of the map, as it is written; a press on the map holds it, a press on a line copies it. */
export function PositionBox() {
  const say = useSay();
  const [held, hold] = useState<Place | null>(null);
  const { place, pointed } = useGround(hold);
  const [said, tell] = useSaid();
  const shown = held ?? place;
  if (shown === null) return null;
  const take = async (text: string) => tell(say((await copy(text)) ? 'hazards.ui.copied' : 'hazards.ui.uncopied'));
  return (
    <div className="hazards-position">
      <p className="quiet">
        {say(
          held !== null
            ? 'hazards.ui.position.held'
            : pointed
              ? 'hazards.ui.position.pointer'
              : 'hazards.ui.position.middle',
        )}{' '}
        {held !== null && (
          <button type="button" className="text-button" onClick={() => hold(null)}>
            {say('hazards.ui.position.release')}
          </button>
        )}
      </p>
      <dl>
        {notations.map((notation) => {
          const text = formatPosition(...shown, notation);
          return (
            text !== null && (
              <div key={notation}>
                <dt>{say(`hazards.ui.notation.${notation}`)}</dt>
                <dd translate="no">{text}</dd>
                <dd>
                  <button
                    type="button"
                    className="text-button"
                    aria-label={say('hazards.ui.copy.of', { notation: say(`hazards.ui.notation.${notation}`) })}
                    onClick={() => take(text)}
                  >
                    {say('hazards.ui.copy')}
                  </button>
                </dd>
              </div>
            )
          );
        })}
      </dl>
      <p role="status" className="quiet">
        {said}
      </p>
      <Overlay places={[shown]} />
    </div>
  );
}
