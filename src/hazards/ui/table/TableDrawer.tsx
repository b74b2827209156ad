import { CloseIcon } from '../../../kit/icons.tsx';
import { openLayer, useOwn, useSay, useShelf } from '../context.ts';
import { RecordTable } from './RecordTable.tsx';

/** The records of the layer that is open, under the map; over it on a phone. */
export function TableDrawer() {
  const say = useSay();
  const { shelf } = useOwn();
  const layer = useShelf(openLayer);
  const table = useShelf((state) => state.table);
  if (!table || layer === null) return null;
  const name = say('hazards.ui.table.of', { name: layer.name });
  return (
    <section className="hazards-drawer" aria-label={name}>
      <div className="hazards-drawer-head">
        <h2>{name}</h2>
        <span className="tag">{say('hazards.ui.local')}</span>
        <span className="quiet" role="status">
          {say('hazards.ui.filter.shown', { n: layer.totals.shown, of: layer.totals.of })}
        </span>
        <button
          type="button"
          className="dialog-close"
          aria-label={say('hazards.ui.table.close')}
          onClick={() => shelf.actions.showTable(false)}
        >
          <CloseIcon />
        </button>
      </div>
      <RecordTable key={layer.id} layer={layer} />
    </section>
  );
}
