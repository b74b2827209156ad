import type { District, DistrictId } from '../domain/district.ts';
import type { Document, Figure, FigureId } from '../domain/figure.ts';
import type { Searched } from '../domain/searched.ts';
import type { Version } from '../domain/version.ts';
import { type Edge, meshOf } from './edges.ts';
import type { AtlasFile, BasemapFeature, DistrictFeature, DistrictLayer } from './schema.ts';

/** All that is known: the records and the shapes, indexed. */
export interface Atlas {
  /** Which state of the evidence this is. */
  readonly version: Version;
  /** Sorted by id. */
  readonly districts: readonly District[];
  readonly documents: readonly Document[];
  readonly figures: readonly Figure[];
  /** What was looked for and not found. */
  readonly searches: readonly Searched[];
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
  return {
    version: file.version,
    districts: file.districts,
    documents: file.documents,
    figures: file.figures,
    searches: file.searches,
    shapes,
    edges: meshOf(shapes.values()),
    basemap: basemap?.features ?? [],
  };
}

/** The district that an id, present or former, means; null where the atlas knows none. */
export function resolveDistrict(districts: readonly District[], id: string): DistrictId | null {
  return districts.find((district) => district.id === id || district.aliases.includes(id))?.id ?? null;
}

/** The figure that an id means, its own or that of a record found to be the same statement; null where the atlas knows none. */
export function resolveFigure(figures: readonly Figure[], id: string): FigureId | null {
  return figures.find((figure) => figure.id === id || figure.aliases?.includes(id))?.id ?? null;
}
