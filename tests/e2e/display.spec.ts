import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Colours, paletteOf, type Scheme } from '../../src/design/palette.ts';
import { beside, whereIs } from './driver/parts.ts';
import { picture, shareOf } from './driver/pixels.ts';
import { cameraLink, fourInView, places } from './driver/places.ts';
import { expect, test } from './fixture.ts';

const link = `#evidence=article&${cameraLink(fourInView)}`;

/** The label of a district that nothing speaks of. */
const goygol = [46.29877, 40.5257] as const;

/** How much of the ground beside a district's label has a colour; the label and the edges leave room enough. */
async function around(page: Page, map: ReturnType<Page['getByRole']>, at: readonly [number, number], colour: string) {
  return shareOf(await picture(page, beside(await whereIs(map, fourInView, at))), colour);
}

test('light, dark and the colours of the map are chosen in the menu: map, legend and frame follow at once', {
  tag: '@webgl',
}, async ({ given, when, see, on, page }) => {
  test.slow();
  await given.theme('light');
  await given.atlas(link);
  const shows = async (name: Scheme, colours: Colours) => {
    const { classes, page: colour } = paletteOf(name, colours);
    const ground = () => around(page, on.map, places.tartar.at, classes.high.fill);
    await expect.poll(ground, { message: `map, ${name}, ${colours}` }).toBeGreaterThan(0.25);
    const swatch = await picture(on.levelLine('high').locator('svg'));
    expect(shareOf(swatch, classes.high.fill), `legend, ${name}, ${colours}`).toBeGreaterThan(0.3);
    await expect(on.panel).toHaveCSS('background-color', rgb(colour.surface));
  };
  await shows('light', 'safe');

  await when.chooseDisplay('Dark');
  await see.announced('Appearance: Dark.');
  await shows('dark', 'safe');
  await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute(
    'content',
    paletteOf('dark', 'safe').page.surface,
  );
  await when.chooseDisplay('GICHD standard');
  await see.announced('Map colours: GICHD standard.');
  await shows('dark', 'gichd');
  await expect(on.legend).toContainText('neither a confirmed nor a suspected hazardous area');
  await when.chooseDisplay('Light');
  await shows('light', 'gichd');
  await when.chooseDisplay('Greyscale for print');
  await shows('light', 'grey');
  await see.address(/&colours=grey$/);
  await expect(on.legend).not.toContainText('GICHD');

  await when.chooseDisplay('System');
  await given.theme('dark');
  await shows('dark', 'grey');
});

test('the chosen theme is the device’s: it is there before the first paint, on any page, and not in the link', async ({
  given,
  when,
  page,
}) => {
  await given.theme('light');
  await given.atlas('tartar/');
  await when.chooseDisplay('Dark');
  expect(page.url()).not.toContain('dark');
  /* Without the page's own scripts: what is seen then is the first paint. */
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('kalbajar/');
  const dark = paletteOf('dark', 'safe').page;
  await expect(page.locator('html')).toHaveCSS('background-color', rgb(dark.surface));
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('background-color', rgb(paletteOf('light', 'safe').page.surface));
});

test('areas in km² say what the record has, wherever they stand; what is copied keeps its unit', async ({
  given,
  when,
  see,
  on,
  page,
}) => {
  await given.clipboard();
  await given.atlas('tartar/#figure=D25-Tartar');
  await see.figure('D25-Tartar', /12\.8 ha/);
  await expect(on.receipt).toContainText('about 18 football pitches');
  await when.chooseDisplay('km²');
  await see.announced('Area units: km².');
  await see.address('tartar/#figure=D25-Tartar&units=km2');
  await see.figure('D25-Tartar', /0\.128 km²\s*= 12\.8 ha/);
  await expect(on.receipt).toContainText(/12\.8 ha; shown here as 0\.128 km².*calculated/);
  await page.getByRole('button', { name: 'Copy with citation' }).click();
  await expect.poll(see.onClipboard).toMatch(/^12\.8 ha \(0\.128 km²\) reported cleared/);

  await when.follow('table/#theme=cleared&year=2023&units=km2');
  await expect(on.legend).toContainText('km² reported cleared in 2023');
  await expect(page.getByRole('columnheader', { name: /Reported cleared 2023, km²/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Compare Kalbajar/ })).toContainText('64.002');
  await see.inPanel(/1,479\.88 km²\s*= 147,988 ha/);
});

for (const [device, scheme, options] of [
  ['desk', 'light', { viewport: { width: 1280, height: 800 } }],
  ['phone', 'dark', { viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true }],
] as const) {
  test.describe(device, () => {
    test.use(options);

    test('the menu fits, passes axe, and is worked with the keyboard', async ({ given, when, see, on, page }) => {
      await given.theme(scheme);
      await given.atlas('');
      await see.noSidewaysScroll();
      await on.display.focus();
      await when.press('Enter');
      const box = page.getByRole('region', { name: /language and display$/ });
      await expect(box).toBeVisible();
      const at = await box.boundingBox();
      const { width, height } = options.viewport;
      expect(at && at.x >= 0 && at.x + at.width <= width && at.y + at.height <= height).toBe(true);
      const { violations } = await new AxeBuilder({ page }).include('.menu-box').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const small = await box
        .locator('label')
        .evaluateAll(
          (labels, least) => labels.filter((label) => label.getBoundingClientRect().height < least - 0.5).length,
          device === 'phone' ? 44 : 24,
        );
      expect(small).toBe(0);
      await when.press('Tab');
      await when.press('Tab');
      await expect(page.getByRole('radio', { name: 'System' })).toBeFocused();
      await when.press('ArrowRight');
      await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
      await when.press('Tab');
      await when.press('Tab');
      await expect(page.getByRole('radio', { name: /^As in the source/ })).toBeFocused();
      await expect(page.getByRole('radio', { name: /^As in the source/ })).toBeInViewport();
    });
  });
}

test('where colours are forced, map and legend tell high from not reported by pattern in two colours, controls have borders and a focus', {
  tag: '@webgl',
}, async ({ given, when, on, page }) => {
  for (const [scheme, ground] of [
    ['light', '#FFFFFF'],
    ['dark', '#000000'],
  ] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    await given.atlas(`#colours=gichd&${cameraLink(fourInView)}`);
    const shares = async (level: 'high' | 'not_reported', at: readonly [number, number]) => {
      const swatch = await picture(on.levelLine(level).locator('svg'));
      /* Thin slanted lines are mostly grey to the pixel: what is not ground is ink. */
      expect(1 - shareOf(swatch, ground), `${level}, ink`).toBeGreaterThan(0.05);
      return [shareOf(swatch, ground), await around(page, on.map, at, ground)] as const;
    };
    const high = await shares('high', places.tartar.at);
    const unknown = await shares('not_reported', goygol);
    for (const part of [0, 1] as const) {
      expect(high[part]).toBeGreaterThan(0.3);
      expect(unknown[part]).toBeLessThan(0.95);
      expect(unknown[part] - high[part]).toBeGreaterThan(0.05);
    }
  }
  const bare = await page.locator('button:visible:not(.text-button, .warning button)').evaluateAll((buttons) =>
    buttons
      .filter((button) => button.getBoundingClientRect().width > 1 && !button.closest('.map-controls'))
      .filter((button) => getComputedStyle(button).borderTopStyle === 'none')
      .map((button) => button.className),
  );
  expect(bare).toEqual([]);
  await expect(page.locator('.map-controls')).toHaveCSS('border-top-style', 'solid');
  await when.press('Tab');
  await when.press('Tab');
  await when.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe('solid');
});

function rgb(hex: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `rgb(${red}, ${green}, ${blue})`;
}
