import { words } from './driver/words.ts';
import { expect, test } from './fixture.ts';

/** What becomes of a file on its way. */
const fates = {
  missing: { status: 404, contentType: 'text/plain', body: 'Not found' },
  'a page of the host': { status: 200, contentType: 'text/html', body: '<!doctype html><title>Welcome</title>' },
  'a page that calls itself by the right type': { status: 200, body: '<!doctype html><title>Welcome</title>' },
  cut: 'cut',
  slow: 'slow',
} as const;

/** The files that a first view needs or asks for, each by what it is. */
const files = {
  'the first script': '**/assets/first-*.js',
  'the page’s script': '**/assets/main-*.js',
  'the shared script': '**/assets/shared-*.js',
  'the style sheet': '**/assets/*.css',
  'the letters': '**/*.woff2',
  'the records': '**/geodata/atlas.json',
  'the shapes': '**/geodata/shapes.json',
  'the shapes and a layer': '**/geodata/{shapes.json,layers/kalbajar.geojson}',
  'the shapes and the ground': '**/geodata/{shapes.json,layers/basemap.geojson}',
} as const;

for (const [fate, answer] of Object.entries(fates))
  test(`whichever file is ${fate}, the district’s level, figures and warning stay on the page`, async ({
    given,
    see,
    on,
    page,
    allowedErrors,
  }) => {
    /* A script that is cut, or is a page, is none. */
    allowedErrors.add('SyntaxError');
    for (const [what, pattern] of Object.entries(files)) {
      let arrive = () => {};
      const arrives = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route(pattern, async (route) => {
        if (answer === 'slow') {
          await arrives;
          return route.continue().catch(() => undefined);
        }
        const { status, headers, body } = await route.fetch().then(async (response) => ({
          status: response.status(),
          headers: response.headers(),
          body: await response.body(),
        }));
        if (answer === 'cut') return route.fulfill({ status, headers, body: body.subarray(0, body.length / 2) });
        return route.fulfill({ contentType: headers['content-type'] ?? '', ...answer });
      });
      await given.page('about:blank');
      await page.goto('kalbajar/', { waitUntil: answer === 'slow' ? 'commit' : 'load' });
      await expect(on.heading, what).toContainText('Kəlbəcər');
      await page.waitForTimeout(500);
      await see.heading('Kəlbəcər');
      await expect(page.locator('.level-name'), what).toContainText('High');
      await expect(on.figure('A13'), what).toContainText('3,166');
      await expect(on.warning, what).toContainText(words.warningInFull[0]);
      arrive();
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
