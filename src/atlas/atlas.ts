import type { District, DistrictId } from '../domain/district.ts';
import type { Document, Figure, FigureId } from '../domain/figure.ts';
import { contradictions } from '../domain/relations.ts';
import type { Records, Version } from '../domain/version.ts';
import { type Edge, meshOf } from './edges.ts';
import type { AtlasFile, BasemapFeature, DistrictFeature, DistrictLayer } from './schema.ts';

/** The records by id, and what every row of a panel asks of them: worked out once for an atlas. */
export interface Indexes {
  readonly districtsById: ReadonlyMap<DistrictId, District>;
  readonly documentsById: ReadonlyMap<string, Document>;
  readonly figuresById: ReadonlyMap<FigureId, Figure>;
  /** How many figures contradict a figure; those that none does are not in it. */
  readonly contradictions: ReadonlyMap<FigureId, number>;
}

/** All that is known: the records and the shapes, indexed. Districts are sorted by id. */
export interface Atlas extends Records, Indexes {
  /** Which state of the evidence this is. */
  readonly version: Version;
  /** It is an earlier state, rebuilt: what shows it says so. */
  readonly earlier: boolean;
  /** Shapes by district; those without a boundary, or whose layer did not load, are not in it. */
  readonly shapes: ReadonlyMap<DistrictId, DistrictFeature>;
  /** The lines between the shapes, each once. */
  readonly edges: readonly Edge[];
  readonly basemap: readonly BasemapFeature[];
}

/** Joins the record file with the layers that there are. */
export function joinAtlas(
  file: AtlasFile,
  layers: readonly DistrictLayer[],
  basemap: { readonly features: readonly BasemapFeature[] } | null,
): Atlas {
  const shapes = new Map(layers.flatMap(({ features }) => features.map((feature) => [feature.id, feature] as const)));
  const { version, districts, documents, figures, searches } = file;
  const records = { districts, documents, figures, searches };
  let edges: Atlas['edges'] | null = null;
  return {
    version,
    earlier: false,
    ...records,
    ...indexesOf(records),
    shapes,
    /* Only who draws them asks, and long after the page has answered its reader. */
    get edges() {
      edges ??= meshOf(shapes.values());
      return edges;
    },
    basemap: basemap?.features ?? [],
  };
}

/** The same shapes with the records of an earlier version. */
export function earlierAtlas(atlas: Atlas, version: Version, records: Records): Atlas {
  const districts = records.districts.map((district) => ({
    ...district,
    name: { ...atlas.districtsById.get(district.id)?.name, ...district.name },
  }));
  const then = { ...records, districts };
  return { ...atlas, ...then, ...indexesOf(then), version, earlier: true };
}

export function indexesOf({ districts, documents, figures }: Records): Indexes {
  return {
    districtsById: byId(districts),
    documentsById: byId(documents),
    figuresById: byId(figures),
    contradictions: contradictions(figures),
  };
}

function byId<Of extends { readonly id: string }>(records: readonly Of[]): ReadonlyMap<string, Of> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The district that an id, present or former, means; null where the atlas knows none. */
export function resolveDistrict({ districts, districtsById }: Atlas, id: string): DistrictId | null {
  return (districtsById.get(id) ?? districts.find(({ aliases }) => aliases.includes(id)))?.id ?? null;
}

/** The figure that an id means, its own or that of a record found to be the same statement; null where the atlas knows none. */
export function resolveFigure({ figures, figuresById }: Atlas, id: string): FigureId | null {
  return (figuresById.get(id) ?? figures.find(({ aliases }) => aliases?.includes(id)))?.id ?? null;
}
