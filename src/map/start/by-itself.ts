import { savesData } from '../../store/saves-data.ts';

/** Whether the page has the room of a desk and a mouse. */
export function isDesk(): boolean {
  return matchMedia('(min-width: 760px) and (hover: hover) and (pointer: fine)').matches;
}

/** Whether the map that moves begins by itself: on a desk, unless the reader saves data; on a phone at the first reach for it. */
export function beginsByItself(): boolean {
  return isDesk() && !savesData();
}
