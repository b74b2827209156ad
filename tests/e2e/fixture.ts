import { test as base, expect, type Page } from '@playwright/test';
import { given } from './driver/given.ts';
import { parts } from './driver/parts.ts';
import { see } from './driver/see.ts';
import { when } from './driver/when.ts';

export { expect };

export interface Options {
  /** Whether MapLibre's files come; where not, every page stays with its still picture, as on a slow network. */
  readonly mapComes: boolean;
}

/** What a test speaks with. */
export interface Driver {
  readonly page: Page;
  readonly given: ReturnType<typeof given>;
  readonly when: ReturnType<typeof when>;
  readonly see: ReturnType<typeof see>;
  /** The parts of the page, for what a single test looks at. */
  readonly on: ReturnType<typeof parts>;
}

interface Fixtures extends Options, Omit<Driver, 'page'> {
  /** Hosts besides the atlas's own that a test itself sets up. */
  readonly allowedOrigins: Set<string>;
  /** Errors that a test itself brings about, as a damaged script does. */
  readonly allowedErrors: Set<string>;
  readonly guard: undefined;
}

/** Fails a test whose page asks another host for anything, leaves an error uncaught, or breaks its own security policy. */
export const test = base.extend<Fixtures>({
  mapComes: [true, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs, and demands one
  baseURL: async ({}, use) => {
    await use(process.env.ATLAS_URL);
  },
  given: async ({ page, mapComes }, use) => use(given(page, mapComes)),
  when: async ({ page, mapComes }, use) => use(when(page, mapComes)),
  see: async ({ page }, use) => use(see(page)),
  on: async ({ page }, use) => use(parts(page)),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  allowedOrigins: async ({}, use) => use(new Set()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  allowedErrors: async ({}, use) => use(new Set()),
  guard: [
    async ({ context, baseURL, allowedOrigins, allowedErrors, mapComes }, use) => {
      if (!mapComes) await context.route('**/assets/maplibre-*', () => new Promise(() => undefined));
      /* Readers who have been here before; a first visit forgets it. */
      await context.addInitScript(() => {
        try {
          if (sessionStorage.getItem('first-visit') === null) localStorage.setItem('mine-action-atlas.hint', 'seen');
        } catch {}
      });
      const faults: string[] = [];
      allowedOrigins.add(new URL(baseURL ?? '').origin);
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && !allowedOrigins.has(url.origin))
          faults.push(`request to ${url.href}`);
      });
      context.on('weberror', (error) => {
        if (!allowedErrors.has(error.error().name)) faults.push(`uncaught ${error.error()}`);
      });
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
