import type { Atlas } from '../../atlas/atlas.ts';
import { speakingOf } from '../../domain/evidence.ts';
import type { Document, Figure } from '../../domain/figure.ts';
import { districtsOf } from '../../domain/scope.ts';
import type { Searched } from '../../domain/searched.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import { type Scene, scene } from '../../scene/scene.ts';
import { defaultView, type View } from '../../view/view.ts';

/** What is taken away, before it has a format. */
export interface Taken {
  readonly what: 'view' | 'everything';
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly districts: readonly SceneDistrict[];
  /** The districts are those that stand side by side, and no others. */
  readonly compared: boolean;
  readonly figures: readonly Figure[];
  /** The documents that the figures stand in. */
  readonly documents: readonly Document[];
  /** What was looked for in the districts and not found. */
  readonly searches: readonly Searched[];
}

/**
 * What the reader sees: of a district, or of several side by side, all that speaks of it; of the country, what the evidence base lets count
 * and the levels that are switched on leave.
 */
export function takeView(atlas: Atlas, seen: Scene, compare: View['compare'] = []): Taken {
  const { selected } = seen;
  const figures = [
    ...new Map([...seen.figures.values(), ...themed(seen)].map((figure) => [figure.id, figure])).values(),
  ];
  if (compare.length > 1) {
    const side = seen.districts.filter(({ district }) => compare.includes(district.id));
    const spoken = new Set(side.flatMap(({ district }) => speakingOf(district.id, figures)));
    return taken('view', atlas, seen, side, [...spoken], true);
  }
  if (selected !== null) return taken('view', atlas, seen, [selected], speakingOf(selected.district.id, figures));
  const shown = seen.districts.filter((district) => district.shown);
  const hidden = seen.view.hidden.length > 0;
  return taken('view', atlas, seen, shown, hidden ? figures.filter(speaksOf(shown, seen)) : figures);
}

/** All districts and all figures, whatever the reader looks at. */
export function takeEverything(atlas: Atlas): Taken {
  const all = scene(atlas, defaultView);
  return taken('everything', atlas, all, all.districts, [...all.figures.values()]);
}

/** The figures that the map is coloured by, some of which are computed for it. */
function themed({ districts }: Scene): readonly Figure[] {
  return districts.flatMap((district) => district.themed?.figure ?? []);
}

/** Whether a figure speaks of a district that is shown, or of ground that is none of the districts. */
function speaksOf(districts: readonly SceneDistrict[], { shown }: Scene): (figure: Figure) => boolean {
  const ids = new Set(districts.map(({ district }) => district.id));
  return (figure) => {
    if (figure.scope.kind === 'country') return shown.includes(figure);
    const named = districtsOf(figure.scope);
    return named.length === 0 || named.some((id) => ids.has(id));
  };
}

function taken(
  what: Taken['what'],
  atlas: Atlas,
  seen: Scene,
  districts: readonly SceneDistrict[],
  figures: readonly Figure[],
  compared = false,
): Taken {
  const cited = new Set(figures.map(({ document }) => document));
  const documents = atlas.documents.filter(({ id }) => cited.has(id));
  const searches = atlas.searches.filter((search) => districts.some(({ district }) => district.id === search.district));
  return { what, atlas, scene: seen, districts, compared, figures, documents, searches };
}
