import { formatPosition } from '../../place/position.ts';
import type { LeftOut } from '../../record/desk.ts';
import { useSay } from '../context.ts';
import { RowFacts } from '../record/RowFacts.tsx';
import { useZoomTo } from '../use-zoom-to.ts';

/** A row that is not drawn: all that its file says of it, and where it would lie, as far as that can be told. */
export function LeftOutRow({
  left: { row, properties, place },
  onOpen,
}: {
  readonly left: LeftOut;
  readonly onOpen: () => void;
}) {
  const say = useSay();
  const zoomTo = useZoomTo();
  const show = ([lon, lat]: readonly [number, number]) => {
    onOpen();
    zoomTo([lon, lat, lon, lat]);
  };
  return (
    <section className="hazards-left-out">
      <h4>{say('hazards.ui.record.row', { row })}</h4>
      {place === null ? (
        <p>{say('hazards.ui.left.nowhere')}</p>
      ) : (
        <p>
          {say('hazards.ui.left.place', { position: formatPosition(...place, 'decimal') ?? '' })}{' '}
          <button type="button" className="text-button" onClick={() => show(place)}>
            {say('hazards.ui.zoom')}
          </button>
        </p>
      )}
      {Object.keys(properties).length > 0 && <RowFacts properties={properties} />}
    </section>
  );
}
