import { TableIcon } from '../../kit/icons.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';

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
