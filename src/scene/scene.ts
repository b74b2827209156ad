import type { Atlas } from '../atlas/atlas.ts';
import { isFeatured } from '../domain/district.ts';
import type { Figure, FigureId } from '../domain/figure.ts';
import { levels, type ThreatLevel } from '../domain/level.ts';
import type { View } from '../view/view.ts';
import { type CountryReport, countryReport } from './country.ts';
import { districtsIn, type SceneDistrict } from './district.ts';
import { type Judgement, judge } from './judge.ts';
import { type DistrictReport, districtReport } from './report.ts';
import { reuse, reuseAll } from './reuse.ts';
import { type Sections, sectionsOf, shownIn } from './sections.ts';
import { type Source, sourcesOf } from './sources.ts';
import { type NumberTheme, numberTheme } from './thematic.ts';

/** The part of the View that the scene stands on; camera, panel and language change how it is shown, not what it says. */
export type SceneView = Pick<View, 'district' | 'evidence' | 'asOf' | 'hidden' | 'figure' | 'theme' | 'year' | 'day'>;

/** A line of the legend, which is the filter. */
export interface LegendEntry {
  readonly level: ThreatLevel;
  readonly on: boolean;
  /** Districts of this level, whether shown or not. */
  readonly count: number;
}

/** What is known and what is looked at, joined: everything that map, legend, panel and text draw, and nothing that they must compute. */
export interface Scene {
  /** Without the figure whose receipt is open: what that changes stands in `sections.requested` and in the districts that it outlines. */
  readonly view: Omit<SceneView, 'figure'>;
  readonly judgement: Judgement;
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
  /** What is reported for the chosen district; null where none is chosen. */
  readonly report: DistrictReport | null;
  readonly sections: Sections;
  /** The figures of all sections. */
  readonly shown: readonly Figure[];
  /** Figures that something shown stands on, though the view has no row for them: those behind the country's list of districts and its timeline. */
  readonly behind: readonly Figure[];
  /** The documents that the view stands on, in the order in which it first names them. */
  readonly sources: readonly Source[];
}

/**
 * Joins the atlas and the view. Pure: the same two give the same scene, in the browser, in the build and in the tests.
 * @param before an earlier scene, from which whatever is the same is taken over as the very object that it was; the scene itself where all of it is.
 */
export function scene(atlas: Atlas, view: SceneView, before: Scene | null = null): Scene {
  const look = reuse(before?.view, lookOf(view, before));
  const judgement = judgedBefore(atlas, view, before) ?? judge(atlas, view.evidence, view.asOf);
  /* An earlier scene of the same evidence: what is worked out from that alone, or with a part of the view that is the same too, holds. */
  const like = before?.judgement === judgement ? before : null;
  const { evidence } = judgement;
  const theme =
    like?.view.theme === look.theme && like.view.year === look.year && like.view.day === look.day
      ? like.theme
      : numberTheme(look, judgement);
  const country = like?.view.hidden === look.hidden ? like.country : countryReport(evidence, look.hidden);
  const districts = reuseAll(before?.districts, districtsIn(judgement, view, theme));
  const selected = districts.find(({ selected }) => selected) ?? null;
  const report =
    like !== null && like.view.district === look.district
      ? like.report
      : selected && districtReport(selected.district, selected.assessment, selected.ground, evidence, atlas.searches);
  const share = shareOf(selected);
  const figures =
    like?.country === country && like.report === report && like.theme === theme
      ? like.figures
      : figuresOf(judgement, country, report, share);
  const asked = atlas.figuresById.get(view.figure ?? '') ?? figures.get(view.figure ?? '') ?? null;
  const sections = sectionsOf(country, report, asked, share, before?.sections);
  const shown = before?.sections === sections ? before.shown : shownIn(sections);
  const behind = reuse(before?.behind, report === null ? without(judgement.behind, shown) : []);
  const drawn = districts.filter(({ drawn }) => drawn);
  const featured = drawn.filter(({ district }) => isFeatured(district));
  return reuse(before, {
    view: look,
    judgement,
    districts,
    legend: reuseAll(
      before?.legend,
      levels.map((level) => ({
        level,
        on: !look.hidden.includes(level),
        count: drawn.filter(({ assessment }) => assessment.level === level).length,
      })),
    ),
    counts: reuse(before?.counts, {
      shown: count(drawn),
      all: drawn.length,
      featuredShown: count(featured),
      featured: featured.length,
    }),
    figures,
    theme,
    selected,
    country,
    report,
    sections,
    shown,
    behind,
    sources: like?.shown === shown && like.behind === behind ? like.sources : sourcesOf([...shown, ...behind], atlas),
  });
}

function lookOf(
  { district, evidence, asOf, hidden, theme, year, day }: SceneView,
  before: Scene | null,
): Scene['view'] {
  return { district, evidence, asOf, hidden: reuse(before?.view.hidden, hidden), theme, year, day };
}

function judgedBefore(atlas: Atlas, { evidence, asOf }: SceneView, before: Scene | null): Judgement | null {
  const judged = before?.judgement;
  return judged?.atlas === atlas && judged.base === evidence && judged.asOf === asOf ? judged : null;
}

/** The share of its official area that the map shows of the district, which no document has. */
function shareOf(selected: SceneDistrict | null): Figure | null {
  const figure = selected?.themed?.figure;
  return figure?.computed?.operation === 'share' ? figure : null;
}

function figuresOf(
  { evidence, grounds }: Judgement,
  { land, ground }: CountryReport,
  report: DistrictReport | null,
  share: Figure | null,
): Scene['figures'] {
  const accounts = [...grounds.values()].flatMap((of) => of.accounts.flatMap(({ whole, left }) => [whole, left]));
  const worked = [land.share, ground?.left ?? null, report?.people ?? null, share].filter((figure) => figure !== null);
  const computed = [...accounts, ...worked];
  return new Map([...evidence, ...computed].map((figure) => [figure.id, figure]));
}

function without(figures: readonly Figure[], others: readonly Figure[]): readonly Figure[] {
  const left = new Set(others);
  return figures.filter((figure) => !left.has(figure));
}

function count(districts: readonly SceneDistrict[]): number {
  return districts.filter(({ shown }) => shown).length;
}
