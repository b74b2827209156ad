import { expect, test, vi } from 'vitest';
import { shut } from '../../../../src/hazards/desk/shut.ts';
import { type Answering, startDesk } from '../../../../src/hazards/desk/start.ts';
import type { Decisions } from '../../../../src/hazards/record/decisions.ts';

interface Asked {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

type Heard = (event: { readonly data: unknown }) => void;

/** A worker that does as it is told here; it is silent where the play says nothing. */
function actor(play: (asked: Asked, say: (message: object) => void) => void) {
  const hearing: Record<string, Heard[]> = { message: [], error: [] };
  const emit = (kind: 'message' | 'error', data: unknown) => {
    for (const heard of hearing[kind] ?? []) heard({ data });
  };
  const asked: Asked[] = [];
  const worker = {
    asked,
    ended: false,
    emit,
    addEventListener: (kind: string, heard: Heard) => void hearing[kind]?.push(heard),
    terminate: () => {
      worker.ended = true;
    },
    postMessage: (message: unknown) => {
      asked.push(message as Asked);
      queueMicrotask(() => worker.ended || play(message as Asked, (said) => emit('message', said)));
    },
  };
  return worker;
}

const decisions = { system: 'EPSG:4326' } as Decisions;
const pair = { rule: 'overlap', rows: [3, 8] };
const quick = { pair: 5, else: 40 };
const fine = ({ id, method }: Asked, say: (message: object) => void) => say({ id, value: method });
const whole = (asked: Asked, say: (message: object) => void) => {
  fine(asked, say);
  if (asked.method === 'load') say({ id: asked.id, event: 'checked', args: ['the report', 'the totals'] });
};
const nothing = () => {};

function deskOf(...workers: ReturnType<typeof actor>[]) {
  return startDesk({ open: () => workers.shift() as unknown as Answering, patience: quick });
}

test('a pair that stops the worker is left out by the next one, which reads the layer again; whoever waits gets the answer', async () => {
  const first = actor((asked, say) => {
    if (asked.method === 'tile') return;
    fine(asked, say);
    if (asked.method === 'load') say({ id: asked.id, event: 'begun', args: [pair] });
  });
  const second = actor(whole);
  const desk = deskOf(first, second);
  await desk.open([]);
  const checked = vi.fn();
  await desk.load('own', 'key', decisions, nothing, checked);
  expect(await desk.tile('own', 1, 2, 3)).toBe('tile');
  expect(first.ended).toBe(true);
  expect(second.asked.map(({ method }) => method)).toEqual(['open', 'load', 'open', 'tile']);
  expect(second.asked[1]?.args).toEqual(['own', 'key', decisions, { each: true, stuck: [pair] }]);
  expect(checked).toHaveBeenCalledExactlyOnceWith('the report', 'the totals');
});

test('what stops the worker while it is read is refused, and the layers before stand again with their filters', async () => {
  const first = actor((asked, say) => {
    if (asked.method !== 'load' || asked.args[0] !== 'bad') whole(asked, say);
  });
  const second = actor(whole);
  const desk = deskOf(first, second);
  await desk.open([]);
  await desk.load('good', 'key', decisions, nothing, nothing);
  await desk.filter('good', { text: 'x' });
  await expect(desk.load('bad', 'key', decisions, nothing, nothing)).rejects.toThrow('desk.stuck');
  expect(await desk.page('good', { by: 'row', down: false }, 0, 1)).toBe('page');
  expect(second.asked.map(({ method, args }) => [method, args[0]])).toEqual([
    ['open', []],
    ['load', 'good'],
    ['filter', 'good'],
    ['open', []],
    ['page', 'good'],
  ]);
});

test('a worker that dies is replaced at once, and one that always dies is given up with a sentence', async () => {
  let started = 0;
  const open = () => {
    const dying = actor(({ id }, say) => {
      say({ id, event: 'progressed', args: [] });
      dying.emit('error', null);
    });
    started += 1;
    return dying as unknown as Answering;
  };
  await expect(startDesk({ open, patience: quick }).open([])).rejects.toThrow('desk.lost');
  expect(started).toBeGreaterThan(3);
});

test('where its file does not come that is said, and it is asked for again when the reader asks again', async () => {
  let comes = false;
  let asked = 0;
  const open = () => {
    const worker = actor((message, say) => (comes ? fine(message, say) : worker.emit('error', null)));
    asked += 1;
    return worker as unknown as Answering;
  };
  const desk = startDesk({ open, patience: quick });
  await expect(desk.open([])).rejects.toThrow('desk.absent');
  expect(asked).toBeLessThan(5);
  comes = true;
  expect(await desk.open([])).toBe('open');
});

test('a worker of which nothing is asked may be silent for ever', async () => {
  const worker = actor(whole);
  const desk = deskOf(worker);
  await desk.open([]);
  await desk.load('own', 'key', decisions, nothing, nothing);
  await new Promise((later) => setTimeout(later, 120));
  expect(worker.ended).toBe(false);
});

test('nothing leaves the worker: its doors are gone, and what is fetched is a file of the site, asked for without a word', async () => {
  const fetched = vi.fn(async () => new Response('file'));
  const location = new URL('https://atlas.example/map/assets/desk.js');
  const scope = { location, fetch: fetched, XMLHttpRequest: class {}, WebSocket: class {} };
  shut(scope as unknown as Parameters<typeof shut>[0]);
  const { fetch } = scope as unknown as typeof globalThis;
  expect([scope.XMLHttpRequest, scope.WebSocket]).toEqual([undefined, undefined]);
  expect(() => Object.assign(scope, { WebSocket: class {} })).toThrow();
  const others = [
    'https://elsewhere.example/',
    '//elsewhere.example/x',
    'https://atlas.example/map/assets/x?secret',
    'data:text/plain,x',
    'http://atlas.example/x',
  ];
  for (const address of others) await expect(fetch(address)).rejects.toThrow('Nothing leaves');
  await expect(fetch('./x', { method: 'POST', body: 'secret' })).rejects.toThrow('Nothing leaves');
  await expect(fetch('./x', { headers: { secret: 'yes' } })).rejects.toThrow('Nothing leaves');
  await expect(fetch(new Request('https://atlas.example/x'))).rejects.toThrow('Nothing leaves');
  expect(fetched).not.toHaveBeenCalled();
  expect(await (await fetch('./sql-wasm.wasm')).text()).toBe('file');
  const own = new URL('https://atlas.example/map/assets/sql-wasm.wasm');
  expect(fetched).toHaveBeenCalledExactlyOnceWith(own, { credentials: 'omit' });
});
