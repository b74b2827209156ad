import type { Geometry } from 'geojson';
import { type Status, statuses } from '../../../../src/hazards/record/hazard.ts';
import type { Drawable } from '../../../../src/hazards/tiles/tile-index.ts';

/** Numbers from 0 to 1, the same each time. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function hazardOf(n: number, geometry: Geometry, more: Partial<Drawable> = {}): Drawable {
  return {
    n,
    id: `AZ-${n}`,
    status: 'confirmed',
    progress: null,
    type: null,
    date: null,
    area: null,
    geometry,
    ...more,
  };
}

/** Invented areas of 0.1 to 50 ha within a box, some with a hole, some a point or a line. */
export function randomHazards(count: number, box: readonly [number, number, number, number], seed = 7): Drawable[] {
  const next = seeded(seed);
  const [west, south, east, north] = box;
  return Array.from({ length: count }, (_, n) => {
    const [lon, lat] = [west + next() * (east - west), south + next() * (north - south)];
    const ha = 0.1 * 500 ** next();
    const radius = Math.sqrt((ha * 10_000) / Math.PI) / 111_000;
    const corners = 5 + Math.floor(next() * 12);
    const ring = (share: number) => {
      const open = Array.from({ length: corners }, (_, k) => {
        const angle = (2 * Math.PI * k) / corners;
        return [lon + share * radius * 1.3 * Math.cos(angle), lat + share * radius * Math.sin(angle)];
      });
      return [...open, open[0] ?? []];
    };
    const kind = next();
    const geometry: Geometry =
      kind < 0.05
        ? { type: 'Point', coordinates: [lon, lat] }
        : kind < 0.08
          ? { type: 'LineString', coordinates: ring(1).slice(0, 4) }
          : { type: 'Polygon', coordinates: kind < 0.2 ? [ring(1), ring(0.4).reverse()] : [ring(1)] };
    const status = statuses[Math.floor(next() * statuses.length)] as Status;
    return hazardOf(n, geometry, {
      status,
      area: geometry.type === 'Polygon' ? ha * 10_000 : null,
      date: `20${20 + (n % 6)}`,
    });
  });
}
