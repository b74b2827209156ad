import { useEffect, useRef } from 'react';
import { CloseIcon } from '../../../kit/icons.tsx';
import type { Layer } from '../../shelf/layer.ts';
import { openLayer, useOwn, useSay, useShelf } from '../context.ts';
import { RecordTable } from './RecordTable.tsx';

/** The records of the layer that is open, under the map; over it on a phone. */
export function TableDrawer() {
  const layer = useShelf(openLayer);
  const table = useShelf((state) => state.table);
  return table && layer !== null ? <Drawer layer={layer} /> : null;
}

/** It takes the keyboard when it opens, for it stands far from the button that opens it. */
function Drawer({ layer }: { readonly layer: Layer }) {
  const say = useSay();
  const { shelf } = useOwn();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const name = say('hazards.ui.table.of', { name: layer.name });
  return (
    <section className="hazards-drawer" aria-label={name}>
      <div className="hazards-drawer-head">
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
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
