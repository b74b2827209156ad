import { afterEach, expect, test, vi } from 'vitest';
import { keepScripts } from '../../../../src/hazards/published/kept/scripts.ts';

afterEach(() => vi.unstubAllGlobals());

/** A page with a worker that stands, and has taken the page over or not. */
function page(isControlled: boolean) {
  const files = ['https://a.example/assets/main-1.js', 'https://a.example/assets/own-PublishedAreas-1.js'];
  const asked: string[] = [];
  const serviceWorker = Object.assign(new EventTarget(), {
    ready: Promise.resolve(),
    controller: isControlled ? {} : null,
  });
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('performance', { getEntriesByType: () => files.map((name) => ({ name })) });
  vi.stubGlobal('fetch', async (file: string) => void asked.push(file));
  const load = async () => void files.push('https://a.example/assets/own-az-1.js');
  return { asked, serviceWorker, load };
}

const own = ['https://a.example/assets/own-PublishedAreas-1.js', 'https://a.example/assets/own-az-1.js'];

test('the files of the room are asked for by the worker, those too that this visit has not needed, and no others', async () => {
  const { asked, load } = page(true);
  await keepScripts(load);
  expect(asked).toEqual(own);
});

test('on a first visit nothing is asked for until the worker answers', async () => {
  const { asked, serviceWorker, load } = page(false);
  const kept = keepScripts(load);
  await new Promise((done) => setTimeout(done));
  expect(asked).toEqual([]);
  serviceWorker.dispatchEvent(new Event('controllerchange'));
  await kept;
  expect(asked).toEqual(own);
});

test('where a browser has no worker nothing is asked for', async () => {
  const { asked, load } = page(true);
  vi.stubGlobal('navigator', {});
  await keepScripts(load);
  expect(asked).toEqual([]);
});
