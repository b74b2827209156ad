import { cacheOf, otherCaches } from './keep.ts';

/** The tabs that were open when a build took over: they go on reading the builds that they were opened with. */
interface OpenTabs {
  readonly tabs: readonly string[];
  readonly caches: readonly string[];
}

const entry = (scope: string) => `${scope}.left`;

/** Clears the other builds away, or notes for whom they stay. */
export async function keepForOpenTabs(scope: string, build: string, tabs: readonly string[]): Promise<void> {
  const others = await otherCaches(scope, build);
  if (tabs.length === 0) await Promise.all(others.map((name) => caches.delete(name)));
  else if (others.length > 0) {
    const cache = await caches.open(cacheOf(scope, build));
    await cache.put(entry(scope), new Response(JSON.stringify({ tabs, caches: others } satisfies OpenTabs)));
  }
}

/** Clears away the builds whose last tab is gone. */
export async function clearUnused(scope: string, build: string, tabs: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheOf(scope, build));
  const noted = await cache.match(entry(scope));
  if (noted === undefined) return;
  const left: OpenTabs = await noted.json();
  if (left.tabs.some((tab) => tabs.includes(tab))) return;
  await Promise.all(left.caches.map((name) => caches.delete(name)));
  await cache.delete(entry(scope));
}
