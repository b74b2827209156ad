/**
 * Uses the built site in one tab for half an hour, and says what is held at its end that was not at its beginning: `npm run soak`;
 * `npm run soak -- 4` for four minutes. Ends with 1 where memory has grown by more than a tenth, or anything else is left over.
 */
import { chromium } from '@playwright/test';
import { ensureBrowser, FLAGS } from '../run/browser.mjs';
import { serve } from '../run/serve.mjs';
import { type Counts, countContexts, countsOf } from './counts.ts';
import { type Held, heldBy } from './held.ts';
import { round } from './round.ts';

/**
 * Caches fill in the first rounds, and the browser compiles anew what is used often, less at each: of 57 rounds the first five after five
 * held 1.2 MB more, the next 0.7, 0.4, 0.3, the last ones 0.1; in all a quarter more of compiled scripts, of objects a thirtieth. That is no leak: what is looked at begins after them.
 */
const warmUp = 15;
/** Of memory that may have come. */
const tolerance = 1.1;
/** What is left over is left at every round; a handful may be more at one moment than at another. */
const most = (rounds: number) => Math.max(20, rounds / 2);

const minutes = Number(process.argv[2] ?? 30);
const executablePath = await ensureBrowser();
if (executablePath === null) throw new Error('soak: expected a Chromium, found none');
const { url, close } = await serve({ root: 'dist', base: '/atlas/' });
const browser = await chromium.launch({ executablePath, args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
const faults: string[] = [];
page.on('pageerror', (error) => faults.push(error.message));
await countContexts(page);
const tools = await page.context().newCDPSession(page);
await tools.send('Performance.enable');
await page.goto(url);
await page.waitForSelector('html[data-map="ready"]', { state: 'attached', timeout: 90_000 });

const line = (after: string, { heap, ...counts }: Counts) =>
  console.log(
    [
      after.padEnd(14),
      `${(heap / 1e6).toFixed(1)} MB`,
      ...Object.entries(counts).map(([name, of]) => `${of} ${name}`),
    ].join('  '),
  );
for (let rounds = 0; rounds < warmUp; rounds += 1) await round(page, url);
const first = await countsOf(page, tools);
line('at first', first);
const heldFirst = await heldBy(tools);
let last = first;
const end = Date.now() + minutes * 60_000;
let rounds = 0;
do {
  await round(page, url);
  rounds += 1;
  if (rounds % 5 > 0 && Date.now() < end) continue;
  last = await countsOf(page, tools);
  line(`${rounds} rounds`, last);
} while (Date.now() < end);
const heldLast = await heldBy(tools);
await browser.close();
await close();

const before: Counts & Held = { ...first, ...heldFirst };
const after: Counts & Held = { ...last, ...heldLast };
const grown = [
  ...(['heap', 'objects'] as const).filter((name) => after[name] > before[name] * tolerance),
  ...(['listeners', 'nodes', 'detached'] as const).filter((name) => after[name] > before[name] + most(rounds)),
  ...(['pages', 'workers', 'contexts'] as const).filter((name) => after[name] > before[name]),
];
for (const name of grown) console.log(`soak: expected no more ${name} than ${before[name]}, found ${after[name]}`);
for (const fault of new Set(faults)) console.log(`soak: expected no error, found “${fault}”`);
console.log(
  `\n${rounds} rounds in ${minutes} minutes: memory ×${(after.heap / before.heap).toFixed(3)}, of it objects ×${(after.objects / before.objects).toFixed(3)} and compiled scripts ×${(after.code / before.code).toFixed(3)}; ${after.pages} page and ${after.detached} detached elements in memory; ${grown.length + faults.length} failed`,
);
process.exitCode = grown.length + faults.length > 0 ? 1 : 0;
