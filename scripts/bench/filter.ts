import type { Host } from './host.ts';
import { desk, visit } from './visit.ts';

const level = 'medium';

/** From a level switched off in the legend to the finished frame of the atlas's map, ms. */
export function filterOfAtlas(executablePath: string, at: Host): Promise<number> {
  return visit(executablePath, desk, async (page) => {
    await page.goto(at.url);
    await page.waitForSelector('html[data-map="ready"]', { state: 'attached', timeout: 90_000 });
    await page.waitForTimeout(3000);
    await page.locator(`input[name="level"][value="${level}"]`).click();
    const measured = await page.waitForFunction(() => performance.getEntriesByName('filter-to-frame')[0]?.duration);
    return (await measured.jsonValue()) ?? Number.NaN;
  });
}

/** The same by `setFilter` on bare MapLibre's layers. */
export function filterOfMapLibre(executablePath: string, at: Host): Promise<number> {
  return visit(executablePath, desk, async (page) => {
    await page.goto(`${at.url}maplibre.html`);
    await page.waitForSelector('html[data-map="ready"]', { state: 'attached', timeout: 90_000 });
    await page.waitForTimeout(3000);
    return page.evaluate(
      (out) => (window as unknown as { filterOut: (level: string) => Promise<number> }).filterOut(out),
      level,
    );
  });
}
