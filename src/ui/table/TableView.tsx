import { type ClipboardEvent, memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { DistrictId } from '../../domain/district.ts';
import type { FigureId } from '../../domain/figure.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { byAlphabet } from '../../locales/order.ts';
import type { Translate } from '../../locales/translate.ts';
import { type Column, columns, type Row, rowsOf, sortRows } from '../../scene/table.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { accountSentence, accountVoices } from '../../text/ground.ts';
import { sentenceOf } from '../../text/list.ts';
import { years } from '../../view/theme.ts';
import { Empty } from '../panel/Empty.tsx';
import { plainTable } from './copy-plain.ts';
import { FigureCell } from './FigureCell.tsx';

/** The same view as a table and in sentences: what the map says to the eye, for reading, sorting and hearing. */
export function TableView() {
  const t = useTranslate();
  const districts = useAtlas((state) => state.scene.districts);
  const figures = useAtlas((state) => state.scene.figures);
  const district = useAtlas((state) => state.view.district);
  const compare = useAtlas((state) => state.view.compare);
  const actions = useActions();
  const toggle = useCallback(
    (id: DistrictId) =>
      actions.compareDistricts(compare.includes(id) ? compare.filter((each) => each !== id) : [...compare, id]),
    [actions, compare],
  );
  const [sort, setSort] = useState<{ readonly column: Column; readonly down: boolean }>({
    column: 'level',
    down: false,
  });
  const inOrder = byAlphabet(t);
  const byName = (a: Row, b: Row) => inOrder(a.item.district.name[t.language], b.item.district.name[t.language]);
  const shown = useMemo(() => rowsOf({ districts, figures }), [districts, figures]);
  const rows = sortRows(shown, sort.column, sort.down, byName);
  const head = (column: Column) =>
    typeof column === 'object' ? t('table.cleared', { year: column.cleared }) : t(`table.${column}`);
  const copyPlain = (event: ClipboardEvent) => {
    const selected = getSelection();
    if (selected === null || selected.rangeCount === 0) return;
    const copied = plainTable(selected.getRangeAt(0).cloneContents(), t('number.sample').at(5) ?? '.');
    if (copied === null) return;
    event.preventDefault();
    event.clipboardData.setData('text/html', copied.html);
    event.clipboardData.setData('text/plain', copied.text);
  };
  const place = useRef<HTMLElement>(null);
  /* Who came by the map's own link would be left on a map that is covered. */
  useEffect(() => {
    if (document.activeElement?.closest('[inert]')) place.current?.focus();
  }, []);
  return (
    <section ref={place} className="table-view" aria-label={t('table.title')} tabIndex={-1}>
      <table onCopy={copyPlain}>
        <caption>{t('table.caption', { shown: rows.length, all: districts.length })}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const sorted = sort.column === column;
              const direction = sort.down ? 'descending' : 'ascending';
              return (
                <th key={nameOf(column)} scope="col" aria-sort={sorted ? direction : 'none'}>
                  <button
                    type="button"
                    onClick={() => setSort({ column, down: sorted ? !sort.down : typeof column === 'object' })}
                  >
                    <span>{head(column)}</span> <span aria-hidden="true">{sorted ? (sort.down ? '▾' : '▴') : ''}</span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TableRow
              key={row.item.district.id}
              t={t}
              row={row}
              selected={row.item.district.id === district}
              compared={compare.includes(row.item.district.id)}
              compare={toggle}
              open={actions.openFigure}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <Empty
          title={t('list.empty')}
          body={t('list.empty.body')}
          action={t('list.empty.action')}
          act={actions.showAllLevels}
        />
      )}
      <h2>{t('table.sentences')}</h2>
      <ul className="sentences">
        {rows.map((row) => (
          <li key={row.item.district.id}>
            {[
              sentenceOf(t, row),
              ...row.item.ground.accounts
                .slice(0, 1)
                .flatMap((of) => [accountSentence(t, of), ...accountVoices(t, of)]),
            ].join(' ')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameOf(column: Column): string {
  return typeof column === 'object' ? `cleared-${column.cleared}` : column;
}

interface RowProps {
  readonly t: Translate;
  readonly row: Row;
  readonly selected: boolean;
  readonly compared: boolean;
  /** Takes the district to those that are compared, or from them. */
  readonly compare: (district: DistrictId) => void;
  readonly open: (figure: FigureId) => void;
}

/** A district's row. It asks the store for nothing: with seventy rows of a dozen cells that would be what a page of the table is held up by. */
const TableRow = memo(function TableRow({ t, row, selected, compared, compare, open }: RowProps) {
  const { item, people, cleared, own, joint } = row;
  return (
    <tr aria-current={selected || undefined}>
      <th scope="row" translate="no">
        <input
          type="checkbox"
          className="table-compare"
          aria-label={t('compare.of', { place: item.district.name[t.language] })}
          checked={compared}
          onChange={() => compare(item.district.id)}
        />
        <DistrictLink district={item.district.id}>{item.district.name[t.language]}</DistrictLink>
      </th>
      <td>
        <Swatch classId={item.assessment.level} /> {t(`level.${item.assessment.level}`)}
      </td>
      <td className="number">
        {people === null ? (
          <span className="quiet">{t('figure.notReported')}</span>
        ) : (
          <data translate="no" value={people}>
            {people}
          </data>
        )}
      </td>
      <FigureCell t={t} figure={item.ground.whole} open={open} dated />
      <FigureCell t={t} figure={item.ground.share} open={open} dated />
      <FigureCell t={t} figure={item.ground.left} open={open} dated />
      {years.map((year) => (
        <FigureCell key={year} t={t} figure={cleared.get(year) ?? null} open={open} />
      ))}
      <td className="number">
        <data translate="no" value={own}>
          {own}
        </data>
      </td>
      <td className="number">
        <data translate="no" value={joint}>
          {joint}
        </data>
      </td>
    </tr>
  );
});
