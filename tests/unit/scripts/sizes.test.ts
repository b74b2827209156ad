import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodings } from '../../../scripts/run/serve/contents.mjs';
import { overBudget, sizesOf } from '../../../scripts/site/build/sizes.ts';
import { defaultView } from '../../../src/view/view.ts';

let dist = '';
const noise = (bytes: number) =>
  Array.from({ length: bytes }, (_, at) => String.fromCharCode(33 + ((at * at) % 89))).join('');
const scripts =
  '<script async src="./before-paint.js"></script><script type="module" crossorigin src="../assets/index.js"></script><link data-rel="modulepreload" crossorigin href="../assets/ru.js">';
const files = {
  'index.html': 'country',
  'ru/index.html': `the longest page of the country ${scripts}`,
  'kalbajar/index.html': 'a district '.repeat(1000),
  'table/index.html': 'table',
  'ru/before-paint.js': '0',
  'assets/index.js': noise(5000),
  'assets/ru.js': noise(3000),
  'assets/maplibre.js': noise(50_000),
  'kalbajar/preview.png': noise(20_000),
  'geodata/hazards/national.pmtiles': noise(20_000),
};
const views = [
  defaultView,
  { ...defaultView, language: 'ru' as const },
  { ...defaultView, district: 'kalbajar' },
  { ...defaultView, table: true },
];

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'atlas-'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), text);
  }
});

afterAll(() => rm(dist, { recursive: true }));

test('of each kind of page the largest counts as it is sent, with the scripts that it names; the site but for its previews and archives', async () => {
  const packed = async (file: keyof typeof files) => (await encodings.br(Buffer.from(files[file]))).length / 1000;
  const kept = Object.entries(files).filter(([file]) => !/preview\.png|pmtiles$/.test(file));
  expect(await sizesOf(dist, views)).toEqual({
    country: await packed('ru/index.html'),
    district: await packed('kalbajar/index.html'),
    table: await packed('table/index.html'),
    script: (await packed('ru/before-paint.js')) + (await packed('assets/index.js')) + (await packed('assets/ru.js')),
    site: kept.reduce((sum, [, text]) => sum + text.length, 0) / 1000,
  });
});

test('a build that weighs too much fails with what it may weigh and what it weighs', () => {
  const sizes = { country: 10, district: 10, table: 10, script: 10.25, site: 10 };
  const most = { country: 10, district: 10, table: 10, script: 10, site: 11 };
  expect(overBudget(sizes, most)).toEqual([
    'budget of "script": expected at most 10 kB, found 10.3 kB. Make it smaller, or say in scripts/site/budgets.ts what it may weigh.',
  ]);
  expect(overBudget(most, most)).toEqual([]);
});
