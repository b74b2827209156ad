import type { Atlas } from '../atlas/atlas.ts';
import type { District } from '../domain/district.ts';
import { inEvidence } from '../domain/evidence.ts';
import type { Figure, FigureId } from '../domain/figure.ts';
import { levels, type ThreatLevel } from '../domain/level.ts';
import { districtsOf } from '../domain/scope.ts';
import { type Assessment, assess } from '../domain/threat.ts';
import { type CountryPicture, countryPicture } from './country.ts';
import { type DistrictPicture, districtPicture } from './district-picture.ts';
import type { View } from './view.ts';

/** The part of the View that the scene stands on; camera, panel and language change how it is shown, not what it says. */
export type Looking = Pick<View, 'district' | 'evidence' | 'hidden' | 'figure'>;

/** A district as it stands in this view. */
export interface SceneDistrict {
  readonly district: District;
  readonly assessment: Assessment;
  /** Its level is switched on. */
  readonly shown: boolean;
  readonly selected: boolean;
  /** A joint figure whose receipt is open names it. */
  readonly outlined: boolean;
  /** There is a shape for it on the map. */
  readonly drawn: boolean;
}

/** A line of the legend, which is the filter. */
export interface LegendEntry {
  readonly level: ThreatLevel;
  readonly on: boolean;
  /** Districts of this level, whether shown or not. */
  readonly count: number;
}

/** What is known and what is looked at, joined: everything that map, legend, panel and text draw, and nothing that they must compute. */
export interface Scene {
  readonly looking: Looking;
  readonly districts: readonly SceneDistrict[];
  readonly legend: readonly LegendEntry[];
  readonly counts: { readonly shown: number; readonly all: number; readonly leadShown: number; readonly lead: number };
  /** The figures that the evidence base lets count, with those computed from them. */
  readonly figures: ReadonlyMap<FigureId, Figure>;
  readonly selected: SceneDistrict | null;
  readonly country: CountryPicture;
  readonly panel: DistrictPicture | null;
  /** The figure whose receipt is open, where the panel would not show it by itself. */
  readonly apart: Figure | null;
}

/** Joins the atlas and the view. Pure: the same two give the same scene, in the browser, in the build and in the tests. */
export function scene(atlas: Atlas, view: Looking): Scene {
  const evidence = inEvidence(atlas.figures, atlas.documents, view.evidence);
  const open = evidence.find(({ id }) => id === view.figure);
  const outlined = new Set(open?.scope.kind === 'joint' ? districtsOf(open.scope) : []);
  const districts = atlas.districts.map((district): SceneDistrict => {
    const assessment = assess(district.id, evidence);
    return {
      district,
      assessment,
      shown: !view.hidden.includes(assessment.level),
      selected: district.id === view.district,
      outlined: outlined.has(district.id),
      drawn: atlas.shapes.has(district.id),
    };
  });
  const drawn = districts.filter(({ drawn }) => drawn);
  const lead = drawn.filter(({ district }) => district.lead);
  const selected = districts.find(({ selected }) => selected) ?? null;
  const country = countryPicture(evidence, view.hidden);
  const panel = selected === null ? null : districtPicture(selected, evidence);
  const asked = atlas.figures.find(({ id }) => id === view.figure);
  const apart = asked === undefined || onPanel(asked, country, panel) ? null : asked;
  const computed = [...country.computed, ...(panel?.computed ?? [])];
  return {
    looking: view,
    districts,
    legend: levels.map((level) => ({
      level,
      on: !view.hidden.includes(level),
      count: drawn.filter(({ assessment }) => assessment.level === level).length,
    })),
    counts: { shown: count(drawn), all: drawn.length, leadShown: count(lead), lead: lead.length },
    figures: new Map([...evidence, ...computed].map((figure) => [figure.id, figure])),
    selected,
    country,
    panel,
    apart,
  };
}

function onPanel(figure: Figure, country: CountryPicture, panel: DistrictPicture | null): boolean {
  const shown = panel === null ? country.figures : [...panel.own, ...panel.joint, ...country.context];
  return shown.includes(figure);
}

function count(districts: readonly SceneDistrict[]): number {
  return districts.filter(({ shown }) => shown).length;
}
