import { useState } from 'react';
import { useStore } from 'zustand';
import { facts } from '../../../domain/facts.ts';
import { doorway } from '../../door/doorway.ts';
import { useSay, useShelf } from '../context.ts';
import { Tools } from '../tools/Tools.tsx';
import { closeUpTiles } from './close-up-tiles.ts';
import { useCloseUp } from './use-close-up.ts';

const { accuracyKm } = facts.boundaries;

/** Over the map: whose data they are, always; and what an officer needs close up. */
export function OnMap() {
  const say = useSay();
  const layers = useShelf((state) => state.layers);
  const { panel } = useStore(doorway);
  const [tools, setTools] = useState(false);
  const close = useCloseUp();
  const visible = layers.filter((layer) => layer.visible);
  if (layers.length === 0) return null;
  return (
    <>
      <div className="hazards-badge">
        {visible.length > 0 && <strong>{say('hazards.ui.local')}</strong>}
        {!panel && (
          <button type="button" className="text-button" onClick={() => doorway.setState({ panel: true })}>
            {visible.length === 1 ? visible[0]?.name : say('hazards.ui.layers.n', { n: layers.length })}
          </button>
        )}
        <button type="button" className="text-button" aria-expanded={tools} onClick={() => setTools(!tools)}>
          {say('hazards.ui.tools')}
        </button>
      </div>
      {close && accuracyKm !== null && <p className="hazards-close">{say('hazards.draw.close', { km: accuracyKm })}</p>}
      {close && closeUpTiles && <p className="hazards-close">{closeUpTiles.credit}</p>}
      {tools && <Tools />}
    </>
  );
}
