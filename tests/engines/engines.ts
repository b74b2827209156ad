/** Goes through all that the atlas can do in Firefox and in WebKit: `npm run engines`, `npm run engines -- firefox`. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureEngines } from '../../scripts/run/engines.mjs';
import { privateHost } from '../e2e/driver/host.ts';
import { openDisplay } from './display.ts';
import type { Engine, Opening } from './engine.ts';
import { openFirefox } from './firefox.ts';
import { capabilities, withoutWebGL } from './journey.ts';
import { NotDriven, readerOf } from './reader.ts';
import { openWebKit } from './webkit.ts';

const reports = 'reports/engines';
const [only, ...some] = process.argv.slice(2);
const { firefox, webkit, webkitDriver, screen } = ensureEngines();
const ways: Readonly<Record<string, ((opening: Opening) => Promise<Engine>) | null>> = {
  firefox: firefox ? (opening) => openFirefox(firefox, opening) : null,
  webkit: webkit && webkitDriver ? (opening) => openWebKit(webkitDriver, webkit, opening) : null,
};

const count = { passed: 0, failed: 0, notDriven: 0 };

async function go(
  name: string,
  open: (opening: Opening) => Promise<Engine>,
  opening: Opening,
  journey: typeof capabilities,
) {
  const host = await privateHost();
  const engine = await open(opening);
  const reader = readerOf(engine, host.url, join(reports, name));
  console.log(`\n${engine.name}${opening.webgl ? '' : ', WebGL switched off'}`);
  const tell = (sign: string, words: string) => console.log(`  ${sign} ${words}`);
  for (const [capability, act] of Object.entries(journey)) {
    if (some.length > 0 && !some.some((word) => capability.includes(word))) continue;
    const before = engine.faults?.length ?? 0;
    const faults = () => (engine.faults ?? []).slice(before).join('; ');
    try {
      await act(reader, host);
      if (faults() !== '') throw new Error('it went on');
      count.passed += 1;
      tell('✓', capability);
    } catch (error) {
      const words = `${capability}: ${error instanceof Error ? error.message : String(error)}`;
      if (error instanceof NotDriven) {
        count.notDriven += 1;
        tell('–', `not driven: ${words}`);
      } else {
        count.failed += 1;
        tell('✗', faults() === '' ? words : `${words}; the page told of faults: ${faults()}`);
        await reader.picture(`failed-${count.failed}`).catch(() => undefined);
      }
    }
  }
  if (engine.faults === null) tell('–', 'not driven: errors in the console, which this driver does not tell');
  await engine.close();
  await host.end();
}

for (const name of Object.keys(ways))
  if (only === undefined || only === name) await rm(join(reports, name), { recursive: true, force: true });
if (screen === null) throw new Error('engines: expected Xvfb, a screen to draw on, found none; install xvfb');
const { display, close } = await openDisplay(screen);
for (const [name, open] of Object.entries(ways)) {
  if (only !== undefined && only !== name) continue;
  if (open === null) {
    console.log(`\n${name}: not found, and apt-get could not install it`);
    count.failed += 1;
    continue;
  }
  await go(name, open, { webgl: true, display }, capabilities);
  await go(name, open, { webgl: false, display }, withoutWebGL);
}
close();
console.log(
  `\n${count.passed} passed, ${count.failed} failed, ${count.notDriven} that the drivers have no way to do; pictures in ${reports}/`,
);
process.exitCode = count.failed > 0 ? 1 : 0;
