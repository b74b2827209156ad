import type { Page } from '@playwright/test';
import { stands, takenOver } from './stands.ts';

/** The ways in which a test begins. Links are what follows the site's root: `kalbajar/#evidence=article`. */
export function given(page: Page, mapComes = true) {
  const mapStands = () => stands(page, mapComes);
  const heldBack = async (files: string) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(files, async (route) => {
      await held;
      await route.continue();
    });
    return release;
  };
  return {
    atlas: async (link = '') => {
      await page.goto(link);
      await mapStands();
    },
    /** The page as it was sent, before or without its scripts. */
    page: (link = '') => page.goto(link),
    mapStands,
    takenOver: () => takenOver(page),
    windowOf: (width: number, height: number) => page.setViewportSize({ width, height }),
    theme: (colorScheme: 'light' | 'dark') => page.emulateMedia({ colorScheme }),
    /** A device with a share sheet; what is given to it can be asked for with `see.shared`. */
    shareSheet: () =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'share', {
          value: (data: ShareData) => {
            document.documentElement.dataset.shared = JSON.stringify(data);
            return Promise.resolve();
          },
        });
      }),
    clipboard: () => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
    /** A file of `geodata/` that is missing, or holds something else. */
    file: (name: string, instead: 'missing' | { readonly text: string }) =>
      page.route(`**/geodata/${name}`, (route) =>
        route.fulfill(
          instead === 'missing'
            ? { status: 404, contentType: 'text/plain', body: 'Not found' }
            : { status: 200, contentType: 'application/json', body: instead.text },
        ),
      ),
    fileAgain: (name: string) => page.unroute(`**/geodata/${name}`),
    /** Files that come only when they are let. */
    heldBack,
    /** MapLibre comes only when it is let: the still picture can be looked at meanwhile. */
    mapHeldBack: () => heldBack('**/assets/maplibre-*'),
    /** A reader who has never been here. */
    firstVisit: () =>
      page.addInitScript(() => {
        if (location.origin === 'null' || sessionStorage.getItem('first-visit') !== null) return;
        sessionStorage.setItem('first-visit', '');
        localStorage.clear();
      }),
  };
}
