import { buildHeader } from '../../atlas/build.ts';
import type { CachedBuild } from '../cached.ts';
import { fileOf, isWhole, keepAll } from './keep.ts';
import { keepPage, pageAt } from './pages.ts';
import { rebase } from './rebase.ts';
import type { Route } from './route.ts';

/** What the browser hands to the worker, as far as it is answered from it. */
interface Asked {
  readonly request: Request;
  /** Keeps the worker alive; refuses where the browser has given the request up. */
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/**
 * The answer to a request, by its way. There is one whatever breaks: a view has the shell, and a file that is nowhere to be had the browser's
 * own sign for that, which whoever asked hears as it would without a worker.
 */
export async function answerTo(
  route: Exclude<Route, { kind: 'network' }>,
  asked: Asked,
  kept: CachedBuild,
  scope: string,
): Promise<Response> {
  const { request } = asked;
  try {
    switch (route.kind) {
      case 'cached':
        return await fileOf(request, route.path, kept, scope, request.headers.get(buildHeader) ?? kept.build);
      case 'slash':
        return Response.redirect(new URL(route.to, request.url).href, 302);
      case 'file':
        return await fetch(request).catch(() => page(kept.absent, 503, scope));
      case 'shell':
        return await view(asked, kept, scope);
    }
  } catch {
    return route.kind === 'shell' ? page(kept.shell, 200, scope) : Response.error();
  }
}

/** What has been lost is fetched again; meanwhile the host's own page is better than one whose parts may be missing. */
async function view({ request, waitUntil }: Asked, kept: CachedBuild, scope: string): Promise<Response> {
  const { url } = request;
  if (!(await isWhole(kept, scope).catch(() => false))) {
    waitUntil(keepAll(kept, scope).catch(() => undefined));
    const hosted = await fetch(request).catch(() => null);
    if (hosted !== null) return hosted;
  }
  const written = await pageAt(url, kept, scope).catch(() => undefined);
  if (written !== undefined) return written;
  waitUntil(keepPage(url, kept, scope).catch(() => undefined));
  return page(kept.shell, 200, scope);
}

function page(html: string, status: number, scope: string): Response {
  return new Response(rebase(html, scope), { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
