import type { Geometry, Position } from 'geojson';
import type { Problem } from '../../record/row.ts';
import { polygonArea, ringArea } from '../measure/area.ts';
import { type Met, met } from './clean.ts';
import { faultOf, limits } from './fault.ts';
import { type Found, geocheck, polygonFindings } from './findings.ts';
import { type Parts, partsOf } from './parts.ts';
import { mostCorners, soundHoles, untangle } from './untangle.ts';

type Rings = readonly (readonly Position[])[];

/** A row's geometry as it can be drawn, measured, with what befell it and what GICHD's rules find in it. */
export interface Shaped {
  /** `null` where it is left out; one of the problems then says why. */
  readonly geometry: Geometry | null;
  /** In m² on the ellipsoid; `null` for what is no area. */
  readonly area: number | null;
  readonly problems: readonly Problem[];
  readonly findings: readonly Found[];
}

const none: readonly never[] = [];

type Grade = Problem['grade'];

const problem = (code: string, grade: Grade, values?: Problem['values']): Problem =>
  values === undefined ? { code: `check.${code}`, grade } : { code: `check.${code}`, grade, values };

const leftOut = (why: Problem, findings: readonly Found[] = none): Shaped => ({
  geometry: null,
  area: null,
  problems: [why],
  findings,
});

/** A polygon as it can be drawn, measured. */
interface Drawn {
  readonly rings: Rings;
  readonly area: number;
}

/** Outer rings against the clock, holes with it; the same arrays where they are so already. */
function wound(rings: Rings): Drawn {
  let area = 0;
  for (let at = 0; at < rings.length; at++) {
    const around = ringArea(rings[at] as readonly Position[]);
    if (around > 0 !== (at === 0)) {
      const right = rings.map((ring, place) => (ringArea(ring) > 0 === (place === 0) ? ring : [...ring].reverse()));
      return { rings: right, area: polygonArea(right) };
    }
    area += around;
  }
  return { rings, area: Math.max(0, area) };
}

/** One polygon as it can be drawn. */
function polygonOf(rings: Rings, problems: Problem[], findings: Found[]): readonly Drawn[] {
  const fault = faultOf(rings);
  if (fault === 'too-many') {
    problems.push(problem('too-many-corners', 'noted', { limit: limits.corners }));
    findings.push(...polygonFindings(rings, null));
    return [wound(rings)];
  }
  findings.push(...polygonFindings(rings, fault));
  if (fault === null) return [wound(rings)];
  if (fault.reason === 'holeOutside' || fault.reason === 'holesOverlap') {
    const sound = soundHoles(rings);
    problems.push(problem('stray-holes', 'repaired', { count: rings.length - sound.length }));
    return [wound(sound)];
  }
  const pieces = fault.reason === 'crosses' || fault.reason === 'touches' ? untangle(rings) : null;
  if (pieces === null) {
    if (fault.reason === 'crosses') problems.push(problem('crossing', 'noted', { limit: mostCorners }));
    return [wound(rings)];
  }
  const values = {
    before: Math.round(polygonArea(rings)),
    after: Math.round(pieces.reduce((sum, piece) => sum + polygonArea(piece), 0)),
    parts: pieces.length,
  };
  problems.push(problem('untangled', 'repaired', values));
  return pieces.map(wound);
}

/** What befell the numbers and the parts, for the report. */
function told(found: Met, parts: Parts): Problem[] {
  const problems: Problem[] = [];
  const { closed, texts, fourths, holes } = found;
  if (closed > 0) problems.push(problem('closed', 'repaired', { count: closed }));
  if (texts > 0) problems.push(problem('text-numbers', 'repaired', { count: texts }));
  if (fourths > 0) problems.push(problem('fourth-values', 'noted', { count: fourths }));
  if (holes > 0) problems.push(problem('small-holes', 'repaired', { count: holes }));
  if (found.parts > 0) problems.push(problem('small-parts', 'repaired', { count: found.parts }));
  if (!parts.collection) return problems;
  const kinds = [parts.polygons, parts.lines, parts.points].map(({ length }) => length);
  const drawn = kinds.findIndex((count) => count > 0);
  const rest = kinds.slice(drawn + 1).reduce((sum, count) => sum + count, 0);
  const values = {
    drawn: kinds[drawn] ?? 0,
    kind: ['areas', 'lines', 'points'][drawn] ?? '',
    rest,
    nulls: parts.nulls,
  };
  problems.push(problem('collection', 'repaired', values));
  return problems;
}

/** Areas before lines before points: in a collection, a point beside an area is its reference point. */
function assembled({ lines, points }: Parts, polygons: readonly Drawn[], written: Geometry): Geometry {
  const polygon = polygons[0]?.rings;
  if (polygon !== undefined) {
    if (polygons.length > 1)
      return { type: 'MultiPolygon', coordinates: polygons.map(({ rings }) => rings) as Position[][][] };
    return written.type === 'Polygon' && written.coordinates === polygon
      ? written
      : { type: 'Polygon', coordinates: polygon as Position[][] };
  }
  const [line] = lines;
  if (line !== undefined) {
    return lines.length > 1
      ? { type: 'MultiLineString', coordinates: lines as Position[][] }
      : { type: 'LineString', coordinates: line as Position[] };
  }
  return points.length > 1
    ? { type: 'MultiPoint', coordinates: points }
    : { type: 'Point', coordinates: points[0] ?? [] };
}

/**
 * Makes a row's geometry, in WGS 84, one that can be drawn, or says why it cannot.
 * Nothing of it is trusted: numbers may be text, rings open, too short or crossed. What is in order is handed back as it is, uncopied.
 */
export function shapeOf(geometry: Geometry | null): Shaped {
  if (geometry === null) return leftOut(problem('null', 'left-out'));
  const found = met();
  const parts = partsOf(geometry, found);
  const few: readonly Found[] =
    found.points < geocheck.points && found.parts > 0
      ? [{ rule: 'few-vertices', authority: 'geocheck', grade: 'must', values: { count: found.points } }]
      : none;
  if (found.fatal !== null) return leftOut(found.fatal, few);
  if (parts.polygons.length + parts.lines.length + parts.points.length === 0) {
    if (found.corners > 0) return leftOut(problem('few-corners', 'left-out', { count: found.corners }), few);
    return leftOut(problem('empty', 'left-out'), few);
  }
  const problems = told(found, parts);
  const findings: Found[] = [...few];
  const polygons = parts.polygons.flatMap((rings) => polygonOf(rings, problems, findings));
  const drawn = assembled(parts, polygons, geometry);
  const area = polygons.length === 0 ? null : polygons.reduce((sum, each) => sum + each.area, 0);
  return { geometry: drawn, area, problems, findings };
}
