import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Atlas } from '../../../src/atlas/atlas.ts';
import { facts } from '../../../src/domain/facts.ts';
import { areaOf } from '../../../src/hazards/check/measure/area.ts';

/** Where the sample lies: in the water, where there is some, so that nobody can take it for land that is dangerous. */
export interface SamplePlace {
  readonly centre: readonly [lon: number, lat: number];
  readonly water: boolean;
}

/** The largest lake within a district, else the middle of what the map shows first. */
export function samplePlace({ basemap, shapes }: Pick<Atlas, 'basemap' | 'shapes'>): SamplePlace {
  const [west, south, east, north] = facts.start;
  const districts = [...shapes.values()];
  const lakes = basemap
    .filter(({ properties }) => properties.kind === 'lake')
    .map(({ geometry }) => outerRing(geometry))
    .filter((ring) => ring.length > 0)
    .sort((a, b) => spread(b) - spread(a));
  const lake = lakes.map(middleOf).find((place) => districts.some((shape) => booleanPointInPolygon(place, shape)));
  return lake === undefined
    ? { centre: [(west + east) / 2, (south + north) / 2], water: false }
    : { centre: [lake[0] ?? 0, lake[1] ?? 0], water: true };
}

/** Invented records with the faults of real ones; each says that it is invented. @param year of the latest. */
export function sample({ centre: [lon, lat] }: SamplePlace, year: number): FeatureCollection<Geometry | null> {
  const square = (column: number, row: number, side = 0.006): Geometry => {
    const [west, south] = [lon + column * 0.009 - 0.02, lat + row * 0.007 - 0.01];
    const ring = [
      [west, south],
      [west + side, south],
      [west + side, south + side * 0.75],
      [west, south + side * 0.75],
      [west, south],
    ];
    return { type: 'Polygon', coordinates: [ring.map((place) => place.map((part) => Number(part.toFixed(6))))] };
  };
  const bowTie = (column: number, row: number): Geometry => {
    const [ring = []] = (square(column, row) as { coordinates: Position[][] }).coordinates;
    const [a = [], b = [], c = [], d = []] = ring;
    return { type: 'Polygon', coordinates: [[a, c, b, d, a]] };
  };
  const rows: readonly (readonly [string, string, string, string, number | 'measured' | null, Geometry | null])[] = [
    ['CHA', 'Open', 'Minefield', `${year - 2}-04-28`, 'measured', square(0, 0)],
    ['CHA', 'Worked on', 'Minefield', `${year - 1}-06-11`, 'measured', square(1, 0)],
    ['SHA', 'Open', 'Suspected minefield', `${year - 3}-09-02`, 1_000, square(2, 0)],
    ['SHA', 'Open', 'Battle area', `04/05/${year - 2}`, null, square(0.4, 0.3)],
    ['Cancelled', 'Closed', 'Suspected minefield', `${year - 4}-11-30`, 'measured', square(3, 0)],
    ['Reduced', 'Closed', 'Minefield', `${year - 1}-02-14`, 'measured', square(0, 1)],
    ['Cleared', 'Handed over', 'Minefield', `${year}-03-19`, 'measured', square(1, 1)],
    ['Cleared', 'Handed over', 'Battle area', `${year}-07-01`, null, bowTie(2, 1)],
    ['CHA', 'Open', 'Minefield', `${year - 2}-08-17`, 12_000, null],
  ];
  return {
    type: 'FeatureCollection',
    features: rows.map(
      ([type, status, kind, date, size, geometry], index): Feature<Geometry | null> => ({
        type: 'Feature',
        properties: {
          hazard_localid: `SAMPLE-${String(index + 1).padStart(2, '0')}`,
          type_of_area: type,
          status,
          type_of_minefield: kind,
          date,
          areasize: size === 'measured' ? Math.round((geometry && areaOf(geometry)) ?? 0) : size,
          source: 'Invented for practice',
          remark: 'INVENTED: no such area exists. A sample of the atlas for practice.',
        },
        geometry,
      }),
    ),
  };
}

function outerRing(geometry: Geometry): readonly Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type !== 'MultiPolygon') return [];
  return geometry.coordinates.map(([ring = []]) => ring).sort((a, b) => b.length - a.length)[0] ?? [];
}

function middleOf(ring: readonly Position[]): Position {
  const sum = ring.reduce(([x = 0, y = 0], [lon = 0, lat = 0]) => [x + lon, y + lat], [0, 0]);
  return sum.map((part) => part / ring.length);
}

function spread(ring: readonly Position[]): number {
  const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
  return (Math.max(...lons) - Math.min(...lons)) * (Math.max(...lats) - Math.min(...lats));
}
