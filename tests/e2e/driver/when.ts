import { expect, type Page } from '@playwright/test';
import type { ThreatLevel } from '../../../src/domain/level.ts';
import { parts, whereIs } from './parts.ts';
import { type Camera, type Place, places } from './places.ts';
import { stands } from './stands.ts';
import { words } from './words.ts';

/** What readers do. */
export function when(page: Page, mapComes = true) {
  const on = parts(page);
  return {
    follow: (link: string) => page.goto(link),
    reload: async () => {
      await page.reload();
      await stands(page, mapComes);
    },
    back: () => page.goBack(),
    forward: () => page.goForward(),
    press: async (...keys: readonly string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    toggle: (level: ThreatLevel) => on.levelLine(level).click(),
    toggleByKey: async (level: ThreatLevel) => {
      await on.level(level).focus();
      await page.keyboard.press('Space');
    },
    /** By the switch in the header or, where there is no room for it, by the list above the figures. */
    chooseEvidence: async (base: string) => {
      if (await on.evidenceList.isVisible()) await on.evidenceList.selectOption(base);
      else await on.evidence(base).check({ force: true });
    },
    chooseInList: (place: Place) => on.inList(place).click(),
    /** By its name in the strip of a joint figure. */
    chooseInPanel: (place: Place) => on.panel.getByRole('link', { name: places[place].az, exact: true }).click(),
    chooseInListByKey: async (place: Place) => {
      await on.inList(place).focus();
      await page.keyboard.press('Enter');
    },
    chooseOnMap: async (place: Place, camera: Camera) => {
      const { x, y } = await whereIs(on.map, camera, places[place].at);
      await page.mouse.click(x, y - 24);
    },
    chooseOnPicture: (place: Place) => on.onPicture(place).click(),
    chooseOnPictureByKey: async (place: Place) => {
      await on.onPicture(place).focus();
      await page.keyboard.press('Enter');
    },
    goHome: () => on.panel.getByRole('link', { name: words.country, exact: true }).click(),
    /** Letter by letter, as hands do. */
    type: async (query: string) => {
      await on.search.click();
      await page.keyboard.type(query);
    },
    clearSearch: () => on.search.fill(''),
    openReceipt: (figure: string) => on.figure(figure).getByRole('button').first().click(),
    openReceiptByKey: async (figure: string) => {
      await on.figure(figure).getByRole('button').first().focus();
      await page.keyboard.press('Enter');
    },
    /** And waits until the map has moved. */
    zoomIn: async () => {
      const before = await on.scale.innerHTML();
      await page.getByRole('button', { name: words.zoomIn }).click();
      await expect.poll(() => on.scale.innerHTML()).not.toBe(before);
    },
    /** One of the choices of how the page looks, after which the menu is closed. */
    chooseDisplay: async (name: string) => {
      await on.display.click();
      await page.getByRole('radio', { name }).click();
      await page.keyboard.press('Escape');
      await expect(on.display).toBeFocused();
    },
    share: async () => {
      await on.share.click();
      await page.getByRole('button', { name: words.sendLink }).click();
    },
    readWarning: () => on.warning.getByRole('button', { name: words.readInFull }).click(),
    retry: () => page.getByRole('button', { name: words.retry }).click(),
    showMap: () => page.getByRole('button', { name: words.showMap }).click(),
    /** Drags the sheet's grip by so many px, upwards for less than none. */
    dragSheet: async (by: number) => {
      const grip = await on.handle.boundingBox();
      if (grip === null) throw new Error('dragSheet: expected a grip in view, found none.');
      const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + by / 2, { steps: 4 });
      await page.mouse.move(x, y + by, { steps: 4 });
      await page.mouse.up();
    },
    tapSheet: () => on.handle.click(),
  };
}
