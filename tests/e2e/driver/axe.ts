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

/** Axe finds nothing, by all rules of WCAG 2.2 AA. */
export async function passesAxe(page: Page) {
  const { violations } = await builder(page)
    .options({ runOnly: tags, rules: more, resultTypes: ['violations'] })
    .analyze();
  expect(told(violations)).toEqual([]);
}

/** Nothing is written in a colour too near to its ground; the colours themselves are measured in `tests/unit/design/palette.test.ts`. */
export async function passesContrast(page: Page) {
  const { violations } = await builder(page)
    .options({ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] })
    .analyze();
  expect(told(violations)).toEqual([]);
}

const told = (violations: Awaited<ReturnType<AxeBuilder['analyze']>>['violations']) =>
  violations.map(({ id, nodes }) => ({
    id,
    at: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));

function builder(page: Page) {
  return repeated.reduce((axe, rows) => axe.exclude(rows), new AxeBuilder({ page }));
}
