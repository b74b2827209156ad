import type { CDPSession } from '@playwright/test';
import { languages } from '../../src/domain/language.ts';
import type { Host } from './host.ts';
import { desk, visit } from './visit.ts';

/** The heap of scripts after a long visit, ten districts, three languages and the table, against that just after the start; both once swept. */
export function memoryGrowth(executablePath: string, at: Host): Promise<number> {
  return visit(executablePath, desk, async (page, context) => {
    const session = await context.newCDPSession(page);
    await page.goto(at.url);
    await page.waitForSelector('html[data-map="ready"]', { state: 'attached', timeout: 90_000 });
    await page.waitForTimeout(2000);
    const first = await heap(session);
    const hrefs = await page
      .locator('.district-list a')
      .evaluateAll((links) => links.slice(0, 10).map((link) => link.getAttribute('href') ?? ''));
    for (const href of hrefs) {
      await page.locator(`.district-list a[href="${href}"]`).click();
      await page.locator('.eyebrow a').first().click();
    }
    for (const language of [...languages.slice(1).map((each) => `${each}/`), '']) {
      await page.evaluate((to) => {
        history.pushState(null, '', `/${to}`);
        dispatchEvent(new PopStateEvent('popstate'));
      }, language);
      await page.waitForTimeout(1500);
    }
    await page.evaluate(() => {
      location.hash = '#show=table';
    });
    await page.waitForTimeout(1000);
    await page.goBack();
    await page.waitForTimeout(1500);
    return (await heap(session)) / first;
  });
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
