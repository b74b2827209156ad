import type { Map as MapLibre } from 'maplibre-gl';
import type { Actions } from '../../store/store.ts';
import type { Extended } from '../extensions.ts';
import { live } from './live.ts';
import { districtAt } from './pointer.ts';

/** The map by keyboard: MapLibre moves and zooms it, Enter chooses the district under the cross, Escape goes back to the country. */
export function followKeys(map: MapLibre, { selectDistrict }: Actions, extended: () => Extended | null): () => void {
  const canvas = map.getCanvas();
  const cross = () => {
    const { top, right, bottom, left } = map.getPadding();
    return {
      x: ((left ?? 0) + canvas.clientWidth - (right ?? 0)) / 2,
      y: ((top ?? 0) + canvas.clientHeight - (bottom ?? 0)) / 2,
    };
  };
  const look = () => {
    if (document.activeElement === canvas) live.setState({ under: districtAt(map, cross()) });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') selectDistrict(null);
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (extended()?.choose(cross())) return;
    const district = districtAt(map, cross());
    if (district !== null) selectDistrict(district);
  };
  const leave = () => live.setState({ under: undefined });
  canvas.addEventListener('keydown', press);
  canvas.addEventListener('focus', look);
  canvas.addEventListener('blur', leave);
  map.on('moveend', look);
  return () => {
    canvas.removeEventListener('keydown', press);
    canvas.removeEventListener('focus', look);
    canvas.removeEventListener('blur', leave);
    map.off('moveend', look);
  };
}
