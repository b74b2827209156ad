import type { Begun } from '../check/rules/kinds.ts';
import type { Care } from '../check/rules/pairs.ts';
import type { Decisions } from '../record/decisions.ts';
import type { Desk, Districts, Loaded, Progressed } from '../record/desk.ts';
import type { Filter, Totals } from '../record/filter.ts';
import type { Offer, Part } from '../record/offer.ts';
import type { Report } from '../record/report.ts';
import { type End, errorOf, type Line, lineTo } from './line.ts';

/** What answers: the worker, which can be ended. */
export interface Answering extends End {
  addEventListener(kind: 'message' | 'error', heard: (event: { readonly data: unknown }) => void): void;
  terminate(): void;
}

/** What is known of a layer outside of the worker, to be read again should it be lost. */
interface Known {
  readonly parts: readonly Part[];
  readonly key: string;
  readonly decisions: Decisions;
  readonly checked: (report: Report, totals: Totals) => void;
  filter: Filter | null;
  care: Care;
  /** The pair that the worker has begun and said no word since. */
  begun: Begun | null;
  /** Whether its checks are still on their way. */
  checking: boolean;
}

interface Options {
  readonly open?: () => Answering;
  /** A worker from which nothing is heard for so many milliseconds, while something is asked of it, is stuck; sooner, where it has begun a pair. */
  readonly patience?: { readonly pair: number; readonly else: number };
}

/** The site's own file: the policy lets no other be a worker. */
const openWorker = (): Answering =>
  new Worker(new URL('./hazards-desk.ts', import.meta.url), { type: 'module', name: 'hazards' });

/** So often is a worker started anew before it is given up. */
const most = 20;

/** So often is a worker's file asked for that does not come. */
const mostMute = 3;

/** What a call meets whose worker is gone; it is asked again of the next one. */
class Lost extends Error {}

/** Starts the worker, and another in its place when it is stuck or dies: a loop in a library cannot be caught. Layers are then read again, and the pair that stopped it is left out and listed. */
export function startDesk({ open = openWorker, patience = { pair: 10_000, else: 60_000 } }: Options = {}): Desk {
  const layers = new Map<string, Known>();
  let districts: Districts | null = null;
  let drop: readonly Part[] = [];
  let starts = 0;
  let heard = 0;
  /** Workers in a row that died before they said a word: their file does not come. */
  let mute = 0;
  let given: Error | null = null;
  let worker: Answering;
  let line: Line;
  let ready: Promise<unknown>;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const watch = () => {
    clearTimeout(timer);
    const checking = [...layers.values()].some((layer) => layer.checking);
    if (line.waiting() === 0 && !checking) return;
    const pair = [...layers.values()].some(({ begun }) => begun !== null);
    timer = setTimeout(look, pair ? patience.pair : patience.else);
  };
  /** A page that slept heard nothing meanwhile: what was said is let in before the worker is judged. */
  const look = () => {
    const before = heard;
    setTimeout(() => (heard === before ? restart() : watch()));
  };
  const begin = () => {
    starts += 1;
    mute += 1;
    const own = open();
    worker = own;
    line = lineTo(own, () => {
      heard += 1;
      mute = 0;
      watch();
    });
    own.addEventListener('error', () => own === worker && restart());
  };
  const restart = () => {
    clearTimeout(timer);
    worker.terminate();
    for (const known of layers.values()) {
      if (known.begun === null) continue;
      known.care = { each: true, stuck: [...known.care.stuck, known.begun] };
      known.begun = null;
    }
    const lost = line;
    if (mute >= mostMute) given = errorOf('desk.absent');
    else if (starts >= most) given = errorOf('desk.lost');
    else follow();
    lost.cut(given ?? new Lost());
  };
  const follow = () => {
    begin();
    ready = again();
    ready.catch(() => {});
  };
  const again = async () => {
    if (districts !== null) await ask('begin', [districts]);
    for (const [id, known] of layers)
      try {
        await ask('open', [known.parts]);
        await read(id, known, () => {});
        if (known.filter !== null) await ask('filter', [id, known.filter]);
      } catch (error) {
        if (error instanceof Lost) throw error;
        /* Its file is not there any more: what is asked of it is refused by name. */
        known.checking = false;
      }
    await ask('open', [drop]);
  };
  const ask = (method: string, args: readonly unknown[], hear?: Parameters<Line['ask']>[2]) => {
    const answer = line.ask(method, args, hear);
    watch();
    return answer;
  };
  /** Asks until there is an answer, of whichever worker. */
  const call = async (method: string, ...args: readonly unknown[]): Promise<never> => {
    /* Given up for that time: a reader who asks again may have a network by now. */
    if (given !== null) {
      [given, starts, mute] = [null, 0, 0];
      follow();
    }
    for (;;) {
      try {
        await ready;
        return (await ask(method, args)) as never;
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
      }
    }
  };
  const read = (id: string, known: Known, progressed: (of: Progressed) => void) => {
    known.checking = true;
    return ask('load', [id, known.key, known.decisions, known.care], (event, args) => {
      if (event === 'progressed') progressed(args[0] as Progressed);
      if (event === 'begun') known.begun = args[0] as Begun | null;
      if (event === 'checked') {
        known.checking = false;
        known.begun = null;
        known.checked(args[0] as Report, args[1] as Totals);
      }
    }) as Promise<Loaded>;
  };

  begin();
  ready = Promise.resolve();
  return {
    begin: (given) => {
      districts = given;
      void call('begin', given).catch(() => {});
    },
    open: async (parts) => {
      drop = parts;
      return (await call('open', parts)) as Offer;
    },
    look: (...args) => call('look', ...args),
    load: async (layer, key, decisions, progressed, checked) => {
      const care: Care = { each: false, stuck: [] };
      const known: Known = { parts: drop, key, decisions, checked, filter: null, care, begun: null, checking: true };
      if (given !== null) throw given;
      await ready;
      try {
        const loaded = await read(layer, known, progressed);
        layers.set(layer, known);
        return loaded;
      } catch (error) {
        /* What stops the worker while it is read would stop the next one too. */
        throw error instanceof Lost ? errorOf('desk.stuck') : error;
      }
    },
    cancel: (layer) => void call('cancel', layer).catch(() => {}),
    filter: async (layer, filter) => {
      const known = layers.get(layer);
      if (known !== undefined) known.filter = filter;
      return await call('filter', layer, filter);
    },
    tile: (...args) => call('tile', ...args),
    page: (...args) => call('page', ...args),
    record: (...args) => call('record', ...args),
    leftOut: (...args) => call('leftOut', ...args),
    report: (...args) => call('report', ...args),
    give: (...args) => call('give', ...args),
    forget: (layer) => {
      layers.delete(layer);
      void call('forget', layer).catch(() => {});
    },
  };
}
