// `npm test`: from a fresh clone to the result, nothing to be done by hand.
import { ensureTestBrowser } from './browser.mjs';
import { check } from './check.mjs';
import { setup } from './setup.mjs';

if (setup('all')) {
  const browser = await ensureTestBrowser();
  if (browser) process.env.TEST_BROWSER = browser;
  await check(browser ? [] : ['browser']);
} else {
  console.log('failed steps: setup\n0 passed, 0 failed');
  process.exitCode = 1;
}
