import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Beyond WCAG: an outline without gaps, and no two landmarks of one name. */
const more = { 'heading-order': { enabled: true }, 'landmark-unique': { enabled: true } };

/** Axe finds nothing: by all rules of WCAG 2.2 AA in the light theme, in the dark one by those of contrast, since nothing but the colours differs. */
export async function passesAxe(page: Page, state: string) {
  const light = await new AxeBuilder({ page })
    .options({ runOnly: tags, rules: more, resultTypes: ['violations'] })
    .analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] })
    .analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  const found = [...light.violations, ...dark.violations].map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect(found, state).toEqual([]);
}
