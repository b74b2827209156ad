import { useEffect, useState } from 'react';
import { type Bounds, project, unproject, worldSize } from '../../../map/camera/mercator.ts';
import { insetsOf, visibleSize } from '../../../map/camera/visible.ts';
import { live } from '../../../map/gl/live.ts';

/** The ground that the map shows, and how close. */
export interface Seen {
  readonly box: Bounds;
  readonly zoom: number;
}

/** ms that the map must rest: what is told of the ground that is seen is no use while it moves. */
const pause = 250;

/** What of the map nothing covers, once it rests; `null` before there is one. */
export function useSeen(): Seen | null {
  const [seen, setSeen] = useState<Seen | null>(null);
  useEffect(() => {
    let timer = 0;
    const later = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => setSeen(look), pause);
    };
    setSeen(look);
    /* The rows themselves cover some of it. */
    later();
    addEventListener('resize', later);
    const unsubscribe = live.subscribe(({ camera }, before) => camera !== before.camera && later());
    return () => {
      clearTimeout(timer);
      removeEventListener('resize', later);
      unsubscribe();
    };
  }, []);
  return seen;
}

function look(): Seen | null {
  const { camera } = live.getState();
  const map = document.getElementById('the-map');
  if (camera === null || map === null) return null;
  const { width, height } = visibleSize(map, insetsOf(map));
  const [x, y] = project(camera.lon, camera.lat);
  const scale = worldSize(camera.zoom);
  const [west, north] = unproject([x - width / 2 / scale, y - height / 2 / scale]);
  const [east, south] = unproject([x + width / 2 / scale, y + height / 2 / scale]);
  return { box: [west, south, east, north], zoom: camera.zoom };
}
