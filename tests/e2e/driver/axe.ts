import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Beyond WCAG: an outline without gaps, and no two landmarks of one name. */
const more = { 'heading-order': { enabled: true }, 'landmark-unique': { enabled: true } };

/** The same markup again and again: a few of each kind say as much, in less time. */
const repeated = [
  '.source-list li:nth-child(n + 5)',
  '.rest-list li:nth-child(n + 5)',
  '.sentences li:nth-child(n + 5)',
  '.table-view tbody tr:nth-child(n + 9)',
  '.others .figure:nth-child(n + 4)',
];

/** Axe finds nothing: by all rules of WCAG 2.2 AA in the light theme, in the dark one by those of contrast, since nothing but the colours differs. */
export async function passesAxe(page: Page, state: string) {
  const light = await builder(page)
    .options({ runOnly: tags, rules: more, resultTypes: ['violations'] })
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await builder(page)
    .options({ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] })
    .analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect(found, state).toEqual([]);
}

function builder(page: Page) {
  return repeated.reduce((axe, rows) => axe.exclude(rows), new AxeBuilder({ page }));
}
