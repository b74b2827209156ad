import type { Atlas } from '../../atlas/atlas.ts';
import { type Camera, zooms } from '../../domain/camera.ts';
import { type DistrictId, isFeatured } from '../../domain/district.ts';
import { facts } from '../../domain/facts.ts';
import type { Scene } from '../../scene/scene.ts';
import type { View } from '../../view/view.ts';
import { type Bounds, fitCamera, type Size, unite } from './mercator.ts';

/**
 * The camera of the View, or the one that fits its selection into the part of the map that nothing covers.
 * @param closest the zoom up to which the map may be shown now: a link may ask for more than there is to see.
 */
export function cameraToShow(atlas: Atlas, scene: Scene, view: View, size: Size, closest: number = zooms.max): Camera {
  const { camera, compare, district } = view;
  if (camera !== null) return { ...camera, zoom: Math.min(camera.zoom, closest) };
  const margin = margins[district === null || compare.length > 1 ? 'country' : 'district'];
  return fitCamera(withMargin(boundsToFit(atlas, scene, compare), margin), size);
}

/** So much room stays around what is fitted, as a share of its size. */
const margins = { country: 0.03, district: 0.25 } as const;

/** What the map fits where the View has no camera of its own: the districts that are compared, the selected one, or the featured ones. */
export function boundsToFit(atlas: Atlas, scene: Scene, compare: readonly DistrictId[] = []): Bounds {
  const beside = compare.length > 1 ? boxes(atlas, compare) : [];
  if (beside.length > 0) return unite(beside);
  const wanted = scene.selected?.drawn
    ? [scene.selected]
    : scene.districts.filter(({ district }) => isFeatured(district));
  const found = boxes(
    atlas,
    wanted.map(({ district }) => district.id),
  );
  return unite(found.length > 0 ? found : [facts.start]);
}

function boxes(atlas: Atlas, ids: readonly DistrictId[]): readonly Bounds[] {
  return ids.flatMap((id) => {
    const shape = atlas.shapes.get(id);
    return shape ? [shape.bbox] : [];
  });
}

/** Room around a district that is fitted, as a share of its size, so that its neighbours tell where it lies. */
export function withMargin([west, south, east, north]: Bounds, share: number): Bounds {
  const [dx, dy] = [(east - west) * share, (north - south) * share];
  return [west - dx, south - dy, east + dx, north + dy];
}
