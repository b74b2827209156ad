import { useState } from 'react';
import { date } from '../../../text/phrases.ts';
import type { Hazard } from '../../record/hazard.ts';
import type { Layer } from '../../shelf/layer.ts';
import type { Say } from '../../words/words.ts';
import { useOwn, useSay, useShelf } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { area } from '../say-area.ts';
import { firstWindow, liesOverPanel, RowsTable, type Sort } from './RowsTable.tsx';
import { useRows } from './use-rows.ts';

const columns = ['row', 'id', 'status', 'progress', 'type', 'date', 'area', 'declared', 'source', 'problems'] as const;

type Column = (typeof columns)[number];

/** The records of a layer. */
export function RecordTable({ layer }: { readonly layer: Layer }) {
  const say = useSay();
  const { shelf } = useOwn();
  const chosen = useShelf((state) => (state.chosen?.layer === layer.id ? state.chosen.n : null));
  const [sort, setSort] = useState<Sort>({ by: 'row', down: false });
  const [window, setWindow] = useState(firstWindow);
  const { of, at } = useRows(shelf.desk, layer, sort, window);
  return (
    <RowsTable
      caption={say('hazards.ui.table.caption', { name: layer.name, n: of })}
      columns={columns.map((key) => ({
        key,
        name: say(`hazards.ui.column.${key}`),
        isNumber: key === 'area' || key === 'declared',
      }))}
      of={of}
      at={at}
      cell={(hazard, column) => cell(say, hazard, column as Column)}
      isChosen={({ n }) => n === chosen}
      open={({ n }) => {
        shelf.actions.choose(layer.id, n);
        if (liesOverPanel()) shelf.actions.showTable(false);
      }}
      sort={sort}
      setSort={setSort}
      window={window}
      setWindow={setWindow}
    />
  );
}

function cell(say: Say, hazard: Hazard, column: Column) {
  switch (column) {
    case 'row':
      return hazard.row;
    case 'status':
      return (
        <>
          <Mark status={hazard.status} /> {say(`hazards.ui.status.${hazard.status}`)}
        </>
      );
    case 'progress':
      return hazard.progress && say(`hazards.ui.progress.${hazard.progress}`);
    case 'date':
      return hazard.date && date(say.t, hazard.date);
    case 'area':
    case 'declared':
      return hazard[column] === null ? '' : area(say, hazard[column]);
    case 'problems':
      return hazard.problems.length || '';
    default:
      return hazard[column];
  }
}
