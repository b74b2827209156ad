/**
 * Has the service worker keep the files of this room, so that it opens without a network. The worker keeps them when they are asked for
 * (`src/offline/cached.ts`), and on a first visit it stood only after they were: they are asked for once more, which costs no network.
 * @param load fetches what this visit has not needed.
 */
export async function keepScripts(load: () => Promise<unknown>): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker === undefined) return;
  await serviceWorker.ready;
  if (serviceWorker.controller === null)
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  await load();
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  for (const file of new Set(files.filter((name) => /\/assets\/own-[^/]+$/.test(name))))
    await fetch(file).catch(() => undefined);
}
