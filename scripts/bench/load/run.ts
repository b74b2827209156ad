import autocannon from 'autocannon';
import { quantile } from 'simple-statistics';
import type { Asked } from './visits.ts';

export interface Loaded {
  readonly asked: number;
  /** Those that were not answered with what was asked for, by what came instead. */
  readonly wrong: Readonly<Record<string, number>>;
  /** From the question to the end of its answer, ms. */
  readonly p50: number;
  readonly p95: number;
  readonly megabytes: number;
}

/**
 * Lets readers ask at the same time, each going through a visit of its own again and again.
 * @param perSecond how many questions all readers together ask in a second.
 */
export async function load(
  origin: string,
  visits: readonly (readonly Asked[])[],
  seconds: number,
  perSecond: number,
): Promise<Loaded> {
  const times: number[] = [];
  const wrong = new Map<string, number>();
  const note = (what: string) => wrong.set(what, (wrong.get(what) ?? 0) + 1);
  let bytes = 0;
  let next = 0;
  const options = {
    url: origin,
    connections: visits.length,
    duration: seconds,
    overallRate: perSecond,
    ignoreCoordinatedOmission: true,
    timeout: 30,
    setupClient: (client: autocannon.Client) => {
      const visit = visits[next++ % visits.length] ?? [];
      client.setRequests(visit.map(({ path, headers }) => ({ method: 'GET', path, headers })));
    },
  };
  await new Promise<void>((ended, failed) => {
    const run = autocannon(options, (error) => (error ? failed(error) : ended()));
    run.on('response', (_, status, size, time) => {
      times.push(time);
      bytes += size;
      if (status !== 200 && status !== 206) note(`status ${status}`);
    });
    run.on('reqError', (error: Error) => note(error.message));
  });
  if (times.length === 0) throw new Error(`load: expected answers from ${origin}, found none`);
  return {
    asked: times.length,
    wrong: Object.fromEntries(wrong),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    megabytes: bytes / 1e6,
  };
}
