import type { Page } from './site.ts';

/** What must be true of every page as it is sent, before or without its scripts: gives what is wrong with one. */
export type Check = (page: Page) => readonly string[];

export function differs(what: string, found: unknown, expected: unknown): readonly string[] {
  return found === expected ? [] : [`${what}: expected ${expected}, found ${found}`];
}

export const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name);

/** What an address of a page leads to, from the site's root; null where it leaves the site. */
export function within(path: string, href: string): string | null {
  const { origin, pathname } = new URL(href, `https://site.example/root/${path}`);
  return origin === 'https://site.example' && pathname.startsWith('/root/') ? pathname.slice('/root/'.length) : null;
}
