import type { Page } from '@playwright/test';

/** The ways in which a test begins. Links are what follows the site's root: `kalbajar/#evidence=article`. */
export function given(page: Page) {
  /** Waits until the map stands, drawn by MapLibre or, where that cannot be, as the still picture. */
  const mapStands = () => page.waitForSelector('html[data-map]', { state: 'attached' });
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
    /** The page that was sent answers to its reader: React has taken it over. */
    takenOver: () =>
      page.waitForFunction(() => {
        const search = document.querySelector('[role="combobox"]');
        return search !== null && Object.keys(search).some((key) => key.startsWith('__reactProps'));
      }),
    windowOf: (width: number, height: number) => page.setViewportSize({ width, height }),
    theme: (colorScheme: 'light' | 'dark') => page.emulateMedia({ colorScheme }),
    /** A browser that has no WebGL answers so. */
    noWebgl: () =>
      page.addInitScript(() => {
        const { getContext } = HTMLCanvasElement.prototype;
        HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: [string]) {
          return asked[0].startsWith('webgl') ? null : getContext.apply(this, asked);
        } as typeof getContext;
      }),
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
