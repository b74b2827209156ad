import { places } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

test('without WebGL the still picture says so and does the map’s work, by mouse and by keys', async ({
  given,
  when,
  see,
  on,
}) => {
  await given.noWebgl();
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
      await see.figure('A13', /^3,166/);
      await see.figure('A13', /Article of May 2023/);
      await expect(on.onPicture('kalbajar')).toBeVisible();
      await expect(on.warning).toContainText(words.warningInFull[0]);
      await expect(on.warning.getByText(words.warningInFull[0])).toBeVisible();
      await on.joint.getByRole('link', { name: 'Laçın', exact: true }).first().click();
      await see.heading('Laçın');
      expect(new URL(page.url()).pathname).toMatch(/\/atlas\/lachin\/$/);
      await on.panel.getByRole('link', { name: words.country }).click();
      await see.heading(words.country);
      await on.onPicture('kalbajar').click();
      await see.heading('Kəlbəcər');
      await on.panel.getByRole('link', { name: words.country }).click();
      await on.inList('tartar').click();
      await see.heading('Tərtər');
    });
  }
});
