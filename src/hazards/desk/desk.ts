import { joinTo } from '../check/join/join.ts';
import type { Kept } from '../check/kept.ts';
import { boxAround } from '../check/measure/box.ts';
import type { Care } from '../check/rules/pairs.ts';
import { insideOf } from '../place/inside.ts';
import { projector } from '../place/projector.ts';
import { offer, rows, type Site } from '../read/readers.ts';
import type { Decisions } from '../record/decisions.ts';
import type { Districts, ExportFormat, Loaded } from '../record/desk.ts';
import type { Filter } from '../record/filter.ts';
import type { Offer, Part } from '../record/offer.ts';
import type { Report } from '../record/report.ts';
import { type Layer, layerOf } from './layer.ts';
import { errorOf, type Tell } from './line.ts';
import { lookAt } from './load/look-at.ts';
import { readLayer } from './load/read-layer.ts';
import { runChecks } from './load/run-checks.ts';
import type { Sort } from './pages.ts';

type Box = Loaded['box'];

/** A layer with its report as far as it is by now. */
interface Standing extends Layer {
  report: Report;
}

/** What is known of the country. */
interface Ground {
  readonly districts: Districts;
  readonly inside: ReturnType<typeof insideOf>;
  readonly join: ReturnType<typeof joinTo>;
}

/** The inside of the worker: the rooms before this one, put together. One drop is open at a time; layers stay until they are forgotten. */
export function createDesk(site: Site) {
  const layers = new Map<string, Standing>();
  const running = new Map<string, AbortController>();
  let ground: Ground | null = null;
  let parts: readonly Part[] = [];
  let offered: Offer = { layers: [], refused: [] };

  const groundOf = () => {
    if (ground === null)
      throw new Error('The desk is asked before it has begun: it must be given the districts first.');
    return ground;
  };
  const offeredAs = (key: string) => {
    const found = offered.layers.find((layer) => layer.key === key);
    if (found === undefined) throw errorOf('desk.no-file');
    return found;
  };
  const layerAs = (id: string) => {
    const layer = layers.get(id);
    if (layer === undefined) throw errorOf('desk.no-layer');
    return layer;
  };

  const stop = (id: string) => {
    running.get(id)?.abort();
    running.delete(id);
  };

  const load = async (id: string, key: string, decisions: Decisions, care: Care, tell: Tell): Promise<Loaded> => {
    const { districts, inside, join } = groundOf();
    const layer = offeredAs(key);
    const system = projector(decisions.system, decisions.swapped);
    if (system === null) throw errorOf('desk.no-system', { system: decisions.system });
    stop(id);
    const run = new AbortController();
    running.set(id, run);
    const { signal } = run;
    const { encoding, shape } = decisions;
    const read = await readLayer({
      name: layer.name,
      rows: rows(parts, layer, { ...site, encoding, shape, signal }),
      count: layer.count,
      decisions,
      projector: system,
      join,
      progressed: (of) => tell('progressed', of),
      signal,
    }).catch((error: unknown) => {
      throw signal.aborted ? errorOf('desk.cancelled') : error;
    });
    if (signal.aborted) throw errorOf('desk.cancelled');
    const { hazards, ledger } = read;
    const standing: Standing = { ...layerOf(read), report: ledger.report(false) };
    layers.set(id, standing);
    const { accuracy = 0 } = districts;
    runChecks(read, { accuracy, care, begun: (pair) => tell('begun', pair), signal }).then((report) => {
      if (report === null) return;
      standing.report = report;
      tell('checked', report, standing.totals());
    });
    return {
      drawn: hazards.length,
      box: boxOfAll(hazards, inside.box),
      totals: standing.totals(),
      report: standing.report,
    };
  };

  return {
    begin: (districts: Districts) => {
      ground = { districts, inside: insideOf(districts), join: joinTo(districts) };
    },
    open: async (dropped: readonly Part[]) => {
      offered = await offer(dropped, site);
      parts = dropped;
      return offered;
    },
    look: (key: string, encoding: string | null, decided: Partial<Decisions> | null) =>
      lookAt({ ...groundOf(), parts, layer: offeredAs(key), site, encoding, decided }),
    load,
    cancel: stop,
    filter: (id: string, filter: Filter) => layerAs(id).filter(filter),
    tile: (id: string, z: number, x: number, y: number) => layerAs(id).tile(z, x, y),
    page: (id: string, sort: Sort, from: number, to: number) => layerAs(id).page(sort, from, to),
    record: (id: string, n: number) => layerAs(id).record(n),
    leftOut: (id: string, row: number) => layerAs(id).read.left.find((each) => each.row === row) ?? null,
    report: (id: string) => layerAs(id).report,
    give: async (id: string, format: ExportFormat, mark: string) => {
      const { read, report } = layerAs(id);
      const { give } = await import('../give/give.ts');
      return give(format, read.hazards, { mark, origin: report.name, sqlite: () => site.asset('sql-wasm.wasm') });
    },
    forget: (id: string) => {
      stop(id);
      layers.delete(id);
    },
  };
}

/** Around all records; around the country, where there is none. */
function boxOfAll({ length, shapes: { at } }: Kept, none: Box): Box {
  return length === 0 ? none : boxAround(at, 0, at.length);
}
