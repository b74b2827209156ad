import * as v from 'valibot';
import { districtId, districtSchema } from '../domain/district-schema.ts';
import { documentSchema, figureRecord } from '../domain/figure.ts';
import { type Language, languages } from '../domain/language.ts';
import { byLanguage } from '../domain/language-schema.ts';
import { levels } from '../domain/level.ts';
import { searchedSchema } from '../domain/searched.ts';
import { versionId } from '../domain/version-schema.ts';
import { webAddress } from '../domain/web-address.ts';

/** Where a layer's geometry comes from, as it is shown and as it stands on every feature. */
export const layerSource = v.pipe(
  v.strictObject({
    title: v.string(),
    publisher: v.string(),
    licence: v.string(),
    vintage: v.string(),
    accuracy: v.string(),
    url: webAddress,
  }),
  v.readonly(),
);

export type LayerSource = v.InferOutput<typeof layerSource>;

/** A property `name_xx` for each language of the country. */
function named<Schema>(schema: Schema) {
  const entries = languages.map((language) => [`name_${language}`, schema]);
  return Object.fromEntries(entries) as Readonly<Record<`name_${Language}`, Schema>>;
}

const position = v.tuple([v.number(), v.number()]);
const ring = v.pipe(v.array(position), v.minLength(4, 'a closed ring of at least four positions'));
const polygon = v.strictObject({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(ring), v.minLength(1)) });
const multiPolygon = v.strictObject({
  type: v.literal('MultiPolygon'),
  coordinates: v.pipe(v.array(v.pipe(v.array(ring), v.minLength(1))), v.minLength(1)),
});

const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);

/** What every feature of a district layer carries. Coordinates are WGS84, longitude first. */
const districtProperties = v.strictObject({
  id: districtId,
  iso: v.nullable(v.string()),
  /** As the place calls itself. */
  name: v.string(),
  ...named(v.string()),
  threat_level: v.picklist(levels),
  threat_basis: v.picklist(['reported', 'assessed', 'none']),
  /** Point for the label, inside the shape: longitude, latitude. */
  label: position,
  source: layerSource,
});

/** A file of `geodata/layers` with districts in it. */
export const districtLayer = v.pipe(
  v.strictObject({
    type: v.literal('FeatureCollection'),
    name: v.string(),
    description: v.string(),
    attribution: v.string(),
    features: v.pipe(
      v.array(
        v.strictObject({
          type: v.literal('Feature'),
          id: districtId,
          bbox: box,
          properties: districtProperties,
          geometry: v.variant('type', [polygon, multiPolygon]),
        }),
      ),
      v.minLength(1, 'at least one district'),
    ),
  }),
  v.readonly(),
);

export type DistrictLayer = v.InferOutput<typeof districtLayer>;
export type DistrictFeature = DistrictLayer['features'][number];

const line = v.strictObject({ type: v.literal('LineString'), coordinates: v.array(position) });
const multiLine = v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(v.array(position)) });
const point = v.strictObject({ type: v.literal('Point'), coordinates: position });

/** `geodata/layers/basemap.geojson`: what lies around and under the districts. */
export const basemapLayer = v.pipe(
  v.strictObject({
    type: v.literal('FeatureCollection'),
    name: v.string(),
    description: v.string(),
    attribution: v.string(),
    features: v.array(
      v.strictObject({
        type: v.literal('Feature'),
        id: v.string(),
        properties: v.strictObject({
          id: v.string(),
          /** `outline` is the country's own border, `country` a neighbour. */
          kind: v.picklist(['outline', 'country', 'sea', 'lake', 'river', 'town']),
          /** In the country's local language. */
          name: v.nullable(v.string()),
          ...named(v.nullable(v.string())),
          /** Towns and countries: the smaller, the earlier shown (1 to 3). */
          rank: v.number(),
          label: v.nullable(position),
          /** Towns: it lies outside the country, so its name is shown in the reader's language. */
          foreign: v.optional(v.boolean()),
          source: layerSource,
        }),
        geometry: v.variant('type', [polygon, multiPolygon, line, multiLine, point]),
      }),
    ),
  }),
  v.readonly(),
);

export type BasemapLayer = v.InferOutput<typeof basemapLayer>;
export type BasemapFeature = BasemapLayer['features'][number];

const documentEntry = v.omit(documentSchema.pipe[0], ['figures']);
const figureEntry = v.strictObject({ ...figureRecord.pipe[0].entries, document: v.string() });

/** Which version of the evidence: its id and the day of its release. */
const version = v.strictObject({ id: versionId, date: v.pipe(v.string(), v.isoDate()) });

/** A district as some earlier version has it: the first of them said of themselves whether the atlas began with them, which the country's file says now. */
const districtOnce = v.strictObject({
  ...districtSchema.pipe[0].entries,
  /* A language that came later has no names in it; the present ones stand in. */
  name: v.pipe(
    byLanguage,
    v.transform((name) => name as Readonly<Record<Language, string>>),
  ),
  lead: v.optional(v.boolean()),
});

/** The records of an `atlas.json` of whatever version. */
export const recordsOnce = v.object({
  districts: v.array(districtOnce),
  documents: v.array(documentEntry),
  figures: v.array(figureEntry),
  searches: v.optional(v.array(searchedSchema), []),
});

/** `geodata/atlas.json`: everything but the geometry. */
export const atlasFile = v.pipe(
  v.strictObject({
    version,
    districts: v.pipe(v.array(districtSchema), v.minLength(1, 'at least one district')),
    documents: v.array(documentEntry),
    figures: v.array(figureEntry),
    /** What was looked for and not found. */
    searches: v.array(searchedSchema),
    /** The district layers by file name in `geodata/layers`, and the districts that each holds. */
    layers: v.array(v.strictObject({ file: v.string(), districts: v.array(districtId) })),
  }),
  v.readonly(),
);

export type AtlasFile = v.InferOutput<typeof atlasFile>;

function delta<Schema extends v.GenericSchema>(record: Schema) {
  const empty = { added: [], changed: [], removed: [] };
  return v.optional(
    v.strictObject({
      added: v.optional(v.array(v.string()), []),
      changed: v.optional(v.array(record), []),
      removed: v.optional(v.array(v.strictObject({ at: v.number(), record })), []),
    }),
    empty,
  );
}

function release<Schema extends v.GenericSchema>(district: Schema) {
  return v.pipe(
    v.strictObject({
      ...version.entries,
      previous: v.nullable(versionId),
      districts: delta(district),
      documents: delta(documentEntry),
      figures: delta(figureEntry),
      searches: delta(searchedSchema),
    }),
    v.readonly(),
  );
}

/**
 * A file of `geodata/versions`: the changes that a version brought, as the records that it took the place of. What districts said once and the
 * country's file says now is left out: a view would take it for a change of what is known.
 */
export const releaseFile = release(
  v.pipe(
    districtOnce,
    v.transform(({ lead: _, ...district }) => district),
  ),
);

export type ReleaseFile = v.InferOutput<typeof releaseFile>;

/** The same with all that stands in it: the id of a version is the digest of it. */
export const releaseAsWritten = release(districtOnce);

const counts = v.strictObject({ added: v.number(), changed: v.number(), removed: v.number() });

/** `geodata/versions.json`: every version from the first to the present, and how many records each changed. */
export const versionsFile = v.pipe(
  v.strictObject({
    versions: v.array(
      v.strictObject({
        ...version.entries,
        /** In `geodata/versions`. */
        file: v.string(),
        districts: counts,
        documents: counts,
        figures: counts,
        searches: counts,
      }),
    ),
  }),
  v.readonly(),
);

export type VersionsFile = v.InferOutput<typeof versionsFile>;
export type VersionEntry = VersionsFile['versions'][number];
