import { join } from 'node:path';
import * as v from 'valibot';
import { atlasFile, basemapLayer as basemapSchema, districtLayer, versionsFile } from '../../../src/atlas/schema.ts';
import { districtSchema } from '../../../src/domain/district.ts';
import { inEvidence } from '../../../src/domain/evidence.ts';
import { documentSchema } from '../../../src/domain/figure.ts';
import { assess } from '../../../src/domain/threat.ts';
import { basemapLayer, countryFeatures, outlineFeature, riverFeatures, waterFeatures } from './basemap.ts';
import { foreignExclaves, toShapes } from './boundaries.ts';
import * as checks from './checks.ts';
import { dissolve } from './edges.ts';
import { innerPoints } from './labels.ts';
import { districtLayers } from './layers.ts';
import { readRecords, readSearches } from './read.ts';
import * as records from './records.ts';
import { extractBoundaries, otherBoundaries, readCities, readCountries, readWaters } from './sources.ts';
import { townFeatures } from './towns.ts';
import { readReleases, recordsOf, releasedVersion, versionEntries } from './versions.ts';
import { atlasText, layerText, versionsText } from './write.ts';

interface Options {
  /** The folder with `districts`, `datasets` and `boundaries`. */
  readonly geodata: string;
  /** A file with district boundaries in place of the extract. */
  readonly boundaries?: string | undefined;
  /** The file that says where those boundaries come from. */
  readonly source?: string | undefined;
}

/**
 * Builds the layers, `atlas.json` and `versions.json`: read, validate, join. Writes nothing.
 * @returns the text of each file by its path below `geodata`; the same input gives the same bytes.
 * @throws {Error} with one sentence for each thing that does not hold, records that have not been released among them.
 */
export async function buildGeodata({ geodata, boundaries, source }: Options): Promise<ReadonlyMap<string, string>> {
  const districts = await readRecords(join(geodata, 'districts'), districtSchema);
  const documents = await readRecords(join(geodata, 'datasets'), documentSchema);
  const searches = await readSearches(geodata);
  refuse([
    ...checks.uniqueIds(
      'ISO codes in geodata/districts',
      districts.flatMap(({ iso }) => iso ?? []),
    ),
    ...checks.correctSchwa(districts),
    ...records.distinctFigures(documents, searches),
    ...records.knownDistricts(
      documents,
      districts.map(({ id }) => id),
      searches,
    ),
    ...records.knownFigures(documents),
    ...records.noCircles(documents),
    ...records.trueParts(documents),
    ...records.trueSums(documents),
    ...records.trueShares(documents),
  ]);
  const releases = await readReleases(geodata);
  const known = recordsOf(districts, documents, searches);
  const version = releasedVersion(known, releases);

  const given =
    boundaries === undefined
      ? await extractBoundaries(join(geodata, 'boundaries'))
      : await otherBoundaries(boundaries, source, districts);
  const shapes = toShapes(given.matches);
  refuse([
    ...checks.sameNames(shapes, districts),
    ...checks.validGeometry(shapes),
    ...checks.rightHanded(shapes),
    ...checks.fiveDecimals(shapes),
    ...checks.noOverlaps(shapes),
    ...checks.noGaps(shapes, foreignExclaves),
    ...checks.adjacency(shapes, given.borders),
  ]);

  const evidence = inEvidence(known.figures, known.documents, 'all');
  const layers = districtLayers({
    shapes,
    districts,
    labels: await innerPoints(shapes),
    assessments: new Map(districts.map(({ id }) => [id, assess(id, evidence)])),
    source: given.source,
  });
  const basemap = basemapLayer([
    ...waterFeatures('sea', await readWaters(geodata, 'sea.geojson')),
    ...(await countryFeatures(await readCountries())),
    outlineFeature(dissolve(shapes.flatMap(({ polygons }) => polygons)), given.source),
    ...waterFeatures('lake', await readWaters(geodata, 'lakes.geojson')),
    ...riverFeatures(await readWaters(geodata, 'rivers.geojson')),
    ...townFeatures(await readCities()),
  ]);
  refuse([
    ...checks.uniqueIds(
      'basemap ids',
      basemap.features.map(({ id }) => id),
    ),
  ]);

  const atlas = {
    version,
    ...known,
    layers: layers.map(({ file, districts: ids }) => ({ file, districts: [...ids] })),
  };
  return new Map([
    ...layers.map(({ file, collection }): [string, string] => [
      `layers/${file}`,
      layerText(v.parse(districtLayer, collection)),
    ]),
    ['layers/basemap.geojson', layerText(v.parse(basemapSchema, basemap))],
    ['atlas.json', atlasText(v.parse(atlasFile, atlas))],
    ['versions.json', versionsText(v.parse(versionsFile, { versions: versionEntries(releases) }))],
  ]);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
