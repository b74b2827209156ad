import type { Layer } from '../../shelf/layer.ts';
import { useOwn, useSay } from '../context.ts';
import { findRow } from './find-row.ts';

interface Props {
  readonly layer: Pick<Layer, 'id'>;
  readonly rows: readonly number[];
  readonly ids: readonly (string | null | undefined)[];
  /** The record is shown: whatever lies over it may go. */
  readonly onOpen: () => void;
}

/** The rows that a finding names; each opens its record, where it is drawn. */
export function RowLinks({ layer, rows, ids, onOpen }: Props) {
  const say = useSay();
  const { shelf } = useOwn();
  const open = async (row: number) => {
    const n = await findRow(shelf.desk, layer.id, row).catch(() => null);
    if (n === null) return;
    onOpen();
    shelf.actions.choose(layer.id, n);
  };
  return rows.map((row, index) => {
    const id = ids[index];
    return (
      <span key={row}>
        {index > 0 && ', '}
        <button type="button" className="text-button" onClick={() => open(row)}>
          {id == null
            ? say('hazards.ui.row', { row: String(row) })
            : say('hazards.ui.row.id', { row: String(row), id })}
        </button>
        {index === rows.length - 1 && ': '}
      </span>
    );
  });
}
