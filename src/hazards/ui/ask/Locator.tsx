import type { Position } from 'geojson';
import { useMemo } from 'react';
import { useAtlas } from '../../../store/context.ts';

const [width, height] = [96, 64];

/** A thumbnail of the country, and where the middle of the rows would lie; with a mark at its edge where that is outside. */
export function Locator({ centre }: { readonly centre: readonly [number, number] | null }) {
  const basemap = useAtlas((state) => state.atlas.basemap);
  const { path, place } = useMemo(() => {
    const rings = basemap.flatMap(({ properties, geometry }): readonly Position[][] => {
      if (properties.kind !== 'outline') return [];
      if (geometry.type === 'Polygon') return geometry.coordinates;
      return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
    });
    const all = rings.flat();
    const lons = all.map(([lon = 0]) => lon);
    const lats = all.map(([, lat = 0]) => lat);
    const [west, east] = [Math.min(...lons), Math.max(...lons)];
    const [south, north] = [Math.min(...lats), Math.max(...lats)];
    /* A degree of longitude is three quarters of one of latitude here; a few per cent are not seen at this size. */
    const scale = Math.min((width - 12) / ((east - west) * 0.76), (height - 12) / (north - south));
    const place = ([lon = 0, lat = 0]: Position): readonly [number, number] => [
      width / 2 + (lon - (west + east) / 2) * 0.76 * scale,
      height / 2 - (lat - (south + north) / 2) * scale,
    ];
    const line = (ring: readonly Position[]) =>
      ring
        .map(place)
        .map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)
        .filter((point, index, points) => point !== points[index - 1])
        .join('L');
    return { path: rings.map((ring) => `M${line(ring)}Z`).join(''), place };
  }, [basemap]);
  const [x, y] = centre === null ? [Number.NaN, Number.NaN] : place([...centre]);
  const [within, at] = [
    x >= 0 && x <= width && y >= 0 && y <= height,
    [Math.min(width - 5, Math.max(5, x)), Math.min(height - 5, Math.max(5, y))] as const,
  ];
  return (
    <svg
      className="hazards-locator"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path d={path} />
      {centre !== null &&
        (within ? (
          <circle cx={at[0]} cy={at[1]} r="4" />
        ) : (
          <path className="hazards-outside" d={`M${at[0] - 4} ${at[1] - 4}l8 8m0-8-8 8`} />
        ))}
    </svg>
  );
}
