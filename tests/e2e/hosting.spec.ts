import { readdirSync } from 'node:fs';
import { expect, test } from './fixture.ts';

test('an unknown path is answered with 404', async ({ request }) => {
  expect((await request.get('no-such-place/')).status()).toBe(404);
});

test('the page forbids what comes from another host, style in tags and workers that are no file', async ({ page }) => {
  await page.goto('');
  const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /^default-src 'none'; script-src 'self' 'sha256-[\w+/]{43}=';/);
  await expect(policy).toHaveAttribute('content', /style-src 'self'; .*worker-src 'self';/);
});

test('every document and district file can be downloaded', async ({ request }) => {
  for (const folder of ['datasets', 'districts']) {
    for (const file of readdirSync(`geodata/${folder}`).filter((name) => name.endsWith('.json'))) {
      expect((await request.get(`geodata/${folder}/${file}`)).status(), `${folder}/${file}`).toBe(200);
    }
  }
});
