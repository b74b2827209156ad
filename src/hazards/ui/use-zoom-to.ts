import { withMargin } from '../../map/camera/look-at.ts';
import { fitCamera, project, type Size, unproject, worldSize } from '../../map/camera/mercator.ts';
import { insetsOf, visibleSize } from '../../map/camera/visible.ts';
import { closeness } from '../../store/closeness.ts';
import { useActions } from '../../store/context.ts';
import type { Layer } from '../shelf/layer.ts';

/** What a point is shown with around it, in degrees: about 200 m. */
const least = 0.002;

/** Moves the map so that a box fills what is seen of it. Where a reader's records lie no link says, unless the reader moves on. */
export function useZoomTo(): (box: Layer['box']) => void {
  const { moveCamera } = useActions();
  return ([west, south, east, north]) => {
    const map = document.getElementById('the-map');
    if (map === null) return;
    const [dx, dy] = [Math.max(0, least - (east - west)) / 2, Math.max(0, least - (north - south)) / 2];
    const insets = insetsOf(map);
    const size = visibleSize(map, insets);
    const covered = coveredAbove(map, insets.top, size);
    const box = withMargin([west - dx, south - dy, east + dx, north + dy], 0.1);
    const left = { ...size, height: size.height - covered };
    const { lon, lat, zoom } = fitCamera(box, left, closeness.getState().zoom);
    const [x, y] = project(lon, lat);
    const [middle, higher] = unproject([x, y - covered / 2 / worldSize(zoom)]);
    moveCamera({ lon: middle, lat: higher, zoom, untold: true });
  };
}

/** A map that is narrower is crossed by the words that stand over it. */
const narrow = 500;

/** Px of what is said close up, which comes only there. */
const saidClose = 64;

/** How much of a narrow map the words over it cover, from above. */
function coveredAbove(map: HTMLElement, inset: number, { width, height }: Size): number {
  const badge = document.querySelector('.hazards-badge');
  if (width >= narrow || badge === null) return 0;
  const under = badge.getBoundingClientRect().bottom - map.getBoundingClientRect().top - inset + saidClose;
  return Math.max(0, Math.min(under, height / 2));
}
