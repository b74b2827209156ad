import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { missingPage } from '../../scripts/site/prerender/missing.ts';
import { languages } from '../../src/domain/language.ts';
import { Sheet } from '../../src/output/sheet/Sheet.tsx';
import type { View } from '../../src/view/view.ts';
import { html } from './fixtures/markup.tsx';

/* The code on a sheet is the view's address, which a browser knows. */
beforeAll(() => vi.stubGlobal('location', { href: 'https://atlas.example.org/map/' }));
afterAll(() => vi.unstubAllGlobals());

/** Every kind of page, and the states of one that add parts to it. */
const kinds: Readonly<Record<string, Partial<View>>> = {
  'country by numbers, filtered, by an earlier day': {
    theme: 'cleared',
    units: 'km2',
    hidden: ['medium'],
    asOf: '2024-06-01',
  },
  'district with an open receipt': { district: 'kalbajar', evidence: 'article', figure: 'A13' },
  'district without a boundary': { district: 'aghdara' },
  table: { table: true },
  frame: { embed: true, district: 'lachin', hidden: ['high'] },
};

/** The same markup again and again, of which a few say as much; and what is drawn, which has no structure. */
const repeated = [
  ...['.source-list > li', '.rest-list > li', '.sentences > li', '.district-list > li', '.related > li'],
  ...['tbody > tr', '.panel-body .group', '.panel-body .figure', '.still a'],
].map((rows) => `${rows}:nth-of-type(n + 4)`);
const drawn = 'svg :is(path, pattern, clipPath, rect, circle)';

describe.each(languages)('in %s', (language) => {
  const page = (part: Partial<View>, ...more: readonly [] | readonly [React.ReactElement]) =>
    `<!doctype html><html lang="${language}"><head><title>Atlas</title></head><body>${html({ ...part, language }, ...more)}</body></html>`;

  test.each(Object.entries(kinds))('axe finds nothing wrong with the structure of a %s', async (_, part) => {
    expect(await faults(page(part))).toEqual([]);
  });

  test('axe finds nothing wrong with the structure of a sheet', async () => {
    expect(
      await faults(
        page(
          { district: 'kalbajar' },
          <main>
            <Sheet colours="grey" />
          </main>,
        ),
      ),
    ).toEqual([]);
  });
});

test('axe finds nothing wrong with the structure of the page for an address that has none', async () => {
  expect(await faults(missingPage())).toEqual([]);
});

/** Axe's rules of WCAG 2.2 AA and those of good practice; what needs layout or colours is for the browser (`tests/e2e/access.spec.ts`). */
async function faults(page: string): Promise<readonly string[]> {
  const { document } = parseHTML(page);
  for (const part of document.querySelectorAll([...repeated, drawn].join(', '))) part.remove();
  const { window } = new JSDOM(document.toString(), { runScripts: 'outside-only' });
  window.eval(axe.source);
  window.eval(oneStyleEach);
  const { violations } = (await window.eval(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  window.close();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
}

/* No style sheet is there: all elements of one kind look alike, and are asked once. Half of the time went into asking. */
const oneStyleEach = `{
  const ask = window.getComputedStyle.bind(window);
  const known = new Map();
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo) return ask(element, pseudo);
    const kind = element.tagName + element.hasAttribute('hidden');
    if (!known.has(kind)) known.set(kind, ask(element));
    return known.get(kind);
  };
}`;

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  resultTypes: ['violations'],
};
