/** What could carry something out of a worker besides `fetch`. */
const doors = [
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'BroadcastChannel',
  'Worker',
  'SharedWorker',
  'importScripts',
] as const;

type Scope = typeof globalThis & { readonly location?: { readonly origin: string; readonly href: string } };

/**
 * Shuts the worker that holds an operator's file: a page's policy governs no worker where the host sends none with it.
 * What is left is `fetch` for the site's own files, which sends nothing: no body, no other method, no question in the address.
 */
export function shut(scope: Scope = globalThis) {
  for (const door of doors)
    Object.defineProperty(scope, door, { value: undefined, writable: false, configurable: false });
  const { fetch, location } = scope;
  const own = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const address = input instanceof Request ? null : new URL(String(input), location?.href);
    const isOwn = address !== null && address.origin === location?.origin && address.search === '';
    if (!isOwn || init !== undefined) throw new TypeError('Nothing leaves this worker.');
    return await fetch(address, { credentials: 'omit' });
  };
  Object.defineProperty(scope, 'fetch', { value: own, writable: false, configurable: false });
}
