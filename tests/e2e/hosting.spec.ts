import { readdirSync } from 'node:fs';
import { expect, test } from './fixture.ts';

test('an unknown path is answered with 404', async ({ request }) => {
  expect((await request.get('no-such-place/')).status()).toBe(404);
});

test('the page forbids what comes from another host', async ({ request }) => {
  const page = await (await request.get('')).text();
  expect(page).toContain('http-equiv="Content-Security-Policy"');
  expect(page).toContain("default-src 'none'");
});

test('every document and district file can be downloaded', async ({ request }) => {
  for (const folder of ['datasets', 'districts']) {
    for (const file of readdirSync(`geodata/${folder}`).filter((name) => name.endsWith('.json'))) {
      expect((await request.get(`geodata/${folder}/${file}`)).status(), `${folder}/${file}`).toBe(200);
    }
  }
});
