import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cameBefore, hintKey, hintSeen, reader, rememberHint, rememberLanguage } from '../../../src/view/reader.ts';

let kept: Map<string, string>;

beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal('navigator', { languages: ['ru', 'en'] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** How the browser says that the page came. */
const visit = (type: string) =>
  vi
    .spyOn(performance, 'getEntriesByType')
    .mockImplementation((of) => (of === 'navigation' ? [{ type } as PerformanceNavigationTiming] : []));

test('the language that was chosen is known on the next visit, and what the browser asks for', () => {
  visit('navigate');
  expect(reader()).toEqual({ chosen: null, asks: ['ru', 'en'], arrives: true });
  rememberLanguage('az');
  expect(reader().chosen).toBe('az');
});

test.each(['reload', 'back_forward'])('who comes by %s does not arrive', (type) => {
  visit(type);
  expect(reader().arrives).toBe(false);
});

test('a first visit is the first once, and the hint is told until it was seen; neither is taken for the other', () => {
  expect([cameBefore(), cameBefore()]).toEqual([false, true]);
  expect(hintSeen()).toBe(false);
  rememberHint();
  expect(hintSeen()).toBe(true);
  /* The script of the first paint looks under the same name. */
  expect(kept.has(hintKey)).toBe(true);
  visit('navigate');
  expect(reader().chosen).toBeNull();
});

test('where the browser forbids storage nothing is remembered, and nothing breaks', () => {
  const forbidden = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
  visit('navigate');
  rememberLanguage('az');
  rememberHint();
  expect([reader().chosen, hintSeen(), cameBefore(), cameBefore()]).toEqual([null, false, false, false]);
});
