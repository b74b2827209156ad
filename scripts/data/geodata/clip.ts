import mapshaper from 'mapshaper';
import { parseFile } from '../../../src/atlas/parse.ts';
import { basemapBox } from './extract.ts';
import { type RawFeature, rawCollection } from './geometry.ts';

/** The features cut to the basemap's area, all of them and in their order; lines that they share stay shared. */
export async function clip(features: readonly RawFeature[]): Promise<readonly RawFeature[]> {
  const output = await mapshaper.applyCommands(`-i world.geojson -clip bbox=${basemapBox} -o clipped.geojson`, {
    'world.geojson': JSON.stringify({ type: 'FeatureCollection', features }),
  });
  const clipped = parseFile('clipped.geojson', String(output['clipped.geojson']), rawCollection).features;
  if (clipped.length !== features.length) {
    throw new Error(
      `world-atlas: expected ${features.length} countries within the basemap's area, found ${clipped.length}; correct the table in scripts/data/geodata/places.ts.`,
    );
  }
  return clipped;
}
