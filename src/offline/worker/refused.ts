/** A build that could not be kept: a host on the way has rewritten a file, or half of it was uploaded. */
interface Refused {
  readonly build: string;
  readonly times: number;
  readonly last: number;
}

/** So often it is tried at every visit, */
const often = 4;
/** and then once in such a time: a host that rewrites what it serves would have its readers fetch megabytes in vain, each time. */
const rarely = 24 * 60 * 60_000;

const entry = (scope: string) => `${scope}.refused`;
/* No cache of a build's: it is none of what is cleared away with one. */
const shelf = (scope: string) => `atlas-refused ${scope}`;

/** Whether it is worth trying to keep a build now. */
export async function isWorthTrying(build: string, scope: string, now: number): Promise<boolean> {
  const found = await noted(scope);
  return found?.build !== build || found.times < often || Math.abs(now - found.last) > rarely;
}

/** @throws what `keep` throws, which is noted. */
export async function noteRefusal(build: string, scope: string, now: number, keep: () => Promise<void>): Promise<void> {
  try {
    await keep();
    await caches.delete(shelf(scope));
  } catch (error) {
    const before = await noted(scope);
    const times = before?.build === build ? before.times + 1 : 1;
    const said: Refused = { build, times, last: now };
    await (await caches.open(shelf(scope))).put(entry(scope), new Response(JSON.stringify(said)));
    throw error;
  }
}

async function noted(scope: string): Promise<Refused | undefined> {
  if (!(await caches.has(shelf(scope)))) return undefined;
  return (await (await caches.open(shelf(scope))).match(entry(scope)))?.json();
}
