import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine, Key, Opening } from './engine.ts';

/** The keys that no letter stands for, by the signs that WebDriver gives them (W3C WebDriver, 17.4.2). */
const keys: Readonly<Record<Key | 'Shift', string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
  Home: '\uE011',
  Space: ' ',
  Shift: '\uE008',
};

/** WebKit's own small browser by W3C WebDriver: the engine of every browser on an iPhone. */
export async function openWebKit(driver: string, binary: string, { webgl, display }: Opening): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'webkit-'));
  const port = await freePort();
  const running = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_DOWNLOAD_DIR: home,
      /* Its sandbox needs rights that a container seldom has. */
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    },
  });
  const ask = async (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
    if (!response.ok) throw new Error(`${path.split('/').at(-1)}: ${value?.error} ${value?.message}`);
    return value as unknown;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    const listens = await fetch(`http://127.0.0.1:${port}/status`).then(
      () => true,
      () => false,
    );
    if (listens) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  const { sessionId, capabilities } = (await ask('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary, args: ['--automation', `--enable-webgl=${webgl}`] },
      },
    },
  })) as { sessionId: string; capabilities: { browserVersion: string } };
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/window/rect`, { width: 1280, height: 940 });
  const act = (actions: object) => ask('POST', `${session}/actions`, { actions: [actions] });
  const press = (...pressed: readonly string[]) =>
    act({
      type: 'key',
      id: 'keyboard',
      actions: [
        ...pressed.map((value) => ({ type: 'keyDown', value })),
        ...[...pressed].reverse().map((value) => ({ type: 'keyUp', value })),
      ],
    });
  const evaluate = async (expression: string) =>
    ask('POST', `${session}/execute/async`, {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }))`,
      args: [],
    }).then((told) => {
      const { value, error } = told as { value?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return value;
    });
  return {
    name: `WebKitGTK ${capabilities.browserVersion}`,
    open: async (address) => {
      await ask('POST', `${session}/url`, { url: address });
    },
    evaluate: async (expression, within = 'page') => {
      if (within === 'page') return evaluate(expression);
      await ask('POST', `${session}/frame`, { id: 0 });
      try {
        return await evaluate(expression);
      } finally {
        await ask('POST', `${session}/frame`, { id: null });
      }
    },
    press: async (key, shift = false) => {
      await press(...(shift ? [keys.Shift] : []), keys[key]);
    },
    type: async (text) => {
      for (const letter of text) await press(letter);
    },
    clickAt: async (x, y) => {
      await act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      });
    },
    back: async () => {
      await ask('POST', `${session}/back`, {});
    },
    forward: async () => {
      await ask('POST', `${session}/forward`, {});
    },
    reload: async () => {
      await ask('POST', `${session}/refresh`, {});
    },
    picture: async () => Buffer.from(String(await ask('GET', `${session}/screenshot`)), 'base64'),
    print: 'WebKitWebDriver has no command to print',
    downloads: home,
    faults: null,
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      running.kill();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
