import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { DistrictId } from '../../domain/district.ts';
import type { Actions } from '../../store/store.ts';
import type { Extended } from '../extensions.ts';
import { fillLayers } from './layers/classes.ts';
import { live } from './live.ts';

/** The district drawn at a point, in px from the map's corner; null where there is none, or its level is switched off. */
export function districtAt(map: MapLibre, point: { readonly x: number; readonly y: number }): DistrictId | null {
  const layers = fillLayers.filter((id) => map.getLayer(id) && map.getPaintProperty(id, 'fill-opacity') !== 0);
  if (layers.length === 0) return null;
  const [feature] = map.queryRenderedFeatures([point.x, point.y], { layers });
  return (feature?.properties.id as DistrictId | undefined) ?? null;
}

/** Hover names a district, a click or tap chooses it. */
export function followPointer(map: MapLibre, { selectDistrict }: Actions, extended: () => Extended | null): () => void {
  const point = (event: MapMouseEvent) => {
    const isOver = extended()?.isAt(event.point) ?? false;
    const district = isOver ? null : districtAt(map, event.point);
    const { style } = map.getCanvas();
    const cursor = isOver || district !== null ? 'pointer' : '';
    if (style.cursor !== cursor) style.cursor = cursor;
    if (district !== (live.getState().pointed?.district ?? null) && map.getLayer('pointed'))
      map.setFilter('pointed', ['==', ['get', 'id'], district ?? '']);
    live.setState({ pointed: district === null ? null : { district, x: event.point.x, y: event.point.y } });
  };
  const leave = () => {
    if (map.getLayer('pointed')) map.setFilter('pointed', ['==', ['get', 'id'], '']);
    live.setState({ pointed: null });
  };
  const choose = (event: MapMouseEvent) => {
    if (extended()?.choose(event.point)) return;
    const district = districtAt(map, event.point);
    if (district !== null) selectDistrict(district);
  };
  map.on('mousemove', point);
  map.on('mouseout', leave);
  map.on('dragstart', leave);
  map.on('click', choose);
  return () => {
    map.off('mousemove', point);
    map.off('mouseout', leave);
    map.off('dragstart', leave);
    map.off('click', choose);
  };
}
