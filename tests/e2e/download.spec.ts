import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixture.ts';

/** Takes a file of the format out of the section, which is open; gives its name and text. */
async function take(page: Page, format: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

test('a district is taken away as CSV and GeoJSON, with what speaks of it alone, and a citation of its place and version', async ({
  page,
}) => {
  await page.goto('kalbajar/');
  await page.getByText('Download', { exact: true }).click();
  await expect(page.getByText(/^Mine Action Atlas: Kalbajar .*[Vv]ersion [0-9a-f]{8}.*#data=/)).toBeVisible();
  const csv = await take(page, 'CSV');
  expect(csv.name).toMatch(/^mine-action-atlas-kalbajar-\d{4}-\d\d-\d\d\.csv$/);
  const lines = csv.text.split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFid,metric,/);
  expect(lines[1]).toMatch(/^#meta\+id,#indicator\+code,/);
  expect(lines.filter((line) => line.startsWith('A13,'))).toHaveLength(1);
  expect(csv.text).toContain('lachin|kalbajar|dashkasan');
  await expect(page.getByRole('status').filter({ hasText: csv.name })).toBeVisible();

  const geojson = await take(page, 'GeoJSON');
  const content = JSON.parse(geojson.text);
  expect(content.features.map(({ id }: { readonly id: string }) => id)).toEqual(['kalbajar']);
  expect(content.joint_figures.map(({ id }: { readonly id: string }) => id)).toContain('A13');
  expect(content.metadata.warning).toContain('must not be used');
  expect(content.metadata.link).toMatch(/\/kalbajar\/#data=[0-9a-f]{8}$/);
});

test('everything is taken away from the view of a district, also as a workbook and a bibliography', async ({
  page,
}) => {
  await page.goto('kalbajar/');
  await page.getByText('Download', { exact: true }).click();
  await page.getByRole('radio', { name: 'Everything' }).check();
  const { text } = await take(page, 'GeoJSON');
  expect(JSON.parse(text).features.length).toBeGreaterThan(70);
  expect((await take(page, 'Excel')).name).toMatch(/everything.*\.xlsx$/);
  expect((await take(page, 'BibTeX')).text).toContain('@misc{mine-action-atlas,');
});
