import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { live } from '../../../map/gl/live.ts';
import { middleOf, type Place, pointOf } from './ground.ts';

/** Marks places on the map, and the line between them; it takes no press. */
export function Overlay({ places, line = false }: { readonly places: readonly Place[]; readonly line?: boolean }) {
  const camera = useStore(live, (state) => state.camera);
  const map = document.getElementById('the-map');
  if (camera === null || map === null || places.length === 0) return null;
  const middle = middleOf(map);
  const points = places.map((place) => pointOf(camera, middle, place));
  const path = points.map(({ x, y }) => `${x} ${y}`).join('L');
  return createPortal(
    <svg className="hazards-overlay" aria-hidden="true">
      {line && points.length > 1 && (
        <>
          <path className="hazards-casing" d={`M${path}`} />
          <path d={`M${path}`} />
          {points.length > 2 && (
            <path
              className="hazards-closing"
              d={`M${points.at(-1)?.x} ${points.at(-1)?.y}L${points[0]?.x} ${points[0]?.y}`}
            />
          )}
        </>
      )}
      {points.map(({ x, y }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the line
        <g key={index} transform={`translate(${x} ${y})`}>
          <circle r="6" className="hazards-casing" />
          <circle r="4" />
        </g>
      ))}
    </svg>,
    map,
  );
}
