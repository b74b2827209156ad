import { afterEach, expect, test, vi } from 'vitest';
import { insetsOf, visibleSize } from '../../../src/map/camera/visible.ts';

afterEach(() => vi.unstubAllGlobals());

const frame = { clientWidth: 400, clientHeight: 800 } as HTMLElement;

test('what covers the map is taken off its size', () => {
  expect(visibleSize(frame, { top: 50, right: 10, bottom: 300, left: 20 })).toEqual({ width: 370, height: 450 });
});

test('even under a sheet that covers all of it the map has a size', () => {
  expect(visibleSize(frame, { top: 0, right: 500, bottom: 900, left: 0 })).toEqual({ width: 40, height: 40 });
});

test('the padding of the frame says what covers it; none is nothing', () => {
  const paddings: Record<string, string> = { 'padding-top': '12.5px', 'padding-left': '8px', 'padding-right': 'auto' };
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: (name: string) => paddings[name] ?? '' }));
  expect(insetsOf(frame)).toEqual({ top: 12.5, right: 0, bottom: 0, left: 8 });
});
