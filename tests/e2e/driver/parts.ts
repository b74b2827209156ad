import type { Locator, Page } from '@playwright/test';
import type { ThreatLevel } from '../../../src/domain/level.ts';
import { type Camera, offsetFrom, type Place, places } from './places.ts';
import { words } from './words.ts';

/** The parts of the page under the names that readers and screen readers know them by. */
export function parts(page: Page) {
  const panel = page.getByRole('region', { name: words.panel });
  const legend = page.getByRole('region', { name: words.legend });
  return {
    map: page.getByRole('region', { name: words.map }),
    mapTwin: page.getByRole('link', { name: words.mapTwin }),
    underCross: page.locator('.cross').getByRole('status'),
    canvas: page.locator('canvas').first(),
    controls: page.getByRole('group', { name: words.mapControls }),
    scale: page.getByRole('img', { name: words.scale }),
    credits: page.getByText(words.credits).locator('visible=true'),
    panel,
    heading: panel.getByRole('heading', { level: 1 }),
    legend,
    level: (level: ThreatLevel) => legend.locator(`input[value="${level}"]`),
    levelLine: (level: ThreatLevel) => legend.locator('label').filter({ has: page.locator(`input[value="${level}"]`) }),
    evidence: (base: string) => page.locator(`input[name="evidence"][value="${base}"]`),
    evidenceList: page.getByRole('combobox', { name: words.evidence, exact: true }),
    /** The lines of the list of districts that something is reported of. */
    listed: panel.locator('.district-list').getByRole('link'),
    inList: (place: Place) =>
      panel.getByRole('link', { name: new RegExp(`^${places[place].az} ${places[place].en} `) }),
    search: page.getByRole('combobox', { name: words.search }),
    found: page.getByRole('search').getByRole('option'),
    searched: page.getByRole('search').getByRole('status'),
    /** Where the link that skips to the figures leads. */
    figuresStart: panel.locator('#figures'),
    skipToFigures: page.getByRole('link', { name: words.skipToFigures }),
    skipToMap: page.getByRole('link', { name: words.skipToMap }),
    display: page.getByRole('button', { name: words.display }),
    share: page.getByRole('button', { name: words.share }),
    shareSaid: page.getByRole('banner').getByRole('status').last(),
    warning: page.getByRole('region', { name: words.warning }),
    device: panel.locator('.device'),
    hint: page.getByRole('complementary', { name: words.hintLabel }),
    handle: page.getByRole('button', { name: words.handle }),
    notices: page.locator('.notice'),
    figures: panel.locator('[data-figure]'),
    timelinePicture: panel.locator('.plot'),
    joint: panel.getByRole('list', { name: /^One figure for/ }),
    /** An entry of the list of sources. */
    source: (document: string) => page.locator(`#source-${document}`),
    figure: (id: string) => page.locator(`[data-figure="${id}"]`),
    receipt: page.getByRole('region', { name: words.receipt }),
    announced: page.locator('[data-announcer]'),
    onPicture: (place: Place) => page.locator('svg').getByRole('link', { name: new RegExp(`^${places[place].en}, `) }),
  };
}

/** The centre of what nothing covers of the map, in the window: the camera's own. */
export function middleOf(map: Locator) {
  return map.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const pad = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`));
    return {
      x: (box.left + pad('left') + box.right - pad('right')) / 2,
      y: (box.top + pad('top') + box.bottom - pad('bottom')) / 2,
    };
  });
}

/** Where a place lies in the window. */
export async function whereIs(map: Locator, camera: Camera, at: readonly [number, number]) {
  const centre = await middleOf(map);
  const offset = offsetFrom(camera, at);
  return { x: centre.x + offset.x, y: centre.y + offset.y };
}

/** The ground above a district's label: within its edges, and free of its name. */
export const beside = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  x: Math.round(x) - 20,
  y: Math.round(y) - 42,
  width: 40,
  height: 26,
});
