import { type ClipboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { DistrictLink } from '../../kit/DistrictLink.tsx';
import { Swatch } from '../../kit/Swatch.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { byAlphabet } from '../../locales/order.ts';
import { type Column, columns, type Row, rowsOf, sortRows } from '../../scene/table.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { accountSentence, accountVoices } from '../../text/ground.ts';
import { sentenceOf } from '../../text/list.ts';
import { amount, date, plainAmount } from '../../text/phrases.ts';
import { years } from '../../view/theme.ts';
import { Empty } from '../panel/Empty.tsx';
import { plainTable } from './copy-plain.ts';

/** The same view as a table and in sentences: what the map says to the eye, for reading, sorting and hearing. */
export function TableView() {
  const t = useTranslate();
  const districts = useAtlas((state) => state.scene.districts);
  const figures = useAtlas((state) => state.scene.figures);
  const { showAllLevels } = useActions();
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
            <TableRow key={row.item.district.id} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && (
        <Empty
          title={t('list.empty')}
          body={t('list.empty.body')}
          action={t('list.empty.action')}
          act={showAllLevels}
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

function TableRow({ row: { item, people, cleared, own, joint } }: { readonly row: Row }) {
  const t = useTranslate();
  const compare = useAtlas((state) => state.view.compare);
  const compared = compare.includes(item.district.id);
  const { compareDistricts } = useActions();
  const selected = useAtlas((state) => state.view.district === item.district.id);
  return (
    <tr aria-current={selected || undefined}>
      <th scope="row" translate="no">
        <input
          type="checkbox"
          className="table-compare"
          aria-label={t('compare.of', { place: item.district.name[t.language] })}
          checked={compared}
          onChange={() =>
            compareDistricts([
              ...compare.filter((id) => id !== item.district.id),
              ...(compared ? [] : [item.district.id]),
            ])
          }
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
      <FigureCell figure={item.ground.whole} dated />
      <FigureCell figure={item.ground.share} dated />
      <FigureCell figure={item.ground.left} dated />
      {years.map((year) => (
        <FigureCell key={year} figure={cleared.get(year) ?? null} />
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
}

/** A number that opens its receipt. @param dated with the day that it holds for, where the column does not say it. */
function FigureCell({ figure, dated = false }: { readonly figure: Figure | null; readonly dated?: boolean }) {
  const t = useTranslate();
  const { openFigure } = useActions();
  return (
    <td className="number">
      {figure === null ? (
        <span className="quiet">{t('figure.notReported')}</span>
      ) : (
        <>
          <button type="button" className="text-button" onClick={() => openFigure(figure.id)}>
            <data translate="no" value={plainAmount(t, figure) ?? ''}>
              {amount(t, figure)}
            </data>
          </button>
          {dated && figure.period.to !== null && <span className="quiet table-day"> {date(t, figure.period.to)}</span>}
        </>
      )}
    </td>
  );
}
