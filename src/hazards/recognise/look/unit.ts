import { area } from '@turf/area';
import type { Geometry, Position } from 'geojson';
import type { Projector } from '../../place/projector.ts';
import type { AreaUnit } from '../../record/decisions.ts';
import type { Row } from '../../record/row.ts';
import { type DecimalMark, readSize, unitIn } from '../value/size.ts';

const looked = 100;

function placed(coordinates: Position[], { at }: Projector): Position[] {
  return coordinates.flatMap(([x = Number.NaN, y = Number.NaN]) => {
    const place = at(x, y);
    return place ? [place] : [];
  });
}

/** In m², of what is an area; 0 of anything else. */
function sizeOf(geometry: Geometry | null, projector: Projector): number {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') return 0;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const lands = polygons.map((rings) => rings.map((ring) => placed(ring, projector)).filter((ring) => ring.length > 3));
  const whole = lands.filter((rings) => rings.length > 0);
  return whole.length === 0 ? 0 : area({ type: 'MultiPolygon', coordinates: whole });
}

/** The unit of a column of areas: as its name says, or as the shapes themselves are large; `null` where neither tells. */
export function unitOf(
  column: string | undefined,
  rows: readonly Row[],
  projector: Projector | null,
  mark: DecimalMark | null,
): AreaUnit | null {
  if (column === undefined) return null;
  const named = unitIn(column);
  if (named !== null || projector === null) return named;
  const ratios = rows.slice(0, looked).flatMap(({ geometry, properties }) => {
    const declared = readSize(properties[column] ?? null, 'm2', mark) ?? 0;
    const measured = declared > 0 ? sizeOf(geometry, projector) : 0;
    return measured > 0 ? [measured / declared] : [];
  });
  const middle = ratios.sort((a, b) => a - b)[ratios.length >> 1] ?? Number.NaN;
  const units: readonly (readonly [AreaUnit, number])[] = [
    ['m2', 1],
    ['ha', 10_000],
    ['km2', 1_000_000],
  ];
  return units.find(([, factor]) => middle > factor / 4 && middle < factor * 4)?.[0] ?? null;
}
