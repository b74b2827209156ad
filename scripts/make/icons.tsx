/**
 * Draws the icons of the atlas from the mark in its header into src/public/icons. The result is committed, so that a build needs no browser;
 * run it again after changing the mark.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { renderToStaticMarkup } from 'react-dom/server';
import { paletteOf } from '../../src/design/palette.ts';
import { BrandIcon } from '../../src/kit/icons.tsx';
import { en } from '../../src/locales/en.ts';
import { FLAGS, findBrowser } from '../run/browser.mjs';

const OUT = fileURLToPath(new URL('../../src/public/icons/', import.meta.url));
const ground = paletteOf('light', 'safe').page.text;
const ink = paletteOf('light', 'safe').page.surface;

/** `mark` and `corner` are parts of the icon's side. A maskable icon may lose all outside a circle of four fifths of it. */
const ICONS = [
  { file: 'icon-192.png', side: 192, mark: 0.64, corner: 0.2 },
  { file: 'icon-512.png', side: 512, mark: 0.64, corner: 0.2 },
  { file: 'icon-maskable-512.png', side: 512, mark: 0.48, corner: 0 },
  { file: 'apple-touch-icon.png', side: 180, mark: 0.6, corner: 0 },
] as const;

const mark = renderToStaticMarkup(<BrandIcon />).replace(/ (class|aria-hidden)="[^"]*"/g, '');

await mkdir(OUT, { recursive: true });
await writeFile(`${OUT}icon.svg`, `${forTab(mark)}\n`);

const executablePath = await findBrowser();
if (!executablePath) throw new Error('icons: expected a Chromium, found none. Run `node scripts/browser.mjs`.');
const browser = await chromium.launch({ executablePath, args: FLAGS });
const page = await browser.newPage();
for (const { file, side, mark: part, corner } of ICONS) {
  await page.setViewportSize({ width: side, height: side });
  await page.setContent(`<style>
    body { margin: 0 }
    div { display: grid; place-items: center; height: 100vh; border-radius: ${corner * side}px; background: ${ground}; color: ${ink} }
    svg { width: ${part * side}px; height: ${part * side}px }
  </style><div>${mark}</div>`);
  await page.screenshot({ path: OUT + file, omitBackground: true });
  console.log(`src/public/icons/${file}`);
}
await browser.close();

/** In a browser's tab there is no ground but the tab's own, light or dark. */
function forTab(svg: string): string {
  const style = `<style>svg{color:${ground}}@media (prefers-color-scheme:dark){svg{color:${ink}}}</style>`;
  const title = `<title>${en['atlas.title']}</title>`;
  return svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ').replace('>', `>${title}${style}`);
}
