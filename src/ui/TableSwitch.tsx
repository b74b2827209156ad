import { useActions, useAtlas } from '../state/context.ts';
import { TableIcon } from './icons.tsx';
import { useTranslate } from './use-translate.ts';

/** Puts the table in the map's place, and back. */
export function TableSwitch() {
  const t = useTranslate();
  const table = useAtlas((state) => state.view.table);
  const { showTable } = useActions();
  return (
    <button type="button" className="button table-switch" aria-pressed={table} onClick={() => showTable(!table)}>
      <TableIcon />
      <span className="share-word">{t(table ? 'table.map' : 'table.open')}</span>
    </button>
  );
}
