import { type Host, privateHost } from './driver/host.ts';
import { test as base } from './fixture.ts';

/** A test whose page comes from a host of its own. */
export const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs, and demands one
  host: async ({}, use) => {
    const host = await privateHost();
    await use(host);
    await host.end();
  },
  baseURL: async ({ host }, use) => use(host.url),
});
