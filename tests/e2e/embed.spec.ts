import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from '@playwright/test';
import { words } from './driver/words.ts';
import { test as base, expect } from './fixture.ts';

/** A page of somebody else, on another origin, that holds what it is given and is longer than its window. */
const test = base.extend<{ host: (html: string) => Promise<FrameLocator> }>({
  host: async ({ page, allowedOrigins }, use) => {
    let html = '';
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><title>Host</title><body style="margin:0;height:4000px">${html}`);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    allowedOrigins.add(origin);
    await use(async (given) => {
      html = given;
      await page.goto(origin);
      return page.frameLocator('iframe');
    });
    server.close();
  },
});

const frame = (link: string, width: number, height: number, more = '') =>
  `<iframe src="${process.env.ATLAS_URL}${link}" width="${width}" height="${height}" title="Atlas" style="border:0" ${more}></iframe>`;

/** What does not fit is left out whole: nothing in the frame is wider than it. */
async function nothingOverflows(inside: FrameLocator) {
  const wide = await inside.locator('.embed').evaluate((embed) =>
    [...embed.querySelectorAll('*')]
      .filter((part) => part.closest('svg, canvas, .visually-hidden, .maplibregl-map, .cross') === null)
      .filter((part) => part.getBoundingClientRect().right > innerWidth + 0.5)
      .map((part) => part.outerHTML.slice(0, 80)),
  );
  expect(wide).toEqual([]);
}

/** Everything is there that a frame must say, whatever its size. */
async function saysItAll(inside: FrameLocator) {
  await expect(inside.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(inside.getByRole('region', { name: words.warning })).toContainText('“Not reported” does not mean safe');
  await expect(inside.getByRole('region', { name: words.warning })).toContainText('102');
  await expect(inside.getByRole('region', { name: words.warning })).toBeInViewport({ ratio: 0.99 });
  await expect(inside.getByRole('contentinfo')).toContainText(/\d{1,2} \w{3} \d{4} \([0-9a-f]{8}\)/);
  await expect(inside.getByRole('link', { name: words.source })).toBeInViewport({ ratio: 0.99 });
  await nothingOverflows(inside);
}

test('at 300 px on another site, a frame says level, basis, claimant and warning, and leads to the whole view', async ({
  page,
  host,
}) => {
  const inside = await host(frame('kalbajar/#embed&evidence=article', 300, 480));
  await expect(inside.getByRole('heading', { level: 1 })).toContainText('Kalbajar');
  await saysItAll(inside);
  await expect(inside.locator('.embed-head')).toContainText(/Sources: One article.*Medium.*assessed by rule/);
  await expect(inside.getByRole('main')).toContainText('Article of May 2023');
  await expect(inside.getByRole('main')).toContainText(/3,166.*Dashkasan, Kalbajar,? and Lachin together/);
  await expect(inside.locator('.header, .panel')).toHaveCount(0);

  const source = inside.getByRole('link', { name: words.source });
  await expect(source).toHaveAttribute('rel', 'noopener');
  const opened = page.waitForEvent('popup');
  await source.click();
  await expect((await opened).getByRole('heading', { level: 1 })).toContainText('Kalbajar');
  expect((await opened).url()).toBe(`${process.env.ATLAS_URL}kalbajar/#evidence=article`);
});

test('the wheel over a frame’s map scrolls the page around it, and moves nothing in the frame', {
  tag: '@webgl',
}, async ({ page, host }) => {
  const inside = await host(frame('kalbajar/#embed', 720, 480));
  const map = inside.getByRole('region', { name: words.map });
  const box = await map.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 90, (box?.y ?? 0) + 200);
  await inside.locator('html[data-map]').waitFor({ state: 'attached' });
  const scale = await inside.getByRole('img', { name: words.scale }).innerHTML();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  expect(await inside.getByRole('img', { name: words.scale }).innerHTML()).toBe(scale);
  expect(await page.evaluate(() => history.length)).toBe(2);
});

test('frames of every size and of the country say it all, also in a sandbox that has no origin', async ({
  page,
  host,
}) => {
  for (const [link, width, height, more] of [
    ['#embed', 300, 360],
    ['lachin/#embed&hide=high', 280, 400, 'sandbox="allow-scripts"'],
    ['#embed&theme=cleared', 640, 480],
    ['aghdara/#embed', 900, 500],
  ] as const) {
    const inside = await host(frame(link, width, height, more));
    await saysItAll(inside);
    if (link === '#embed') await expect(inside.getByRole('main')).toContainText(/High\s*\d+.*Not reported\s*\d+/);
    if (link.includes('hide')) await expect(inside.getByRole('main')).toContainText('hidden');
    if (link.includes('theme')) await expect(inside.getByRole('main')).toContainText('Not reported (this is not 0)');
    if (more === undefined && width > 300) continue;
    /* To read style sheets ahead axe writes styles into the frame, which the policy refuses as it should. */
    const { violations } = await new AxeBuilder({ page }).options({ preload: false }).include('iframe').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});

test('Share offers the frame as HTML with a preview of it, and what is pasted elsewhere shows the same', async ({
  page,
  given,
  when,
  on,
  see,
  host,
}) => {
  await given.clipboard();
  await given.atlas('kalbajar/#evidence=article&hide=low');
  await openDialog(page, () => on.share.click());
  const dialog = page.getByRole('dialog', { name: words.embedThis });
  const preview = dialog.frameLocator('iframe');
  await expect(preview.locator('.embed-head')).toContainText(/Kalbajar.*Medium/);
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await dialog.getByRole('radio', { name: 'Column 480' }).focus();
  await when.press('ArrowLeft');
  await expect(dialog.locator('iframe')).toHaveAttribute('width', '300');
  await dialog.getByRole('spinbutton').fill('400');
  await dialog.getByRole('button', { name: words.copyHtml }).focus();
  await when.press('Enter');
  await expect(dialog.getByRole('status')).toHaveText(/^HTML copied/);
  const snippet = await dialog.getByRole('textbox').inputValue();
  expect(await see.onClipboard()).toBe(snippet);
  const said = (await preview.locator('.embed-head').textContent()) ?? '';
  await when.press('Escape');
  await expect(dialog).toHaveCount(0);
  await see.focusKept();
  await see.address('kalbajar/#evidence=article&hide=low');

  const inside = await host(snippet);
  await expect(inside.locator('.embed-head')).toHaveText(said);
  await expect(page.locator('iframe')).toHaveAttribute('height', '400');
  await expect(page.getByRole('link', { name: 'Mine Action Atlas: Kalbajar' })).toHaveAttribute(
    'href',
    new RegExp(`^${process.env.ATLAS_URL}kalbajar/#evidence=article&hide=low&data=[0-9a-f]{8}$`),
  );
});

async function openDialog(page: Page, openMenu: () => Promise<void>) {
  await openMenu();
  await page.getByRole('button', { name: words.embed }).click();
}
