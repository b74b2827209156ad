import { useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { live } from '../../../map/gl/live.ts';
import { middleOf, type Place, type Point, placeAt } from './ground.ts';

/** So far may a pointer move between down and up and still have pressed, in px. */
const slack = 4;

/** The place under the pointer, or in the middle of the map where there is none; `onPress` is told where the map is pressed, in the map's stead. */
export function useGround(onPress: (place: Place) => void): {
  readonly place: Place | null;
  readonly pointed: boolean;
} {
  const camera = useStore(live, (state) => state.camera);
  const [point, setPoint] = useState<Point | null>(null);
  const press = useRef(onPress);
  press.current = onPress;
  useEffect(() => {
    const map = document.getElementById('the-map');
    if (map === null) return;
    const off = new AbortController();
    const { signal } = off;
    let down: Point | null = null;
    const at = ({ clientX, clientY }: MouseEvent): Point => {
      const { left, top } = map.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const onGround = ({ target }: Event) =>
      target instanceof Element && target.closest('.map-canvas, .still-frame') !== null;
    const move = (event: PointerEvent) => setPoint(event.pointerType === 'mouse' && onGround(event) ? at(event) : null);
    const click = (event: MouseEvent) => {
      const now = at(event);
      const { camera } = live.getState();
      if (!onGround(event) || camera === null || (down !== null && Math.hypot(now.x - down.x, now.y - down.y) > slack))
        return;
      event.stopPropagation();
      event.preventDefault();
      press.current(placeAt(camera, middleOf(map), now));
    };
    map.addEventListener('pointermove', move, { signal });
    map.addEventListener('pointerleave', () => setPoint(null), { signal });
    map.addEventListener(
      'pointerdown',
      (event) => {
        down = at(event);
      },
      { signal, capture: true },
    );
    map.addEventListener('click', click, { signal, capture: true });
    return () => off.abort();
  }, []);
  const map = typeof document === 'undefined' ? null : document.getElementById('the-map');
  if (camera === null || map === null) return { place: null, pointed: false };
  if (point === null) return { place: [camera.lon, camera.lat], pointed: false };
  return { place: placeAt(camera, middleOf(map), point), pointed: true };
}
