import mapshaper from 'mapshaper';
import { parseFile } from '../../../src/atlas/parse.ts';
import type { BasemapFile } from './basemap-file.ts';
import { type RawFeature, rawCollection } from './geometry.ts';

/** The features cut to the basemap's area, all of them and in their order; lines that they share stay shared. */
export async function clip(features: readonly RawFeature[], box: BasemapFile['box']): Promise<readonly RawFeature[]> {
  if (features.length === 0) return [];
  const output = await mapshaper.applyCommands(`-i world.geojson -clip bbox=${box} -o clipped.geojson`, {
    'world.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
  });
  const clipped = parseFile('clipped.geojson', String(output['clipped.geojson']), rawCollection).features;
  if (clipped.length !== features.length) {
    throw new Error(
      `basemap.json: at countries: expected ${features.length} countries within the box, found ${clipped.length}; leave the others out, or enlarge the box.`,
    );
  }
  return clipped;
}
