import type { Size } from './mercator.ts';

/** How much of the map each side's panels, sheets and cards cover, in CSS px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The style sheet gives the map's frame a padding as large as what lies over it; this reads it. */
export function insetsOf(frame: HTMLElement): Insets {
  const style = getComputedStyle(frame);
  const px = (side: string) => Number.parseFloat(style.getPropertyValue(`padding-${side}`)) || 0;
  return { top: px('top'), right: px('right'), bottom: px('bottom'), left: px('left') };
}

/** The size of the part of the frame that nothing covers; at least a little, even where a sheet stands over all of it. */
export function visibleSize(frame: HTMLElement, { top, right, bottom, left }: Insets): Size {
  return {
    width: Math.max(40, frame.clientWidth - left - right),
    height: Math.max(40, frame.clientHeight - top - bottom),
  };
}

/** The part of the map that nothing covers, and how far the map goes on around it, in CSS px. */
export interface Room {
  readonly size: Size;
  readonly beyond: Insets;
}

export function roomIn(frame: HTMLElement): Room {
  const insets = insetsOf(frame);
  return { size: visibleSize(frame, insets), beyond: insets };
}
