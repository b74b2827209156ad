/** What stands at an end of a line: a worker, the inside of one, a port. */
export interface End {
  postMessage(message: unknown, transfer: Transferable[]): void;
  addEventListener(kind: 'message', heard: (event: { readonly data: unknown }) => void): void;
}

type Values = Readonly<Record<string, string | number>>;

type Message =
  | { readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: { readonly message: string; readonly values: Values | undefined } }
  | { readonly id: number; readonly event: string; readonly args: readonly unknown[] };

/** Tells whoever asked something on the way, and also after the answer. */
export type Tell = (event: string, ...args: readonly unknown[]) => void;

/** Called with what is told on the way. */
type Hear = (event: string, args: readonly unknown[]) => void;

export interface Line {
  readonly ask: (method: string, args: readonly unknown[], hear?: Hear) => Promise<unknown>;
  /** Refuses all that waits for an answer. */
  readonly cut: (error: Error) => void;
  readonly waiting: () => number;
}

/**
 * Our end of a line. Forty lines rather than a library: an error keeps the values that its sentence names, what is told on the way needs no
 * port of its own, and a line can be cut.
 * @param heard called after every message.
 */
export function lineTo(end: End, heard: () => void): Line {
  const asked = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const hearing = new Map<number, Hear>();
  let last = 0;
  end.addEventListener('message', ({ data }) => {
    const message = data as Message;
    if ('event' in message) hearing.get(message.id)?.(message.event, message.args);
    else {
      const waiting = asked.get(message.id);
      asked.delete(message.id);
      if ('value' in message) waiting?.resolve(message.value);
      if ('error' in message) waiting?.reject(errorOf(message.error.message, message.error.values));
    }
    heard();
  });
  return {
    ask: (method, args, hear) =>
      new Promise((resolve, reject) => {
        last += 1;
        asked.set(last, { resolve, reject });
        if (hear !== undefined) hearing.set(last, hear);
        end.postMessage({ id: last, method, args } satisfies Message, []);
      }),
    cut: (error) => {
      for (const { reject } of asked.values()) reject(error);
      asked.clear();
      hearing.clear();
    },
    waiting: () => asked.size,
  };
}

/** What can be asked; a method gets what it was asked with, and last, by which to tell something on the way. */
export type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Answers at the other end. Bytes are handed over, not copied. */
export function answerOn(end: End, methods: Methods) {
  const send = (message: Message, transfer: Transferable[] = []) => end.postMessage(message, transfer);
  end.addEventListener('message', async ({ data }) => {
    const message = data as Message;
    if (!('method' in message)) return;
    const { id, method, args } = message;
    try {
      const tell: Tell = (event, ...told) => send({ id, event, args: told });
      const act = methods[method];
      if (act === undefined) throw new Error(`The desk knows no "${method}", but ${Object.keys(methods).join(', ')}.`);
      const value = await act(...([...args, tell] as never[]));
      send({ id, value }, value instanceof ArrayBuffer ? [value] : []);
    } catch (error) {
      const { message, values } = error as Error & { readonly values?: Values };
      send({ id, error: { message, values } });
    }
  });
}

/** An error whose message is a key among the words, with what its sentence names. */
export function errorOf(message: string, values?: Values): Error {
  return Object.assign(new Error(message), values && { values });
}
