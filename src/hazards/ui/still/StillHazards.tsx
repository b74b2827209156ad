import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { OverProps } from '../../../map/still/over.ts';
import { statuses } from '../../record/hazard.ts';
import { isVisible } from '../../shelf/layer.ts';
import { useLook } from '../marks/use-look.ts';
import { standing } from '../standing.ts';
import { StillKey } from './StillKey.tsx';
import { StillLayer } from './StillLayer.tsx';
import { type StillShapes, stillShapes } from './shapes.ts';

/** The layers that are on, as they stand in a picture of the map; the desk gives the same tiles as to the map that moves. */
export function StillHazards({ camera, size, beyond, look }: OverProps) {
  const shelf = useStore(standing, (state) => state.shelf);
  const own = useLook();
  const [drawn, setDrawn] = useState<readonly (readonly [opacity: number, StillShapes])[]>([]);
  const frame = JSON.stringify({ camera, size, beyond });
  useEffect(() => {
    if (shelf === null) return;
    const { store, desk } = shelf;
    let wanted = true;
    const draw = () => {
      const layers = store.getState().layers.filter(isVisible).reverse();
      const place = JSON.parse(frame) as Pick<OverProps, 'camera' | 'size' | 'beyond'>;
      Promise.all(layers.map(async ({ id, opacity }) => [opacity, await stillShapes(desk, id, place)] as const)).then(
        (shapes) => wanted && setDrawn(shapes),
        /* The picture is then the one of the published figures. */
        () => {},
      );
    };
    draw();
    const unsubscribe = store.subscribe((state, before) => state.layers !== before.layers && draw());
    return () => {
      wanted = false;
      unsubscribe();
    };
  }, [frame, shelf]);
  const shown = statuses.filter((status) =>
    drawn.some(
      ([, { areas, marks }]) =>
        areas.some(({ paths }) => paths.has(status)) || marks.some((mark) => mark.status === status),
    ),
  );
  return (
    <>
      {drawn.map(([opacity, shapes], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: layers are drawn one over the other
        <StillLayer key={index} shapes={shapes} opacity={opacity} look={look ?? own} />
      ))}
      {look !== null && <StillKey of={shown} look={look} />}
    </>
  );
}
