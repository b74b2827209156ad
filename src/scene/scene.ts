import type { Atlas } from '../atlas/atlas.ts';
import { type ClassId, rampClass } from '../design/palette.ts';
import type { DistrictId } from '../domain/district.ts';
import { inEvidence } from '../domain/evidence.ts';
import type { Figure, FigureId } from '../domain/figure.ts';
import { levels, type ThreatLevel } from '../domain/level.ts';
import { districtsOf } from '../domain/scope.ts';
import { assess } from '../domain/threat.ts';
import type { View } from '../view/view.ts';
import { type CountryReport, countryReport } from './country.ts';
import type { SceneDistrict } from './district.ts';
import { type DistrictReport, districtReport } from './report.ts';
import { type NumberTheme, numberTheme } from './thematic.ts';

/** The part of the View that the scene stands on; camera, panel and language change how it is shown, not what it says. */
export type SceneView = Pick<View, 'district' | 'evidence' | 'asOf' | 'hidden' | 'figure' | 'theme' | 'year'>;

/** A line of the legend, which is the filter. */
export interface LegendEntry {
  readonly level: ThreatLevel;
  readonly on: boolean;
  /** Districts of this level, whether shown or not. */
  readonly count: number;
}

/** What is known and what is looked at, joined: everything that map, legend, panel and text draw, and nothing that they must compute. */
export interface Scene {
  readonly view: SceneView;
  readonly districts: readonly SceneDistrict[];
  readonly legend: readonly LegendEntry[];
  readonly counts: {
    readonly shown: number;
    readonly all: number;
    readonly featuredShown: number;
    readonly featured: number;
  };
  /** The figures that the evidence base lets count, with those computed from them. */
  readonly figures: ReadonlyMap<FigureId, Figure>;
  /** Numbers by district where the map is coloured by them; null where it is coloured by level. */
  readonly theme: NumberTheme | null;
  readonly selected: SceneDistrict | null;
  readonly country: CountryReport;
  readonly panel: DistrictReport | null;
  /** The figure whose receipt is open, where the panel would not show it by itself. */
  readonly requested: Figure | null;
}

/** Joins the atlas and the view. Pure: the same two give the same scene, in the browser, in the build and in the tests. */
export function scene(atlas: Atlas, view: SceneView): Scene {
  const evidence = inEvidence(atlas.figures, atlas.documents, view.evidence, view.asOf);
  const open = evidence.find(({ id }) => id === view.figure);
  const outlined = new Set(open?.scope.kind === 'joint' ? districtsOf(open.scope) : []);
  const assessments = new Map(atlas.districts.map(({ id }) => [id, assess(id, evidence)]));
  const theme = numberTheme(view.theme, view.year, atlas.districts, evidence, assessments);
  const districts = atlas.districts.map((district): SceneDistrict => {
    const assessment = assessments.get(district.id) ?? assess(district.id, evidence);
    return {
      district,
      assessment,
      shown: !view.hidden.includes(assessment.level),
      selected: district.id === view.district,
      outlined: outlined.has(district.id),
      classId: classOf(district.id, assessment.level, theme),
      themed: theme?.values.get(district.id) ?? null,
      drawn: atlas.shapes.has(district.id),
    };
  });
  const drawn = districts.filter(({ drawn }) => drawn);
  const featured = drawn.filter(({ district }) => district.lead);
  const selected = districts.find(({ selected }) => selected) ?? null;
  const country = countryReport(evidence, view.hidden);
  const panel = selected === null ? null : districtReport(selected, evidence, atlas.searches);
  const asked = atlas.figuresById.get(view.figure ?? '');
  const requested = asked === undefined || onPanel(asked, country, panel) ? null : asked;
  const computed = [...country.computed, ...(panel?.computed ?? [])];
  return {
    view,
    districts,
    legend: levels.map((level) => ({
      level,
      on: !view.hidden.includes(level),
      count: drawn.filter(({ assessment }) => assessment.level === level).length,
    })),
    counts: { shown: count(drawn), all: drawn.length, featuredShown: count(featured), featured: featured.length },
    figures: new Map([...evidence, ...computed].map((figure) => [figure.id, figure])),
    theme,
    selected,
    country,
    panel,
    requested,
  };
}

function onPanel(figure: Figure, country: CountryReport, panel: DistrictReport | null): boolean {
  const shown =
    panel === null
      ? country.figures
      : [...panel.own, ...panel.joint, ...panel.moved, ...panel.changes, ...country.context];
  return shown.includes(figure);
}

function classOf(district: DistrictId, level: ThreatLevel, theme: NumberTheme | null): ClassId {
  if (theme === null) return level;
  const step = theme.classOf(district);
  return step < 0 ? 'not_reported' : rampClass(theme.ramp, step, theme.classes.length);
}

function count(districts: readonly SceneDistrict[]): number {
  return districts.filter(({ shown }) => shown).length;
}
