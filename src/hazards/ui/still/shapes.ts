import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { project, worldSize } from '../../../map/camera/mercator.ts';
import type { OverProps } from '../../../map/still/over.ts';
import type { Box } from '../../../map/still/paths/clip.ts';
import { columnPx, inColumns } from '../../draw/columns.ts';
import type { Desk } from '../../record/desk.ts';
import { type Status, statuses } from '../../record/hazard.ts';
import { deepest as deepestDrawn } from '../../tiles/schema.ts';

type Place = Pick<OverProps, 'camera' | 'size' | 'beyond'>;

/** A mark in the picture: of one record, or of so many. */
export interface StillMark {
  readonly x: number;
  readonly y: number;
  readonly status: Status;
  readonly count: number;
}

/** What a tile has of the areas, and of its neighbours' a little. */
export interface StillAreas {
  /** Where the tile lies, in px of the picture. */
  readonly box: Box;
  /** SVG path data by status, in px of the picture. */
  readonly paths: ReadonlyMap<Status, string>;
}

export interface StillShapes {
  readonly areas: readonly StillAreas[];
  readonly marks: readonly StillMark[];
}

/** An area that is smaller than this is told by its mark, in px. */
const small = 12;

/** What of a layer lies in a picture, out of the tiles that the map that moves would show. */
export async function stillShapes(
  desk: Pick<Desk, 'tile'>,
  layer: string,
  place: Place,
  { deepest = deepestDrawn, without = [] }: { readonly deepest?: number; readonly without?: readonly Status[] } = {},
): Promise<StillShapes> {
  const { camera, size, beyond } = place;
  const z = Math.min(deepest, Math.max(0, Math.floor(camera.zoom)));
  const across = 2 ** z;
  const scale = worldSize(camera.zoom);
  const [cx, cy] = project(camera.lon, camera.lat);
  const left = cx - (size.width / 2 + beyond.left) / scale;
  const right = cx + (size.width / 2 + beyond.right) / scale;
  const top = cy - (size.height / 2 + beyond.top) / scale;
  const bottom = cy + (size.height / 2 + beyond.bottom) / scale;
  const from = (edge: number) => Math.max(0, Math.floor(edge * across));
  const to = (edge: number) => Math.min(across - 1, Math.floor(edge * across));
  const asked: Promise<readonly [x: number, y: number, bytes: ArrayBuffer]>[] = [];
  for (let x = from(left); x <= to(right); x++)
    for (let y = from(top); y <= to(bottom); y++)
      asked.push(desk.tile(layer, z, x, y).then((bytes) => [x, y, bytes] as const));
  const areas: StillAreas[] = [];
  const marks: StillMark[] = [];
  for (const [x, y, bytes] of await Promise.all(asked)) {
    if (bytes.byteLength === 0) continue;
    const { layers } = new VectorTile(new PbfReader(inColumns(bytes)));
    const px = scale / across;
    const west = (x / across - cx) * scale + size.width / 2;
    const north = (y / across - cy) * scale + size.height / 2;
    const placed = (extent: number) => (at: { readonly x: number; readonly y: number }) => ({
      x: west + (at.x / extent) * px,
      y: north + (at.y / extent) * px,
    });
    const each = (name: string, take: (feature: Feature) => void) => {
      const found = layers[name];
      for (let n = 0; n < (found?.length ?? 0); n++) {
        const feature = found?.feature(n);
        if (feature === undefined || without.includes(statusOf(feature.properties))) continue;
        const rings = feature.loadGeometry().map((ring) => ring.map(placed(feature.extent)));
        take({ tags: feature.properties, rings, closed: feature.type === 3 });
      }
    };
    const paths = new Map<Status, string>();
    each('areas', ({ tags, rings, closed }) => {
      const path = rings.map((ring) => `M${ring.map(written).join('L')}${closed ? 'Z' : ''}`).join('');
      const status = statusOf(tags);
      paths.set(status, (paths.get(status) ?? '') + path);
    });
    /* On whole px, where the neighbour's begins: no line of the ground is left between them. */
    const box = [west, north, west + px, north + px].map(Math.round) as [number, number, number, number];
    if (paths.size > 0) areas.push({ box, paths });
    const metres = (40_075_016.686 * Math.cos((camera.lat * Math.PI) / 180)) / scale;
    for (const name of ['points', 'counts'] as const)
      each(name, ({ tags, rings }) => {
        const [at] = rings.flat();
        const m2 = typeof tags.m2 === 'number' && name === 'points' ? tags.m2 : 0;
        if (at !== undefined && Math.sqrt(m2) / metres < small)
          marks.push({ ...inRow(at, tags), status: statusOf(tags), count: Number(tags.count ?? 1) });
      });
  }
  const rank = ({ status }: StillMark) => statuses.indexOf(status);
  return { areas, marks: marks.sort((a, b) => rank(b) - rank(a)) };
}

interface Feature {
  readonly tags: Readonly<Record<string, string | number | boolean>>;
  readonly rings: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly closed: boolean;
}

/** A count stands in a row of its column. */
function inRow({ x, y }: { readonly x: number; readonly y: number }, { halfRows }: Feature['tags']) {
  return halfRows === undefined ? { x, y } : { x: x + columnPx.mark, y: y + (Number(halfRows) * columnPx.row) / 2 };
}

function statusOf({ status }: Feature['tags']): Status {
  return statuses.find((each) => each === status) ?? 'unknown';
}

function written({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** The rings of a shape on the ground as SVG path data, in px of the picture. */
export function pathIn(geometry: Geometry, { camera, size }: Pick<Place, 'camera' | 'size'>): string {
  const scale = worldSize(camera.zoom);
  const [cx, cy] = project(camera.lon, camera.lat);
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  const placed = ([lon = 0, lat = 0]: readonly number[]) => {
    const [x, y] = project(lon, lat);
    return written({ x: (x - cx) * scale + size.width / 2, y: (y - cy) * scale + size.height / 2 });
  };
  return polygons
    .flat()
    .map((ring) => `M${ring.map(placed).join('L')}Z`)
    .join('');
}
