import { columnsOfPosition, type LonLat, type Shape } from '../../record/decisions.ts';
import { plainWords } from '../text/plain.ts';
import type { Filled } from './columns.ts';
import { enough, share } from './share.ts';

/** What counts or names the corners of an area. */
const order =
  /^(?:(?:turning )?point ?(?:no|num\w*|id|tipe?|name|label)?|pointlocal id|tp|vertex ?\w*|node ?\w*|seq\w*|order|ord|corner ?\w*|nokt[ea]\w*(?: \w+)?|noqt[ea]\w*(?: \w+)?|tochka ?\w*|nomer tochki|vershina|povorotnaia tochka|ugol|no|n|nn)$/;

/** What names the area that a corner belongs to. */
const areaName =
  /(?:^| )(?:id|localid|code|name|kodu?|ha|sha|cha|nomer|task)(?: |$)|shape|polig|poligon|hazard|minefield|sahe|area/;

/** Whether a column counts within each value of others: its first value comes again as often as they have values. */
const restarts = ({ all }: Filled) => all.filter((value) => String(value) === String(all[0])).length;

/** Two columns whose every value of the one has one value of the other; both filled in each row. */
function isConstant(within: Filled, { all }: Filled): boolean {
  const first = new Map<string, string>();
  return within.all.every((value, at) => {
    const [group, cell] = [String(value), String(all[at])];
    if (!first.has(group)) first.set(group, cell);
    return first.get(group) === cell;
  });
}

/** Without numbers of corners: an area's name stands in three rows or more, which differ in nothing but where they are. */
function unnumbered(columns: readonly Filled[], at: LonLat): Shape | null {
  const rows = Math.max(...columns.map(({ filled }) => filled));
  const ofCorner = columnsOfPosition(at);
  const full = columns.filter(({ name, filled }) => filled === rows && !ofCorner.includes(name));
  const group = full.find(({ name, all }) => {
    const times = new Map<string, number>();
    for (const value of all) times.set(String(value), (times.get(String(value)) ?? 0) + 1);
    return areaName.test(plainWords(name)) && [...times.values()].every((count) => count >= 3);
  });
  if (group === undefined || !full.every((column) => isConstant(group, column))) return null;
  return { kind: 'vertices', group: [group.name], order: '', ...at };
}

/** One vertex a row: a column that counts within each value of another, whose cells may be merged so that each value stands once. */
export function vertices(columns: readonly Filled[], at: LonLat): Shape | null {
  const ofCorner = columnsOfPosition(at);
  const counter = columns.find(
    ({ name, all }) =>
      order.test(plainWords(name)) &&
      !ofCorner.includes(name) &&
      share(all, (text) => /\d|^\p{L}{2}/u.test(text)) >= enough,
  );
  if (counter === undefined) return unnumbered(columns, at);
  const names = columns.filter(
    ({ name }) => name !== counter.name && areaName.test(plainWords(name)) && !/enum|guid/.test(name),
  );
  const group = names.filter(
    ({ all, filled }) => filled >= counter.filled * enough && new Set(all.map(String)).size * 2.5 < filled,
  );
  const merged = names.filter(
    ({ all, filled }) =>
      filled > 0 &&
      filled * 2.5 < counter.filled &&
      new Set(all.map(String)).size === filled &&
      restarts(counter) === filled,
  );
  const named = (group.length > 0 ? group : merged.slice(0, 1)).map(({ name }) => name).slice(0, 2);
  return named.length === 0 ? null : { kind: 'vertices', group: named, order: counter.name, ...at };
}
