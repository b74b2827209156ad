import { basename, join } from 'node:path';
import * as v from 'valibot';
import { atlasFile, basemapLayer as basemapSchema, districtLayer, versionsFile } from '../../../src/atlas/schema.ts';
import { type Country, country as own } from '../../../src/domain/country.ts';
import { districtSchema } from '../../../src/domain/district-schema.ts';
import { evidenceBases, inEvidence } from '../../../src/domain/evidence.ts';
import { documentSchema } from '../../../src/domain/figure.ts';
import { assess } from '../../../src/domain/threat.ts';
import { around } from './around.ts';
import { basemapLayer } from './basemap.ts';
import { toShapes } from './boundaries.ts';
import * as checks from './checks.ts';
import { factsOf, yearsOf } from './facts.ts';
import { innerPoints } from './labels.ts';
import { districtLayers } from './layers.ts';
import { trueQuotients } from './quotients.ts';
import { readRecords, readSearches } from './read.ts';
import * as records from './records.ts';
import { knownReferences, knownVintage } from './references.ts';
import { otherBoundaries, ownBoundaries } from './sources.ts';
import { readReleases, recordsOf, releasedVersion, versionEntries } from './versions.ts';
import { atlasText, factsText, layerText, versionsText } from './write.ts';

interface Options {
  /** The folder with `districts`, `datasets` and `boundaries`. */
  readonly geodata: string;
  /** What its `country.json` says, where that is not the country that the code was started with. */
  readonly country?: Country | undefined;
  /** A file with district boundaries in place of the extract. */
  readonly boundaries?: string | undefined;
  /** The file that says where those boundaries come from. */
  readonly source?: string | undefined;
}

/**
 * Builds the layers, `facts.json`, `atlas.json` and `versions.json`: read, validate, join. Writes nothing.
 * @returns the text of each file by its path below `geodata`; the same input gives the same bytes.
 * @throws {Error} with one sentence for each thing that does not hold, records that have not been released among them.
 */
export async function buildGeodata({
  geodata,
  country = own,
  boundaries,
  source,
}: Options): Promise<ReadonlyMap<string, string>> {
  const districts = await readRecords(join(geodata, 'districts'), districtSchema);
  const documents = await readRecords(join(geodata, 'datasets'), documentSchema);
  const searches = await readSearches(geodata);
  const figures = records.figuresOf(documents);
  refuse([
    ...knownReferences(country, { districts, documents, years: yearsOf(figures) }),
    ...checks.uniqueIds(
      'ISO codes in districts',
      districts.flatMap(({ iso }) => iso ?? []),
    ),
    ...checks.rightLetters(districts, country.lookalikes),
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
    ...trueQuotients(documents),
  ]);
  const releases = await readReleases(geodata);
  const known = recordsOf(districts, documents, searches);
  const version = releasedVersion(known, releases);

  const given =
    boundaries === undefined
      ? await ownBoundaries(geodata, districts)
      : await otherBoundaries(geodata, boundaries, source, districts);
  const shapes = toShapes(given.matches);
  refuse([
    ...knownVintage(
      country,
      given.vintage,
      source === undefined
        ? 'boundaries/sources.json: at districts.geojson.groundVintage'
        : `${basename(source)}: at groundVintage`,
    ),
    ...checks.sameNames(shapes, districts),
    ...checks.validGeometry(shapes),
    ...checks.rightHanded(shapes),
    ...checks.fiveDecimals(shapes),
    ...checks.noOverlaps(shapes),
    ...checks.noGaps(
      shapes,
      given.enclaves.map(({ at }) => at),
    ),
    ...checks.adjacency(shapes, given.borders),
  ]);

  const evidence = inEvidence(known.figures, known.documents, evidenceBases[0]);
  const layers = districtLayers({
    shapes,
    districts,
    labels: await innerPoints(shapes),
    assessments: new Map(districts.map(({ id }) => [id, assess(id, evidence)])),
    source: given.source,
  });
  const basemap = basemapLayer(await around(geodata, shapes, given.source));
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
    ['facts.json', factsText(factsOf({ country, figures, shapes, boundaries: given, basemap: basemap.features }))],
    ['atlas.json', atlasText(v.parse(atlasFile, atlas))],
    ['versions.json', versionsText(v.parse(versionsFile, { versions: versionEntries(releases) }))],
  ]);
}

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
