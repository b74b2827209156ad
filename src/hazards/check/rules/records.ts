import type { Hazard } from '../../record/hazard.ts';
import { columnOf, type Event, finding, type Hazards, objectOf } from './kinds.ts';

/** How the rows of a layer belong together: IMSMA gives a row to each shape of a record. */
export interface Records {
  /** A row's record: its kind of object and its local id, blanks around it apart; `null` without an id. */
  readonly of: (hazard: Hazard) => string | null;
  /** What tells a shape from the others of its record; `null` where the file has no such column, and each row is a record. */
  readonly shape: (hazard: Hazard) => string | null;
}

const columns = {
  shape: ['shape_id', 'shapeid'],
  point: ['pointlocal_id'],
  form: ['shapeenum'],
  device: ['ordcategory', 'ordsubcategory', 'model', 'qty'].map((name) => [name, `${name}_enum`]),
} as const;

/** The columns that rules ask for, apart from those whose role was recognised; in lower case. */
export const checkedColumns: readonly string[] = Object.values(columns).flat(2);

export function recordsOf(hazards: Hazards): Records {
  const shape = columnOf(hazards, columns.shape);
  const of = (hazard: Hazard): string | null => {
    const id = hazard.id?.trim() ?? '';
    return id === '' ? null : `${objectOf(hazard)} ${id}`;
  };
  return { of, shape };
}

/** A device as `geocheck` compares it: category, subcategory, model, quantity; `null` where the file has no such columns. */
function devicesOf(hazards: Hazards): (hazard: Hazard) => string | null {
  const cells = columns.device.map((names) => columnOf(hazards, names));
  return (hazard) => {
    const [category, subcategory, model, quantity] = cells.map((cell) => cell(hazard));
    return model === null || quantity === null ? null : [category, subcategory, model, quantity].join('|');
  };
}

/** Ids that stand twice: of records within a kind of object, of shapes and points within a record, of devices; and, as our own rule, across kinds. */
export function* ids(hazards: Hazards): Generator<Event> {
  const { of, shape } = recordsOf(hazards);
  const point = columnOf(hazards, columns.point);
  const form = columnOf(hazards, columns.form);
  const device = devicesOf(hazards);
  const [others, owners] = [new Map<string, number>(), new Map<string, number>()];
  /* By kind of object, and in each by the id alone: a text put together for each record would have to be taken in anew. */
  const kinds = new Map<string, Map<string, number>>();
  const recordsOfKind = (kind: string): Map<string, number> => {
    const known = kinds.get(kind) ?? new Map<string, number>();
    kinds.set(kind, known);
    return known;
  };
  const again = (n: number, seen: Map<string, number>, key: string): Hazard | null => {
    const first = seen.get(key);
    if (first === undefined) seen.set(key, n);
    return first === undefined ? null : (hazards.at(first) ?? null);
  };
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    const id = hazard?.id?.trim() ?? '';
    if (hazard !== undefined && id !== '') {
      const [kit, part] = [device(hazard), shape(hazard)];
      const place = hazard.area === null ? point(hazard) : null;
      const [rule, key] =
        kit !== null
          ? ['duplicate-devices', `d ${of(hazard)} ${kit}`]
          : part !== null
            ? ['duplicate-shape-id', `s ${of(hazard)} ${form(hazard) ?? hazard.geometry.type} ${part}`]
            : place !== null
              ? ['duplicate-point-id', `p ${of(hazard)} ${place}`]
              : ['duplicate-id', id];
      const before = again(n, rule === 'duplicate-id' ? recordsOfKind(objectOf(hazard)) : others, key);
      if (before !== null) yield finding('geocheck', 'must', rule, [before, hazard], { id });
      const owner = again(n, owners, id);
      if (owner !== null && objectOf(owner) !== objectOf(hazard))
        yield finding('atlas', 'advisory', 'same-id', [owner, hazard], { id });
    }
    yield null;
  }
}
