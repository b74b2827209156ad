import { test as base, expect } from '@playwright/test';

export { expect };

/** Fails a test whose page asks another host for anything, leaves an error uncaught, or breaks its own security policy. */
export const test = base.extend<{ guard: undefined }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs, and demands one
  baseURL: async ({}, use) => {
    await use(process.env.ATLAS_URL);
  },
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const origin = new URL(baseURL ?? '').origin;
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== origin) faults.push(`request to ${url.href}`);
      });
      context.on('weberror', (error) => faults.push(`uncaught ${error.error()}`));
      context.on('console', (message) => {
        if (message.type() === 'error' && message.text().includes('Content Security Policy'))
          faults.push(message.text());
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
