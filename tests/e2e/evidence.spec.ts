import { expect, test } from './fixture.ts';

test('the map is coloured by hectares cleared, with the classes and what they count in its legend', async ({
  given,
  see,
  on,
}) => {
  await given.atlas('#theme=cleared&year=2023');
  await expect(on.legend).toContainText('Hectares reported cleared in 2023');
  await expect(on.legend).toContainText('Not reported (this is not 0)');
  await expect(on.inList('kalbajar')).toContainText('6,400.2 ha');
  await expect(on.inList('dashkasan')).toContainText('not reported');
  await on.legend.getByRole('combobox').selectOption({ label: '2025 · ha reported cleared' });
  await see.address('#theme=cleared');
  await expect(on.inList('kalbajar')).toContainText('3,008.2 ha');
});

test('evidence that came later than the chosen day leaves map, list and totals', async ({ given, see, on, page }) => {
  await given.atlas('#asof=2020-12-31');
  await see.inPanel('Only what was public by 31 Dec 2020 counts');
  await see.noFigure('A05');
  const early = await on.listed.count();
  await page.getByRole('button', { name: 'Back to today' }).click();
  await see.address('');
  await expect.poll(() => on.listed.count()).toBeGreaterThan(early);
});

test('a link to an earlier version says what has changed in its view, and shows it as it was', async ({
  given,
  see,
  on,
  page,
}) => {
  await given.atlas('kalbajar/#data=937671a1');
  await see.notice('This view has changed since its link was made');
  await see.notice('Kalbajar: was Medium, is High');
  await page.getByRole('button', { name: 'Show that version' }).click();
  await see.notice('You see the data as of');
  await see.inPanel('Medium');
  await see.noFigure('D23-Kalbajar');
  await page.getByRole('button', { name: 'Show the current version' }).click();
  await see.figure('D23-Kalbajar', '6,400.2');
  await expect(on.heading).toContainText('Kəlbəcər');
});

test('Back from the evidence as it was leads to the present one, and its link shows it again, saying so', async ({
  given,
  when,
  see,
  page,
}) => {
  await given.atlas('kalbajar/#data=937671a1');
  await page.getByRole('button', { name: 'Show that version' }).click();
  await see.notice('You see the data as of');
  await see.address('kalbajar/#was=937671a1');
  await when.back();
  await see.figure('D23-Kalbajar', '6,400.2');
  await see.notice('This view has changed since its link was made');
  await page.goto('about:blank');
  await given.page('kalbajar/#was=937671a1&panel=peek');
  await expect(page.getByRole('status').filter({ hasText: 'You see the data as of' })).toBeInViewport();
  await see.noFigure('D23-Kalbajar');
});

test('a version that the atlas does not know is told, and the present one is shown', async ({ given, see }) => {
  await given.atlas('tartar/#data=00000000');
  await see.notice('“00000000”, which the atlas doesn’t know');
  await see.heading('Tərtər');
});

test('the table says what the map shows, sorts, filters with it, and opens receipts', async ({
  given,
  when,
  see,
  on,
  page,
}) => {
  await given.atlas('table/');
  const table = page.getByRole('table').first();
  const rows = table.getByRole('row');
  const districts = await table.locator('tbody tr').count();
  const unknown = await table
    .locator('tbody tr')
    .filter({ hasText: /Not reported/ })
    .count();
  expect(unknown).toBeGreaterThan(0);
  await expect(table.getByRole('row', { name: /^Compare Baku/ })).toContainText('not reported');
  await table.getByRole('button', { name: 'Reported cleared 2025, ha' }).click();
  await expect(rows.nth(1)).toContainText('Jabrayil');
  await when.toggle('not_reported');
  await expect(table.locator('tbody tr')).toHaveCount(districts - unknown);
  await see.address('table/#hide=not_reported');
  await table.getByRole('button', { name: '9,110.4' }).click();
  await expect(on.receipt).toContainText('Jabrayil');
});

test('the timeline is drawn, and is a table of figures with their receipts', async ({ given, see, on }) => {
  await given.atlas();
  const timeline = on.panel.locator('.timeline');
  await timeline.scrollIntoViewIfNeeded();
  await expect(timeline.getByRole('img', { name: /^ha reported cleared, cumulative: \d+ figures/ })).toBeVisible();
  await expect(timeline.locator('svg')).toHaveCount(1);
  await timeline.getByText('The points as a table').click();
  await timeline.getByRole('button', { name: '74,644.8 ha' }).first().click();
  await see.receipt('A18');
});
