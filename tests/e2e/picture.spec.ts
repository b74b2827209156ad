import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { paletteOf } from '../../src/design/palette.ts';
import { readPng, shareOf } from './driver/pixels.ts';
import { expect, test } from './fixture.ts';

const light = paletteOf('light', 'safe');

test('the view is taken as a picture with all its words, in the size chosen, and as SVG that stands alone', async ({
  page,
  given,
}) => {
  await given.atlas('az/kalbajar/#evidence=article&hide=high');
  await page.locator('.share > .menu > button').click();
  await page.getByRole('button', { name: /^Şəkil/ }).click();
  const box = page.getByRole('dialog');
  await expect(box.getByRole('img', { name: /Kəlbəcər: təhlükə səviyyəsi — Orta/i })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.target])).toEqual([]);

  await box.getByRole('radio', { name: /1080 × 1080/ }).check();
  const save = async (kind: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      box.getByRole('button', { name: new RegExp(kind) }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`kalbajar-\\d{4}-\\d\\d-\\d\\d-square\\.${kind.toLowerCase()}$`),
    );
    return readFile(await download.path());
  };
  const png = readPng(await save('PNG'));
  expect([png.width, png.height]).toEqual([1080, 1080]);
  expect(shareOf(png, light.classes.medium.fill)).toBeGreaterThan(0.03);
  /* Its swatch in the legend is left. */
  expect(shareOf(png, light.classes.high.fill)).toBeLessThan(0.001);
  /* The warning is written, not only ruled off: its letters are in the text's own colour. */
  const foot = { width: png.width, height: 180, at: (x: number, y: number) => png.at(x, y + 870) };
  expect(shareOf(foot, light.page.text)).toBeGreaterThan(0.005);

  const svg = (await save('SVG')).toString('utf8');
  const text = svg.replace(/<style>.*?<\/style>/s, '').replace(/<[^>]+>/g, ' ');
  expect(text).toMatch(/Kəlbəcər: təhlükə səviyyəsi — Orta/);
  expect(text).toMatch(/102/);
  expect(text).toMatch(/\/az\/kalbajar\//);
  expect(svg).not.toMatch(/(?:href|src)="(?!#|data:)|url\((?!#|data:)/);
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
});
