import { withMargin } from '../../map/camera/look-at.ts';
import { fitCamera } from '../../map/camera/mercator.ts';
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
    const size = visibleSize(map, insetsOf(map));
    const box = withMargin([west - dx, south - dy, east + dx, north + dy], 0.1);
    moveCamera({ ...fitCamera(box, size, closeness.getState().zoom), untold: true });
  };
}
