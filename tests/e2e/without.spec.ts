import { places } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

test.describe('where the map would come', () => {
  test.use({ mapComes: true });

  test('without WebGL the still picture says so and does the map’s work, by mouse and by keys', async ({
    given,
    when,
    see,
    on,
  }) => {
    await given.atlas('#evidence=article');
    await see.notice(words.still);
    await see.notices(1);
    for (const [place, { en }] of Object.entries(places)) {
      const level = place === 'tartar' ? 'High' : 'Medium';
      await expect(on.onPicture(place as keyof typeof places)).toHaveAccessibleName(`${en}, ${level}`);
    }
    await when.chooseOnPicture('kalbajar');
    await see.address('kalbajar/#evidence=article');
    await see.heading('Kəlbəcər');
    await when.chooseOnPictureByKey('tartar');
    await see.address('tartar/#evidence=article');
    await see.focusKept();
    await when.toggle('high');
    await expect(on.onPicture('tartar')).toHaveCount(0);
    await when.zoomIn();
    await see.address(/^tartar\/#evidence=article&hide=high&map=/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [device, viewport] of Object.entries({
    desk: { width: 1280, height: 800 },
    phone: { width: 390, height: 844 },
  })) {
    test(`a page is whole: level, figures, sources, warning, picture, ways on; ${device}`, async ({
      given,
      see,
      on,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await given.page('kalbajar/');
      await see.title(/Kalbajar/);
      await see.heading('Kəlbəcər');
      await expect(on.figure('A13')).toContainText(
        /^3,166.*found since August 2022.*Article of May 2023, ¶.6.*names no source/,
      );
      await expect(on.onPicture('kalbajar')).toBeVisible();
      await expect(on.warning).toContainText(words.warningInFull[0]);
      await expect(on.warning.getByText(words.warningInFull[0])).toBeVisible();
      await on.joint.getByRole('link', { name: 'Laçın', exact: true }).first().click();
      await see.heading('Laçın');
      expect(new URL(page.url()).pathname).toMatch(/\/atlas\/lachin\/$/);
      await on.panel.getByRole('link', { name: words.country, exact: true }).click();
      await see.heading(words.country);
      await on.onPicture('kalbajar').click();
      await see.heading('Kəlbəcər');
      await on.panel.getByRole('link', { name: words.country, exact: true }).click();
      await on.inList('tartar').click();
      await see.heading('Tərtər');
    });
  }

  test('a source is a press away, nothing is offered that would do nothing, and every page leads to the other languages', async ({
    given,
    see,
    on,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await given.page('kalbajar/');
    await on.figure('A13').getByRole('link', { name: 'Its source' }).click();
    await expect(on.source('the-j-2023')).toBeInViewport();
    await expect(on.source('the-j-2023').getByRole('link').first()).toHaveAttribute('href', /^https:\/\/mtm\.az\//);
    await page.goBack();

    await test.step('nothing is offered that would do nothing', async () => {
      for (const role of ['button', 'combobox', 'checkbox', 'radio', 'textbox'] as const)
        expect(await page.getByRole(role).count(), role).toBe(0);
    });

    await test.step('the picture’s names can be read on a phone', async () => {
      await page.goto(new URL('.', page.url()).href);
      const sizes = await page.locator('.still text:visible').evaluateAll((texts) =>
        (texts as SVGTextElement[]).map((text) => ({
          name: text.textContent,
          px: Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0),
        })),
      );
      expect(sizes.length).toBeGreaterThan(3);
      expect(sizes.filter(({ px }) => px < 11)).toEqual([]);
    });

    await page.getByRole('link', { name: 'Русский' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Кельбаджар');
    await page.getByRole('link', { name: 'English' }).click();
    await see.heading('Kəlbəcər');
    await page.getByRole('link', { name: words.table, exact: true }).click();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expect(on.warning).toBeInViewport();
  });
});
