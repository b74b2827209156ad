import { readFileSync } from 'node:fs';
import { cameraLink, fourInView } from './driver/places.ts';
import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

test('layers that are missing, empty, cut or corrupt are named; the others are drawn, the figures complete', {
  tag: '@webgl',
}, async ({ given, see }) => {
  const kalbajar = readFileSync('dist/geodata/layers/kalbajar.geojson', 'utf8');
  await given.file('shapes.json', 'missing');
  await given.file('layers/tartar.geojson', 'missing');
  await given.file('layers/lachin.geojson', { text: '' });
  await given.file('layers/dashkasan.geojson', { text: kalbajar.slice(0, 900) });
  await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
  await see.notice(words.layerMissing('layers/tartar.geojson'));
  await see.notice(words.layerDamaged('layers/lachin.geojson', /empty/));
  await see.notice(words.layerDamaged('layers/dashkasan.geojson', /JSON/));
  await see.notices(3);
  await see.onMap({ kalbajar: 'medium' }, fourInView);
  await see.listed('tartar', 'lachin', 'kalbajar', 'dashkasan');
  await see.listedAs('tartar', 'high');
  await see.figure('A07', '823,558');
});

test('a layer with corrupt geometry is named with the place of the fault', { tag: '@webgl' }, async ({
  given,
  see,
}) => {
  const kalbajar = readFileSync('dist/geodata/layers/kalbajar.geojson', 'utf8');
  await given.file('shapes.json', { text: kalbajar });
  await given.file('layers/kalbajar.geojson', {
    text: kalbajar.replace(/("coordinates":\s*\[\s*\[\s*\[)\s*[\d.]+/, '$1"east"'),
  });
  await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
  await see.notice(words.layerDamaged('layers/kalbajar.geojson', /coordinates/));
  await see.notices(1);
  await see.onMap({ tartar: 'high', lachin: 'medium', dashkasan: 'medium' }, fourInView);
  await see.listedAs('kalbajar', 'medium');
});

test('records of another build than the page and its layers: the picture says what the figures say, and each layer that does not fit is named', async ({
  given,
  see,
  on,
  page,
}) => {
  const records = JSON.parse(readFileSync('dist/geodata/atlas.json', 'utf8'));
  await given.file('atlas.json', { text: JSON.stringify({ ...records, figures: [] }) });
  await given.atlas('tartar/');
  await expect(page.locator('.level-name')).toContainText(words.levels.not_reported);
  await expect(on.onPicture('tartar')).toHaveAccessibleName('Tartar, Not reported');
  await see.notices(0);
  await given.fileAgain('atlas.json');
  const [first, ...layers] = records.layers;
  const moved = [{ ...first, districts: [...first.districts, 'absheron'] }, ...layers];
  await given.file('atlas.json', { text: JSON.stringify({ ...records, layers: moved }) });
  await given.page('about:blank');
  await given.atlas('kalbajar/#evidence=article');
  await see.notice(words.layerOther(`layers/${first.file}`));
  await see.notices(1);
  await see.heading('Kəlbəcər');
  await expect(on.figure('A13')).toContainText('3,166');
});

test('without its records the atlas says why, warns, and can be tried again', async ({
  given,
  when,
  see,
  on,
  page,
}) => {
  await given.file('atlas.json', 'missing');
  await given.page('kalbajar/');
  await expect(page.getByRole('alert')).toContainText(words.failed);
  await see.heading('Kəlbəcər');
  await expect(on.figure('A13')).toContainText('3,166');
  await expect(on.warning.getByText(words.warningInFull[0])).toBeVisible();
  await given.fileAgain('atlas.json');
  await given.file('atlas.json', { text: '{"districts": [' });
  await when.retry();
  await expect(page.getByRole('alert')).toContainText(/atlas\.json.*JSON/);
  await given.fileAgain('atlas.json');
  await when.retry();
  await given.mapStands();
  await expect(on.heading).toContainText('Kəlbəcər');
});

test('a part that is fetched when it is asked for says that it did not come, loses nothing, and comes when tried again', async ({
  given,
  when,
  on,
  page,
}) => {
  await given.atlas('kalbajar/#evidence=article');
  await page.route('**/assets/PictureDialog-*', (route) => route.abort());
  await on.share.click();
  await page.getByRole('button', { name: /^Image/ }).click();
  const box = page.getByRole('dialog', { name: 'Image' });
  await expect(box.getByRole('alert')).toContainText(words.partFailed);
  await page.unroute('**/assets/PictureDialog-*');
  await when.retry();
  await expect(box.getByRole('img', { name: /Kalbajar: threat level Medium/ })).toBeVisible();
  await when.press('Escape');
  await expect(on.heading).toContainText('Kəlbəcər');
  await expect(on.share).toBeFocused();
});

test('where fonts are blocked, the map comes all the same', { tag: '@webgl' }, async ({ given, see, page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await given.atlas(`#evidence=article&${cameraLink(fourInView)}`);
  await expect(page.locator('html')).toHaveAttribute('data-map', 'ready');
  await see.onMap({ tartar: 'high', lachin: 'medium', kalbajar: 'medium', dashkasan: 'medium' }, fourInView);
});
