import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { type Room, roomIn } from './visible.ts';

/**
 * The room that the picture is built for where no browser has measured it: its proportions are kept when it is scaled.
 * A phone on its side shows ten times as much ground beside it, a tablet as much as itself below.
 */
export const unmeasured: Room = {
  size: { width: 640, height: 640 },
  beyond: { top: 500, right: 1600, bottom: 900, left: 1600 },
};

/** How much room the map has, as far as it has been measured. */
export function useRoom(frame: RefObject<HTMLElement | null>): Room {
  const [room, setRoom] = useState(unmeasured);
  useLayoutEffect(() => {
    if (frame.current !== null) setRoom(roomIn(frame.current));
  }, [frame]);
  useEffect(() => {
    const { current: box } = frame;
    if (box === null) return;
    const observer = new ResizeObserver(() =>
      setRoom((before) => {
        const now = roomIn(box);
        return JSON.stringify(now) === JSON.stringify(before) ? before : now;
      }),
    );
    observer.observe(box);
    return () => observer.disconnect();
  }, [frame]);
  return room;
}
