import { metrics } from '../../domain/metric.ts';
import { districtsOf } from '../../domain/scope.ts';
import { translator } from '../../locales/translate.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import { rowOf } from '../../scene/table.ts';
import { writeLink } from '../../view/permalink.ts';
import { years } from '../../view/theme.ts';
import { defaultView } from '../../view/view.ts';
import type { Context } from './about.ts';
import type { Taken } from './take.ts';

/** What a value without a list or a record in it can say, as the table of a GIS shows it. */
type Flat = Readonly<Record<string, string | number | null>>;

/**
 * The main of what is reported of a district, one value a name and one type a value. Null is not reported, and never 0.
 * Nothing is added up: of finds, the figure that reports most stands for itself, and joint figures are only counted.
 */
export function flat(item: SceneDistrict, { atlas, scene, figures }: Taken, { site, language }: Context): Flat {
  const { id } = item.district;
  const row = rowOf(scene, item);
  const speaking = figures.filter(({ scope, computed }) => computed === undefined && districtsOf(scope).includes(id));
  const own = speaking.filter(({ scope }) => scope.kind === 'district');
  const [finds] = own
    .filter(({ metric, quantity }) => metrics[metric].evidence === 'finds' && quantity !== null)
    .sort((a, b) => (b.quantity?.value ?? 0) - (a.quantity?.value ?? 0));
  const publishers = speaking.flatMap(({ document }) => atlas.documentsById.get(document)?.channel ?? []);
  const link = writeLink({
    ...defaultView,
    ...scene.view,
    language,
    district: id,
    table: false,
    camera: null,
    version: atlas.version.id,
  });
  return {
    ...Object.fromEntries(years.map((year) => [`cleared_ha_${year}`, row.cleared.get(year)?.quantity?.value ?? null])),
    people_killed_or_injured: row.people,
    items_found: finds?.quantity?.value ?? null,
    items_found_figure: finds?.id ?? null,
    own_figures: own.length,
    joint_figures: speaking.length - own.length,
    warning: translator(language)('warning.lead'),
    source: publishers.length === 0 ? null : [...new Set(publishers)].join('; '),
    link: site === null ? null : new URL(link, site).href,
  };
}
