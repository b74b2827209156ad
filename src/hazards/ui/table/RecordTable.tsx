import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { date } from '../../../text/phrases.ts';
import type { Hazard } from '../../record/hazard.ts';
import type { Layer } from '../../shelf/layer.ts';
import type { Say } from '../../words/words.ts';
import { useOwn, useSay, useShelf } from '../context.ts';
import { Mark } from '../marks/Mark.tsx';
import { area } from '../say-area.ts';
import { useRows } from './use-rows.ts';

const columns = ['row', 'id', 'status', 'progress', 'type', 'date', 'area', 'declared', 'source', 'problems'] as const;

type Column = (typeof columns)[number];

/** Rows beyond those that are seen, so that a quick scroll shows words. */
const beyond = 8;

/** The records of a layer in rows, of which only those that are seen are there; a press opens one, and so does Enter. */
export function RecordTable({ layer }: { readonly layer: Layer }) {
  const say = useSay();
  const { shelf } = useOwn();
  const chosen = useShelf((state) => (state.chosen?.layer === layer.id ? state.chosen.n : null));
  const [sort, setSort] = useState<{ readonly by: Column; readonly down: boolean }>({ by: 'row', down: false });
  const box = useRef<HTMLDivElement>(null);
  const [window, setWindow] = useState({ from: 0, to: 40 });
  const [height, setHeight] = useState(33);
  const [active, setActive] = useState(0);
  const { of, at } = useRows(shelf.desk, layer, sort, window);
  const see = () => {
    const { current } = box;
    if (current === null) return;
    const row = current.querySelector<HTMLElement>('tbody tr[data-index]');
    const tall = row?.offsetHeight || height;
    if (tall !== height) setHeight(tall);
    const from = Math.max(0, Math.floor(current.scrollTop / tall) - beyond);
    const to = Math.ceil((current.scrollTop + current.clientHeight) / tall) + beyond;
    setWindow((before) => (before.from === from && before.to === to ? before : { from, to }));
  };
  const seen = useRef(see);
  seen.current = see;
  useEffect(() => {
    const { current } = box;
    if (current === null) return;
    const observer = new ResizeObserver(() => seen.current());
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  const go = (index: number) => {
    const next = Math.min(Math.max(0, index), of - 1);
    setActive(next);
    const { current } = box;
    if (current === null) return;
    const [top, bottom] = [next * height, (next + 1) * height];
    const head = current.querySelector('thead')?.clientHeight ?? 0;
    if (top < current.scrollTop) current.scrollTop = top;
    else if (bottom > current.scrollTop + current.clientHeight - head)
      current.scrollTop = bottom - current.clientHeight + head;
    requestAnimationFrame(() =>
      current.querySelector<HTMLElement>(`tr[data-index="${next}"]`)?.focus({ preventScroll: true }),
    );
  };
  /* On a phone the rows lie over the panel that shows the record. */
  const open = ({ n }: Hazard) => {
    shelf.actions.choose(layer.id, n);
    if (matchMedia('(max-width: 759px)').matches) shelf.actions.showTable(false);
  };
  const press = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? height) / height) - 2);
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: of - 1,
    }[event.key];
    const hazard = at(active);
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if ((event.key === 'Enter' || event.key === ' ') && hazard) {
      event.preventDefault();
      open(hazard);
    }
  };
  const last = Math.min(of, window.to);
  const shown = Array.from({ length: Math.max(0, last - window.from) }, (_, index) => window.from + index);
  return (
    <div ref={box} className="hazards-table" onScroll={see} tabIndex={of === 0 ? 0 : -1}>
      <table aria-rowcount={of + 1}>
        <caption className="visually-hidden">{say('hazards.ui.table.caption', { name: layer.name, n: of })}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : 'none'}
              >
                <button
                  type="button"
                  onClick={() => {
                    setSort({ by: column, down: sort.by === column && !sort.down });
                    setActive(0);
                  }}
                >
                  {say(`hazards.ui.column.${column}`)}{' '}
                  <span aria-hidden="true">{sort.by === column ? (sort.down ? '▾' : '▴') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <Room height={window.from * height} />
        <tbody onKeyDown={press}>
          {shown.map((index) => {
            const hazard = at(index);
            return (
              <tr
                key={index}
                data-index={index}
                aria-rowindex={index + 2}
                aria-current={(hazard !== null && hazard.n === chosen) || undefined}
                tabIndex={index === active ? 0 : -1}
                onFocus={() => setActive(index)}
                onClick={() => hazard && open(hazard)}
              >
                {hazard === null ? (
                  <td colSpan={columns.length}>…</td>
                ) : (
                  columns.map((column) => (
                    <td key={column} className={column === 'area' || column === 'declared' ? 'number' : undefined}>
                      {cell(say, hazard, column)}
                    </td>
                  ))
                )}
              </tr>
            );
          })}
        </tbody>
        <Room height={Math.max(0, of - last) * height} />
      </table>
    </div>
  );
}

/** The height of rows that are not there. */
function Room({ height }: { readonly height: number }) {
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
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
