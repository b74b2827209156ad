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
): readonly [playing: boolean, play: (on: boolean) => void] {
  const [state, set] = useState<'rests' | 'begins' | 'plays'>('rests');
  useEffect(() => {
    /* At its end until the first step is drawn. */
    if (state === 'begins' && index < last) set('plays');
    if (state !== 'plays') return;
    if (index >= last) return set('rests');
    const timer = setInterval(() => go(index + 1), beat);
    const pause = () => document.hidden && set('rests');
    document.addEventListener('visibilitychange', pause);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', pause);
    };
  }, [state, index, last, go]);
  const play = (on: boolean) => {
    const ended = index >= last;
    if (on && ended) go(0);
    set(!on ? 'rests' : ended ? 'begins' : 'plays');
  };
  return [state !== 'rests', play];
}
