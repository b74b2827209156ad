import { whole } from '../measure/growing.ts';

/** Cells, each with the numbers of what may lie in it. */
export interface Grid {
  /** The cell that a place lies in; those at the rim have all that lies beyond. */
  readonly cellAt: (x: number, y: number) => number;
  /** Whether any cell that a box touches has one of which it holds; ends with the first. */
  readonly some: (west: number, south: number, east: number, north: number, test: (of: number) => boolean) => boolean;
  /** How many may lie in a cell. */
  readonly count: (cell: number) => number;
}

/** Cells along the longer side, at most: of a country a kilometre or two. */
const most = 400;

/** Sorts boxes, four numbers each (west, south, east, north), into the cells that they touch. Of hundreds of thousands of questions about a few thousand boxes, most end in an empty cell. */
export function gridOf(boxes: Float64Array): Grid {
  const [west, south, east, north] = around(boxes);
  const side = Math.max(east - west, north - south, Number.MIN_VALUE) / most;
  const [columns, rows] = [Math.floor((east - west) / side) + 1, Math.floor((north - south) / side) + 1];
  const place = (at: number, from: number, cells: number) =>
    Math.min(cells - 1, Math.max(0, Math.floor((at - from) / side)));
  const column = (x: number) => place(x, west, columns);
  const row = (y: number) => place(y, south, rows);
  const cellsOf = (of: number, call: (cell: number) => void) => {
    const [right, top] = [column(boxes[4 * of + 2] ?? 0), row(boxes[4 * of + 3] ?? 0)];
    for (let y = row(boxes[4 * of + 1] ?? 0); y <= top; y++)
      for (let x = column(boxes[4 * of] ?? 0); x <= right; x++) call(y * columns + x);
  };
  const starts = new Uint32Array(columns * rows + 1);
  const places = whole();
  for (let of = 0; of < boxes.length / 4; of++)
    cellsOf(of, (cell) => {
      starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
      places.push(of);
    });
  for (let cell = 0; cell < columns * rows; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const held = new Uint32Array(places.length());
  const next = starts.slice();
  for (let of = 0; of < boxes.length / 4; of++)
    cellsOf(of, (cell) => {
      const at = next[cell] ?? 0;
      held[at] = of;
      next[cell] = at + 1;
    });
  return {
    cellAt: (x, y) => row(y) * columns + column(x),
    count: (cell) => (starts[cell + 1] ?? 0) - (starts[cell] ?? 0),
    some: (left, bottom, right, top, test) => {
      const [lastColumn, lastRow] = [column(right), row(top)];
      for (let y = row(bottom); y <= lastRow; y++)
        for (let x = column(left); x <= lastColumn; x++) {
          const cell = y * columns + x;
          for (let at = starts[cell] as number; at < (starts[cell + 1] as number); at++)
            if (test(held[at] as number)) return true;
        }
      return false;
    },
  };
}

function around(boxes: Float64Array): readonly [number, number, number, number] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < boxes.length; at += 4) {
    west = Math.min(west, boxes[at] ?? west);
    south = Math.min(south, boxes[at + 1] ?? south);
    east = Math.max(east, boxes[at + 2] ?? east);
    north = Math.max(north, boxes[at + 3] ?? north);
  }
  return [west, south, east, north];
}
