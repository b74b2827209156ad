import type { DistrictFeature } from '../../atlas/schema.ts';
import type { DistrictId } from '../../domain/district.ts';
import type { Figure } from '../../domain/figure.ts';
import { languages } from '../../domain/language.ts';
import { highest, lowest } from '../../domain/quantity.ts';
import { districtsOf } from '../../domain/scope.ts';
import { unitOf } from '../../domain/unit.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import { about, type Context } from './about.ts';
import { figureTable } from './figures.ts';
import { flat } from './flat.ts';
import { groundColumns } from './ground.ts';
import { records } from './table.ts';
import type { Taken } from './take.ts';

/**
 * The districts as GeoJSON (RFC 7946), each with the figures of that district alone.
 * Programs that make a table of it see neither lists nor what stands beside the features, so each feature also says the main of it flat ({@link flat}).
 * Figures for several districts stand once beside the features, as do those for the country or for ground that is not a district:
 * a figure on a feature would be read as that district's own. A district without a boundary has no geometry, which the format allows.
 */
export function geojson(taken: Taken, context: Context): string {
  const { atlas, districts, figures } = taken;
  const rows = (of: readonly Figure[]) => records(figureTable({ atlas, figures: of }, context.language));
  const own = new Set(districts.flatMap(({ district }) => ofDistrict(district.id, figures)));
  const collection = {
    type: 'FeatureCollection',
    metadata: about(taken, context),
    features: districts.map((district) =>
      feature(district, atlas.shapes.get(district.district.id), figures, flat(district, taken, context)),
    ),
    joint_figures: rows(figures.filter(({ scope }) => districtsOf(scope).length > 1)),
    other_figures: rows(figures.filter((figure) => districtsOf(figure.scope).length < 2 && !own.has(figure))),
  };
  return `${JSON.stringify(collection)}\n`;
}

function ofDistrict(id: DistrictId, figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ scope }) => scope.kind === 'district' && scope.district === id);
}

function feature(
  item: SceneDistrict,
  shape: DistrictFeature | undefined,
  figures: readonly Figure[],
  plain: object,
): object {
  const { district, assessment } = item;
  return {
    type: 'Feature',
    id: district.id,
    ...(shape && { bbox: shape.bbox }),
    properties: {
      id: district.id,
      iso: district.iso,
      kind: district.kind,
      ...Object.fromEntries(languages.map((language) => [`name_${language}`, district.name[language]])),
      threat_level: assessment.level,
      threat_basis: assessment.basis,
      threat_reason: assessment.reason,
      ...plain,
      decided_by: assessment.decidedBy,
      ...Object.fromEntries(groundColumns.map(({ name, of }) => [name, of(item) ?? null])),
      figures: byMetric(ofDistrict(district.id, figures)),
      boundary: shape?.properties.source ?? null,
    },
    geometry: shape?.geometry ?? null,
  };
}

/** Ids and values of the figures by what they count; a metric that nothing is reported of is absent, not 0. */
function byMetric(figures: readonly Figure[]): Readonly<Record<string, readonly object[]>> {
  const counted = [...new Set(figures.map(({ metric }) => metric))];
  return Object.fromEntries(
    counted.map((metric) => [metric, figures.filter((figure) => figure.metric === metric).map(summary)]),
  );
}

function summary({ id, quantity, metric, period, computed }: Figure): object {
  return {
    id,
    value: quantity?.value ?? null,
    comparator: quantity?.comparator ?? null,
    low: computed?.between?.[0] ?? lowest(quantity),
    high: computed?.between?.[1] ?? highest(quantity),
    unit: unitOf(metric),
    from: period.from,
    to: period.to,
    ...(computed && { computed: computed.operation, computed_from: computed.from }),
  };
}
