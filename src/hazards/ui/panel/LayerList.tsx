import { enter } from '../../door/doorway.ts';
import { useSay, useShelf } from '../context.ts';
import { LayerRow } from './LayerRow.tsx';

/** The layers from the topmost down. */
export function LayerList() {
  const say = useSay();
  const layers = useShelf((state) => state.layers);
  const restoring = useShelf((state) => state.restoring);
  return (
    <section className="hazards-layers" aria-label={say('hazards.ui.layers')}>
      {layers.length === 0 && restoring === null && <p>{say('hazards.ui.layers.none')}</p>}
      <ul>
        {layers.map((layer, index) => (
          <LayerRow key={layer.id} layer={layer} place={index} of={layers.length} />
        ))}
      </ul>
      <p className="hazards-buttons">
        <button type="button" className="button" onClick={() => enter()}>
          {say('hazards.ui.add')}
        </button>
      </p>
    </section>
  );
}
