import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The most lines that a page holds without overflowing, found by halving before anything is painted.
 * @param most so many are never asked for.
 * @param of what the lines depend on; another begins anew.
 */
export function useRoom(page: RefObject<HTMLElement | null>, most: number, of: unknown): number {
  const begin = { fits: 0, fails: most + 1, of };
  const [known, setKnown] = useState(begin);
  const { fits, fails } = known.of === of ? known : begin;
  const room = fails - fits === 1 ? fits : Math.floor((fits + fails) / 2);
  useLayoutEffect(() => {
    const { current } = page;
    if (current === null || fails - fits === 1) return;
    const over = current.scrollHeight > current.clientHeight;
    setKnown(over ? { fits, fails: room, of } : { fits: room, fails, of });
  });
  return room;
}
