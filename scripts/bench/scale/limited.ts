import { freemem } from 'node:os';

/** Why a run came to no end of its own. */
export type Unfinished = 'not within' | 'out of memory' | 'died';

/** Bytes that are left to the machine: what takes them is ended before the system ends something else. */
const spare = 3e9;
const look = 250;

/** Lets something run as long as it may, and as long as the machine has memory. @param run ends what it has begun when it is told to. */
export async function limited<Got>(ms: number, run: (until: AbortSignal) => Promise<Got>): Promise<Got | Unfinished> {
  const end = new AbortController();
  let why: Unfinished = 'died';
  const stop = (reason: Unfinished) => {
    if (end.signal.aborted) return;
    why = reason;
    end.abort();
  };
  const late = setTimeout(stop, ms, 'not within');
  const watch = setInterval(() => freemem() < spare && stop('out of memory'), look);
  try {
    return await run(end.signal);
  } catch (error) {
    console.log(`${why}: ${String(error).split('\n')[0]}`);
    return why;
  } finally {
    clearTimeout(late);
    clearInterval(watch);
  }
}
