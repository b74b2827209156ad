import type { Map as MapLibre } from 'maplibre-gl';

/** A worker that has answered nothing for so long, while something was asked of it, is dead. */
const PATIENCE = 20_000;

/**
 * Calls back once the map waits in vain: its worker did not come, or has died, of which browsers tell nobody. A map that misses a part
 * of what was asked for shows land without its level. Returns what calls it off.
 */
export function whenStuck(map: MapLibre, stuck: () => void): () => void {
  let timer = 0;
  const stop = () => {
    clearTimeout(timer);
    timer = 0;
  };
  /* A tab that nobody looks at draws nothing, and may be held up by its browser. */
  const look = () => (document.hidden ? wait() : stuck());
  const wait = () => {
    timer = window.setTimeout(look, PATIENCE);
  };
  const asked = () => {
    if (timer === 0) wait();
  };
  const answered = () => {
    if (timer === 0) return;
    stop();
    wait();
  };
  map.on('sourcedataloading', asked);
  map.on('sourcedata', answered);
  map.on('idle', stop);
  wait();
  return () => {
    stop();
    map.off('sourcedataloading', asked);
    map.off('sourcedata', answered);
    map.off('idle', stop);
  };
}
