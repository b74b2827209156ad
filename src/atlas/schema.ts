import * as v from 'valibot';
import { districtId, districtSchema } from '../domain/district.ts';
import { documentSchema, figureRecord } from '../domain/figure.ts';
import { levels } from '../domain/level.ts';
import { searchedSchema } from '../domain/searched.ts';

/** Where a layer's geometry comes from, as it is shown and as it stands on every feature. */
export const layerSource = v.pipe(
  v.strictObject({
    title: v.string(),
    publisher: v.string(),
    licence: v.string(),
    vintage: v.string(),
    accuracy: v.string(),
    url: v.pipe(v.string(), v.url()),
  }),
  v.readonly(),
);

export type LayerSource = v.InferOutput<typeof layerSource>;

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
  name: v.string(),
  name_en: v.string(),
  name_az: v.string(),
  name_ru: v.string(),
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
          /** `outline` is the country's own border, `edge` a line between districts, `country` a neighbour. */
          kind: v.picklist(['outline', 'edge', 'country', 'sea', 'lake', 'river', 'town']),
          name: v.nullable(v.string()),
          name_en: v.nullable(v.string()),
          name_az: v.nullable(v.string()),
          name_ru: v.nullable(v.string()),
          /** Towns and countries: the smaller, the earlier shown (1 to 3). */
          rank: v.number(),
          label: v.nullable(position),
          /** Edges: the districts on both sides; one alone where the other side is foreign land or water. */
          between: v.optional(v.array(districtId)),
          /** Towns: it lies outside Azerbaijan, so its name is shown in the reader's language. */
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

/** `geodata/atlas.json`: everything but the geometry. */
export const atlasFile = v.pipe(
  v.strictObject({
    districts: v.pipe(v.array(districtSchema), v.minLength(1, 'at least one district')),
    documents: v.array(v.omit(documentSchema.pipe[0], ['figures'])),
    figures: v.array(v.strictObject({ ...figureRecord.pipe[0].entries, document: v.string() })),
    /** What was looked for and not found. */
    searches: v.array(searchedSchema),
    /** The district layers by file name in `geodata/layers`, and the districts that each holds. */
    layers: v.array(v.strictObject({ file: v.string(), districts: v.array(districtId) })),
  }),
  v.readonly(),
);

export type AtlasFile = v.InferOutput<typeof atlasFile>;
