/** The service worker: answers from what it keeps of one build, so that page, scripts and geodata are always of the same. */
import { buildHeader } from '../../atlas/build.ts';
import type { CachedBuild } from '../cached.ts';
import { takeOver } from '../messages.ts';
import { fileOf, isWhole, keepAll } from './keep.ts';
import { clearUnused, keepForOpenTabs } from './open-tabs.ts';
import { keepPage, pageAt } from './pages.ts';
import { rebase } from './rebase.ts';
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
  switch (route.kind) {
    case 'network':
      return;
    case 'cached': {
      const asking = request.headers.get(buildHeader) ?? kept.build;
      return event.respondWith(fileOf(request, route.path, kept, scope, asking));
    }
    case 'slash':
      return event.respondWith(Response.redirect(route.to, 302));
    case 'file':
      return event.respondWith(fetch(request).catch(() => page(kept.absent, 503)));
    case 'shell':
      event.waitUntil(tabs().then((open) => clearUnused(scope, kept.build, ids(open))));
      return event.respondWith(view(event));
  }
});

/** What has been lost is fetched again; meanwhile the host's own page is better than one whose parts may be missing. */
async function view(event: FetchEvent): Promise<Response> {
  const { url } = event.request;
  if (!(await isWhole(kept, scope).catch(() => false))) {
    event.waitUntil(keepAll(kept, scope).catch(() => undefined));
    const hosted = await fetch(event.request).catch(() => null);
    if (hosted !== null) return hosted;
  }
  const written = await pageAt(url, kept, scope).catch(() => undefined);
  if (written !== undefined) return written;
  event.waitUntil(keepPage(url, kept, scope).catch(() => undefined));
  return page(kept.shell, 200);
}

function page(html: string, status: number): Response {
  return new Response(rebase(html, scope), { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function tabs(): Promise<readonly WindowClient[]> {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

function ids(clients: readonly WindowClient[]): readonly string[] {
  return clients.map(({ id }) => id);
}
