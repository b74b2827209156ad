import { useEffect, useState } from 'react';

/** So long each step stands, for its line to be read in passing; ms. */
const beat = 800;

/**
 * Goes from step to step by itself, each in its turn once the one before is drawn, and stops at the last; at the last it begins anew.
 * It pauses with the tab.
 */
export function usePlay(
  index: number,
  last: number,
  go: (index: number) => void,
): readonly [playing: boolean, set: (playing: boolean) => void] {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing) return;
    if (index >= last) return setPlaying(false);
    const timer = setTimeout(() => go(index + 1), beat);
    const pause = () => document.hidden && setPlaying(false);
    document.addEventListener('visibilitychange', pause);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', pause);
    };
  }, [playing, index, last, go]);
  const set = (on: boolean) => {
    if (on && index >= last) go(0);
    setPlaying(on);
  };
  return [playing, set];
}
