import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

export interface Sort {
  readonly by: string;
  readonly down: boolean;
}

/** The rows that are drawn, from the first to before the last. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export const firstWindow: Window = { from: 0, to: 40 };

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly name: string; readonly isNumber?: boolean }[];
  readonly of: number;
  /** `null` for one that has not come yet. */
  readonly at: (index: number) => Row | null;
  readonly cell: (row: Row, column: string) => ReactNode;
  readonly isChosen: (row: Row) => boolean;
  readonly open: (row: Row) => void;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly window: Window;
  readonly setWindow: (change: (before: Window) => Window) => void;
}

/** Rows beyond those that are seen, so that a quick scroll shows words. */
const beyond = 8;

/** Any number of records in rows, of which only those that are seen are there; a press opens one, and so does Enter. */
export function RowsTable<Row>(props: Props<Row>) {
  const { caption, columns, of, at, cell, isChosen, open, sort, setSort, window, setWindow } = props;
  const box = useRef<HTMLDivElement>(null);
  const [height, setHeight] = useState(33);
  const [active, setActive] = useState(0);
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
    requestAnimationFrame(() => {
      /* Who has gone elsewhere meanwhile, to a record that opened, is not fetched back; a row that was scrolled away leaves nobody anywhere. */
      const { activeElement } = document;
      if (activeElement !== document.body && !current.contains(activeElement)) return;
      current.querySelector<HTMLElement>(`tr[data-index="${next}"]`)?.focus({ preventScroll: true });
    });
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
    const row = at(active);
    if (to !== undefined) {
      event.preventDefault();
      go(to);
    } else if ((event.key === 'Enter' || event.key === ' ') && row) {
      event.preventDefault();
      open(row);
    }
  };
  const last = Math.min(of, window.to);
  const shown = Array.from({ length: Math.max(0, last - window.from) }, (_, index) => window.from + index);
  return (
    <div ref={box} className="hazards-table" onScroll={see} tabIndex={of === 0 ? 0 : -1}>
      <table aria-rowcount={of + 1}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" aria-sort={sort.by === key ? (sort.down ? 'descending' : 'ascending') : 'none'}>
                <button
                  type="button"
                  onClick={() => {
                    setSort({ by: key, down: sort.by === key && !sort.down });
                    setActive(0);
                  }}
                >
                  {name} <span aria-hidden="true">{sort.by === key ? (sort.down ? '▾' : '▴') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <Room height={window.from * height} />
        <tbody onKeyDown={press}>
          {shown.map((index) => {
            const row = at(index);
            return (
              <tr
                key={index}
                data-index={index}
                aria-rowindex={index + 2}
                aria-current={(row !== null && isChosen(row)) || undefined}
                tabIndex={index === active ? 0 : -1}
                onFocus={() => setActive(index)}
                onClick={() => row && open(row)}
              >
                {row === null ? (
                  <td colSpan={columns.length}>…</td>
                ) : (
                  columns.map(({ key, isNumber }) => (
                    <td key={key} className={isNumber ? 'number' : undefined}>
                      {cell(row, key)}
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

/** Where rows lie over the panel that shows a record, they must give way to it. */
export function liesOverPanel(): boolean {
  return matchMedia('(max-width: 759px)').matches;
}
