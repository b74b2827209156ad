import { union } from '@turf/union';
import type { Feature, Polygon, Position } from 'geojson';
import type { Hazard } from '../../record/hazard.ts';
import { polygonsOf } from '../measure/box.ts';
import { mercatorArea } from '../measure/mercator.ts';
import { overlapOf } from '../measure/overlap.ts';
import { faultOf } from '../shape/fault.ts';
import { type Event, finding, type Hazards, kindAt } from './kinds.ts';
import { type Care, isStuck, leastOverlap, pairCorners } from './pairs.ts';
import { recordsOf } from './records.ts';
import { samePolygon } from './same.ts';

type Rings = Position[][];

/** A record of more polygons than this is not compared with itself. */
const mostPolygons = 1000;

/** GICHD's threshold: what the polygons of one record have twice, of what they cover, in percent with two digits. */
export const mostWithin = 0.9;

const feature = (coordinates: Rings): Feature<Polygon> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'Polygon', coordinates },
});

/** (sum of areas − union) / union in percent, in EPSG:3395, as `geocheck` computes it. */
function overlapWithin(polygons: readonly Rings[]): number {
  const apart = polygons.every((one, at) =>
    polygons.slice(0, at).every((other) => overlapOf(one, other) < leastOverlap),
  );
  if (apart) return 0;
  const sum = polygons.reduce((total, rings) => total + mercatorArea(rings), 0);
  const whole = union({ type: 'FeatureCollection', features: polygons.map(feature) });
  const covered = polygonsOf(whole?.geometry ?? { type: 'Point', coordinates: [] }).reduce(
    (total, rings) => total + mercatorArea(rings),
    0,
  );
  return Math.round((10_000 * (sum - covered)) / covered) / 100;
}

function* record(of: readonly Hazard[], care: Care): Generator<Event> {
  const [first] = of;
  if (first === undefined) return;
  const polygons = of.flatMap(({ geometry }) => [...polygonsOf(geometry)]).filter((rings) => faultOf(rings) === null);
  if (polygons.length < 2) return;
  const rule = 'overlap-within';
  const rows = of.slice(0, 2).map(({ row }) => row);
  if (polygons.length > mostPolygons) return yield { uncomputed: { rows, rule, reason: 'check.uncomputed.polygons' } };
  const corners = polygons.reduce((sum, rings) => sum + rings.reduce((inner, ring) => inner + ring.length, 0), 0);
  const named = of.slice(0, 2);
  const copies = polygons.filter((one, at) => polygons.slice(0, at).some((other) => samePolygon(one, other))).length;
  if (copies > 0) yield finding('geocheck', 'must', 'duplicate-polygons', named, { count: copies });
  if (corners > pairCorners.most || isStuck(care, rule, rows)) {
    yield {
      uncomputed: { rows, rule, reason: `check.uncomputed.${corners > pairCorners.most ? 'corners' : 'stuck'}` },
    };
    return;
  }
  if (care.each || corners > pairCorners.quick) yield { begun: { rule, rows } };
  try {
    const percent = overlapWithin(polygons);
    if (percent > mostWithin)
      yield finding('geocheck', 'advisory', rule, named, { percent, limit: mostWithin, polygons: polygons.length });
  } catch {
    yield { uncomputed: { rows, rule, reason: 'check.uncomputed.failed' } };
  }
}

/** GICHD's rules among the valid polygons of one record: of a row with several, or of several rows with their shapes' ids. */
export function* within(hazards: Hazards, care: Care): Generator<Event> {
  const records = recordsOf(hazards);
  const several = new Map<string, number[]>();
  for (let n = 0; n < hazards.length; n++) {
    const hazard = hazards.at(n);
    const key = hazard === undefined || records.shape(hazard) === null ? null : records.of(hazard);
    const rows = key === null ? undefined : several.get(key);
    if (rows !== undefined) rows.push(n);
    else if (key !== null) several.set(key, [n]);
    else if (hazard !== undefined && kindAt(hazards, n, hazard) === 'MultiPolygon') yield* record([hazard], care);
    yield null;
  }
  for (const rows of several.values())
    yield* record(
      rows.map((n) => hazards.at(n)).filter((hazard) => hazard !== undefined),
      care,
    );
}
