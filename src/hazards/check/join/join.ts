import Flatbush from 'flatbush';
import type { Geometry } from 'geojson';
import type { Districts } from '../../record/desk.ts';
import { type Box, boxOf, eachPosition, polygonsOf } from '../measure/box.ts';
import { inPolygon } from '../measure/inside.ts';
import { overlapOfAll, prepared } from '../measure/overlap.ts';
import type { Lie } from './lie.ts';
import { linesOf } from './lines.ts';

/** Below this many m², or below this part of an area, what is left is rounding: a straight line cut in two is not the same on the ellipsoid. */
const least = { m2: 1, part: 1e-4 } as const;

/** Tells where records lie among the districts: by the index, and exactly where a line runs through. @param box around the geometry. */
export type Join = (geometry: Geometry, area: number | null, box?: Box) => Lie;

export function joinTo(districts: Districts): Join {
  const { accuracy = 0 } = districts;
  const lines = linesOf(districts);
  const shapes = districts.features.map(({ properties, geometry }) => ({
    id: properties.id,
    polygons: polygonsOf(geometry),
    ready: prepared(polygonsOf(geometry)),
  }));
  const index = shapes.length === 0 ? null : new Flatbush(shapes.length);
  for (const { geometry } of districts.features) index?.add(...boxOf(geometry));
  index?.finish();

  const around = (box: Box) => (index?.search(...box) ?? []).flatMap((at) => shapes[at] ?? []);

  const asked = (lon: number, lat: number): string | null =>
    around([lon, lat, lon, lat]).find(({ polygons }) => polygons.some((rings) => inPolygon(lon, lat, rings)))?.id ??
    null;

  /** All of a cell that no line comes near lies in one district. */
  const known = new Map<number, string | null>();
  const at = (lon: number, lat: number): string | null => {
    const cell = lines.clearCell(lon, lat);
    if (cell === null) return asked(lon, lat);
    const before = known.get(cell);
    if (before !== undefined) return before;
    const district = asked(lon, lat);
    known.set(cell, district);
    return district;
  };

  /** Each district that a position of what is no area lies in. */
  const byPositions = (geometry: Geometry): Lie['parts'] => {
    const ids = new Set<string | null>();
    eachPosition(geometry, (lon, lat) => ids.add(at(lon, lat)));
    return [...ids].map((district) => ({ district, m2: 0 }));
  };

  const byArea = (geometry: Geometry, area: number, box: Box): Lie['parts'] => {
    const polygons = prepared(polygonsOf(geometry));
    const parts = around(box)
      .map(({ id, ready }): Lie['parts'][number] => ({ district: id, m2: overlapOfAll(polygons, ready) }))
      .filter(({ m2 }) => m2 > least.m2 && m2 > least.part * area);
    const inside = parts.reduce((sum, { m2 }) => sum + m2, 0);
    const rest = area - inside;
    if (rest > least.m2 && rest > least.part * area) return [...parts, { district: null, m2: rest }];
    return parts.map(({ district, m2 }) => ({ district, m2: (m2 * area) / inside }));
  };

  return (geometry, area, box = boxOf(geometry)) => {
    const unsure = accuracy > 0 && lines.near(box, accuracy);
    if (area === null) return { parts: byPositions(geometry), unsure };
    if (!lines.meet(box)) return { parts: [{ district: at(box[0], box[1]), m2: area }], unsure };
    const parts = byArea(geometry, area, box);
    return { parts: parts.length > 0 ? parts : [{ district: at(box[0], box[1]), m2: area }], unsure };
  };
}
