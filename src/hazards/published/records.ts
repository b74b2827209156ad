import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { type Bounds, project, unproject } from '../../map/camera/mercator.ts';
import { type Status, statuses } from '../record/hazard.ts';
import type { CountTags, RecordTags } from '../tiles/schema.ts';
import { type PlaneBox, type TileAt, touched } from '../tiles/touched.ts';
import type { AskedRecord } from './link/link.ts';

/** A record as its tile says it, and where it lies. */
export interface PlacedRecord {
  readonly tags: RecordTags;
  readonly at: readonly [lon: number, lat: number];
}

/** What the tiles of some ground hold. */
export interface Gathered {
  readonly records: readonly PlacedRecord[];
  /** How many more there are, which the tiles of this zoom only count. */
  readonly counted: number;
}

type AskTile = (z: number, x: number, y: number) => Promise<ArrayBuffer>;

/** Ground in degrees as a box on the plane. */
export function boxOn([west, south, east, north]: Bounds): PlaneBox {
  return [...project(west, north), ...project(east, south)];
}

/** The records that lie on some ground, of the tiles that a map shows of it. */
export async function recordsIn(
  tile: AskTile,
  ground: Bounds,
  { zoom, without }: { readonly zoom: number; readonly without: readonly Status[] },
): Promise<Gathered> {
  const [west, south, east, north] = ground;
  const isHere = ([lon, lat]: PlacedRecord['at']) => lon >= west && lon <= east && lat >= south && lat <= north;
  const records: PlacedRecord[] = [];
  let counted = 0;
  const tiles = await Promise.all(
    touched(boxOn(ground), zoom).map(async (at) => [at, await tile(at.z, at.x, at.y)] as const),
  );
  for (const [at, bytes] of tiles) {
    for (const { tags, at: place } of featuresOf(bytes, at, 'points'))
      if (isHere(place) && !without.includes(statusOf(tags)))
        records.push({ tags: tags as unknown as RecordTags, at: place });
    for (const { tags, at: place } of featuresOf(bytes, at, 'counts'))
      if (isHere(place) && !without.includes(statusOf(tags))) counted += (tags as unknown as CountTags).count;
  }
  return { records, counted };
}

/** The record that a link names, in the deepest tiles of where it lies; `null` where it is not there any more. */
export async function findRecord(
  tile: AskTile,
  { id, at }: AskedRecord,
  deepest: number,
): Promise<PlacedRecord | null> {
  /* Links are in small letters. */
  const wanted = String(id).toLowerCase();
  const isIt = (tags: RecordTags) =>
    typeof id === 'number' ? tags.n === id && tags.id === undefined : tags.id?.toLowerCase() === wanted;
  for (const place of touched(boxOn([...at, ...at]), deepest)) {
    const bytes = await tile(place.z, place.x, place.y);
    for (const layer of ['points', 'areas'] as const)
      for (const found of featuresOf(bytes, place, layer)) {
        const tags = found.tags as unknown as RecordTags;
        /* Of an area, any place in the tile will do: the one that the link says. */
        if (isIt(tags)) return { tags, at: layer === 'points' ? found.at : at };
      }
  }
  return null;
}

function* featuresOf(bytes: ArrayBuffer, { z, x, y }: TileAt, name: 'points' | 'counts' | 'areas') {
  if (bytes.byteLength === 0) return;
  const layer = new VectorTile(new PbfReader(bytes)).layers[name];
  for (let n = 0; n < (layer?.length ?? 0); n++) {
    const feature = layer?.feature(n);
    const [[first] = []] = feature?.loadGeometry() ?? [];
    if (feature === undefined || first === undefined) continue;
    const across = 2 ** z * feature.extent;
    const at = unproject([(x * feature.extent + first.x) / across, (y * feature.extent + first.y) / across]);
    yield { tags: feature.properties, at };
  }
}

function statusOf({ status }: Readonly<Record<string, unknown>>): Status {
  return statuses.find((each) => each === status) ?? 'unknown';
}
