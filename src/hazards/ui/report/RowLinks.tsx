import { type ReactNode, useState } from 'react';
import type { LeftOut } from '../../record/desk.ts';
import type { Layer } from '../../shelf/layer.ts';
import { useOwn, useSay } from '../context.ts';
import { findRow } from './find-row.ts';
import { LeftOutRow } from './LeftOutRow.tsx';

interface Props {
  readonly layer: Pick<Layer, 'id'>;
  readonly rows: readonly number[];
  readonly ids: readonly (string | null | undefined)[];
  /** The record is shown: whatever lies over it may go. */
  readonly onOpen: () => void;
  /** What is said of them. */
  readonly children: ReactNode;
}

/** The rows that a sentence is about; each opens its record where it is drawn, and else what the file has of it, below the sentence. */
export function RowLinks({ layer, rows, ids, onOpen, children }: Props) {
  const say = useSay();
  const { shelf } = useOwn();
  const [left, setLeft] = useState<LeftOut | 'hidden' | null>(null);
  const open = async (row: number) => {
    const n = await findRow(shelf.desk, layer.id, row).catch(() => null);
    if (n === null) return setLeft((await shelf.desk.leftOut(layer.id, row).catch(() => null)) ?? 'hidden');
    onOpen();
    shelf.actions.choose(layer.id, n);
  };
  return (
    <>
      {rows.map((row, index) => {
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
      })}
      {children}
      <div role="status">
        {left === 'hidden' ? say('hazards.ui.row.hidden') : left !== null && <LeftOutRow left={left} onOpen={onOpen} />}
      </div>
    </>
  );
}
