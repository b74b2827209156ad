import type { BasemapFeature, LayerSource } from '../../../src/atlas/schema.ts';
import { countryFeatures, outlineFeature, riverFeatures, waterFeatures } from './basemap.ts';
import { readBasemapFile } from './basemap-file.ts';
import { dissolve } from './edges.ts';
import { readExtractIfAny } from './extract.ts';
import type { Shape } from './geometry.ts';
import { readCities, readCountries } from './sources.ts';
import { townFeatures } from './towns.ts';

/** What lies around and under the districts, in drawing order: of neighbours, waters and towns as much as the country's folder has; their outline always. */
export async function around(
  geodata: string,
  shapes: readonly Shape[],
  source: LayerSource,
): Promise<BasemapFeature[]> {
  const file = await readBasemapFile(geodata);
  const [sea, lakes, rivers] = await Promise.all(
    ['sea.geojson', 'lakes.geojson', 'rivers.geojson'].map((each) => readExtractIfAny(geodata, each)),
  );
  const outline = dissolve(shapes.flatMap(({ polygons }) => polygons));
  return [
    ...(sea ? waterFeatures('sea', sea, file?.waters ?? []) : []),
    ...(file === null ? [] : await countryFeatures(await readCountries(), file)),
    outlineFeature(outline, source),
    ...(lakes ? waterFeatures('lake', lakes, file?.waters ?? []) : []),
    ...(rivers ? riverFeatures(rivers, file?.rivers ?? []) : []),
    ...(file === null ? [] : townFeatures(file.towns, await readCities())),
  ];
}
