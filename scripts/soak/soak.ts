/**
 * Uses the built site in one tab for half an hour, and says what is held at its end that was not at its beginning: `npm run soak`;
 * `npm run soak -- 4` for four minutes. Ends with 1 where memory has grown by more than a tenth, or anything else is left over.
 */
import { chromium } from '@playwright/test';
import { ensureBrowser, FLAGS } from '../run/browser.mjs';
import { serve } from '../run/serve.mjs';
import { type Counts, countContexts, countsOf } from './counts.ts';
import { round } from './round.ts';

/** Caches fill in the first rounds, which is no leak: what is looked at begins after them. */
const warmUp = 5;
/** Of memory that may have come, as of what else may be a handful more at one moment than at another: listeners and nodes. */
const tolerance = 1.1;

const minutes = Number(process.argv[2] ?? 30);
const executablePath = await ensureBrowser();
if (executablePath === null) throw new Error('soak: expected a Chromium, found none');
const { url, close } = await serve({ root: 'dist', base: '/atlas/' });
const browser = await chromium.launch({ executablePath, args: FLAGS });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
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
for (let rounds = 0; rounds < warmUp; rounds += 1) await round(page);
const first = await countsOf(page, tools);
line('at first', first);
let last = first;
const end = Date.now() + minutes * 60_000;
let rounds = 0;
do {
  await round(page);
  rounds += 1;
  if (rounds % 5 > 0 && Date.now() < end) continue;
  last = await countsOf(page, tools);
  line(`${rounds} rounds`, last);
} while (Date.now() < end);
await browser.close();
await close();

const grown = [
  ...(['heap', 'listeners', 'nodes'] as const).filter((name) => last[name] > first[name] * tolerance),
  ...(['documents', 'workers', 'contexts'] as const).filter((name) => last[name] > first[name]),
];
for (const name of grown) console.log(`soak: expected no more ${name} than ${first[name]}, found ${last[name]}`);
for (const fault of new Set(faults)) console.log(`soak: expected no error, found “${fault}”`);
console.log(
  `\n${rounds} rounds in ${minutes} minutes: memory ×${(last.heap / first.heap).toFixed(3)}, ${grown.length + faults.length} failed`,
);
process.exitCode = grown.length + faults.length > 0 ? 1 : 0;
