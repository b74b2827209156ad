import { afterEach, expect, test, vi } from 'vitest';
import { extend, extensions, type MapExtension } from '../../../src/map/extensions.ts';

const map = {} as Parameters<MapExtension>[0];
const protocols = { add: vi.fn(), remove: vi.fn() };
const look = () => ({ name: 'light', colours: 'safe' }) as const;

function extension(at = false) {
  const standing = { redraw: vi.fn(), choose: vi.fn(() => at), isAt: () => at, end: vi.fn(), leave: vi.fn() };
  return { standing, begin: vi.fn<MapExtension>(() => standing) };
}

afterEach(() => extensions.setState({ all: [] }));

test('what is there when a map is started stands on it, and what comes or goes later follows', () => {
  const [one, two] = [extension(), extension()];
  extensions.setState({ all: [one.begin] });
  const extended = extend(map, look, protocols);
  expect(one.begin).toHaveBeenCalledWith(map, look, protocols);
  extensions.setState({ all: [one.begin, two.begin] });
  expect([one.begin.mock.calls.length, two.begin.mock.calls.length]).toEqual([1, 1]);
  extensions.setState({ all: [two.begin] });
  expect(one.standing.end).toHaveBeenCalledOnce();
  expect(one.standing.leave).toHaveBeenCalledOnce();
  extended.redraw();
  expect(two.standing.redraw).toHaveBeenCalledOnce();
  extended.end();
  expect(two.standing.end).toHaveBeenCalledOnce();
  extensions.setState({ all: [] });
  expect(two.standing.end).toHaveBeenCalledOnce();
});

test('where the map itself ends, what stands on it stops following and asks nothing of the map', () => {
  const one = extension();
  extensions.setState({ all: [one.begin] });
  const extended = extend(map, look, protocols);
  extended.end();
  extended.redraw();
  expect(one.standing.end).toHaveBeenCalledOnce();
  expect(one.standing.leave).not.toHaveBeenCalled();
  expect(one.standing.redraw).not.toHaveBeenCalled();
});

test('a press goes to the first that has something there, and to the atlas where none has', () => {
  const [none, some, other] = [extension(), extension(true), extension(true)];
  extensions.setState({ all: [none.begin] });
  const extended = extend(map, look, protocols);
  expect([extended.choose({ x: 1, y: 2 }), extended.isAt({ x: 1, y: 2 })]).toEqual([false, false]);
  extensions.setState({ all: [none.begin, some.begin, other.begin] });
  expect([extended.choose({ x: 1, y: 2 }), extended.isAt({ x: 1, y: 2 })]).toEqual([true, true]);
  expect(other.standing.choose).not.toHaveBeenCalled();
  extended.end();
});
