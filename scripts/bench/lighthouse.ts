import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { languages } from '../../src/domain/language.ts';
import { serve } from '../run/serve.mjs';
import { buildPeers } from './build-peers.ts';
import { district } from './lines.ts';
import { spread } from './statistics.ts';

/** The last that runs on Node 20. Fetched when it is asked for: nothing else needs it, and it is larger than all that does. */
const tool = 'lighthouse@12.8.2';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

type Scores = Readonly<Record<(typeof categories)[number], number>>;

interface Page {
  readonly name: string;
  readonly url: string;
}

/** Reaches for the map as soon as the page answers, as a finger would. */
const reach = `new MutationObserver((_, seen) => {
  if (document.documentElement.dataset.page !== 'answers') return;
  seen.disconnect();
  document.getElementById('the-map').dispatchEvent(new PointerEvent('pointerdown'));
}).observe(document.documentElement, { attributes: true });`;

/** What Lighthouse, as it comes, says of the site on the server of `npm start`, and of bare MapLibre on the same; into `tests/bench/lighthouse.md`. */
export async function lighthouse(executablePath: string, runs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const [begun, peers] = [join(folder, 'begun'), join(folder, 'peers')];
  await cp('dist', begun, { recursive: true });
  const page = await readFile(join(begun, 'index.html'), 'utf8');
  await writeFile(join(begun, 'reach.js'), reach);
  await writeFile(join(begun, 'index.html'), page.replace('</body>', '<script src="./reach.js"></script></body>'));
  await buildPeers('dist', peers);
  const servers = await Promise.all(['dist', begun, peers].map((root) => serve({ root })));
  const [site = '', withMap = '', bare = ''] = servers.map(({ url }) => url);
  const pages: readonly Page[] = [
    ...languages.slice(0, 2).flatMap((language, index) => {
      const path = index === 0 ? '' : `${language}/`;
      return [
        { name: `country, ${language}`, url: `${site}${path}` },
        { name: `district, ${language}`, url: `${site}${path}${district}/` },
        { name: `table, ${language}`, url: `${site}${path}table/` },
      ];
    }),
    { name: 'country, with the map begun', url: withMap },
    { name: 'bare MapLibre', url: `${bare}maplibre.html` },
  ];
  const rows: string[] = [];
  for (const { name, url } of pages) {
    const all: Scores[] = [];
    for (let run = 0; run < runs; run += 1) all.push(await scoresOf(executablePath, url));
    rows.push(`| ${name} | ${categories.map((category) => told(all, category)).join(' | ')} |`);
    console.log(rows.at(-1));
  }
  await writeFile('tests/bench/lighthouse.md', reportOf(rows, runs));
  await Promise.all(servers.map(({ close }) => close()));
  await rm(folder, { recursive: true });
}

async function scoresOf(executablePath: string, url: string): Promise<Scores> {
  const flags = '--headless=new --no-sandbox --enable-unsafe-swiftshader --disable-background-networking';
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', tool, url, '--quiet', '--output=json', `--chrome-flags=${flags}`],
    { env: { ...process.env, CHROME_PATH: executablePath }, maxBuffer: 2 ** 28 },
  );
  const report = JSON.parse(stdout) as { categories: Record<string, { score: number | null }> };
  return Object.fromEntries(
    categories.map((category) => [category, Math.round(100 * (report.categories[category]?.score ?? 0))]),
  ) as Scores;
}

function told(all: readonly Scores[], category: keyof Scores): string {
  const found = spread(all.map((scores) => scores[category]));
  if (found === null) return '–';
  const { median, least, most } = found;
  return least === most ? String(median) : `${median} (${least} to ${most})`;
}

function reportOf(rows: readonly string[], runs: number): string {
  return `# What Lighthouse says

Measured on ${new Date().toISOString().slice(0, 10)} by \`npm run bench -- lighthouse\`: ${tool} as it comes (a slow phone), ${runs === 1 ? 'one run' : `medians of ${runs} runs, the range in brackets`}, on the server of \`npm start\`. Bare MapLibre draws the atlas's own layers (\`scripts/bench/peers\`). The map that moves is begun by a press as soon as the page answers.

| page | performance | accessibility | best practices | search engines |
|---|---|---|---|---|
${rows.join('\n')}
`;
}
