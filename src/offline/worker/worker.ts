/** The service worker: answers from what it keeps of one build, so that page, scripts and geodata are always of the same. */
import type { CachedBuild } from '../cached.ts';
import { takeOver } from '../messages.ts';
import { answerTo } from './answer.ts';
import { keepAll } from './keep.ts';
import { clearUnused, keepForOpenTabs } from './open-tabs.ts';
import { keepPage } from './pages.ts';
import { isWorthTrying, noteRefusal } from './refused.ts';
import { routeOf } from './route.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Written in front of this script by the build. */
  readonly kept: CachedBuild;
};

const { kept } = self;
const scope = new URL(self.registration.scope).pathname;

/* A build that cannot be kept whole is never installed, and the one before it stays. */
self.addEventListener('install', (event) => {
  const now = Date.now();
  const keep = async () => {
    if (!(await isWorthTrying(kept.build, scope, now))) throw new Error('This build was refused too often.');
    await noteRefusal(kept.build, scope, now, () => keepAll(kept, scope));
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const take = async () => {
    const open = await tabs();
    await keepForOpenTabs(scope, kept.build, ids(open));
    /* The page of the first visit is served from now on: it says which build it is of. */
    await self.clients.claim();
    await Promise.allSettled(open.map(({ url }) => keepPage(url, kept, scope)));
  };
  event.waitUntil(take());
});

self.addEventListener('message', ({ data }) => {
  if (data === takeOver) void self.skipWaiting();
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const route = routeOf(request, scope, self.location.origin);
  if (route.kind === 'network') return;
  if (route.kind === 'shell') event.waitUntil(tabs().then((open) => clearUnused(scope, kept.build, ids(open))));
  event.respondWith(answerTo(route, { request, waitUntil: (work) => event.waitUntil(work) }, kept, scope));
});

function tabs(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

function ids(clients: readonly WindowClient[]): readonly string[] {
  return clients.map(({ id }) => id);
}
