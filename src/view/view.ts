import type { ColourSet } from '../design/palette.ts';
import type { AreaUnits } from '../domain/area.ts';
import type { Camera } from '../domain/camera.ts';
import { country } from '../domain/country.ts';
import type { DistrictId } from '../domain/district.ts';
import { type EvidenceBase, evidenceBases } from '../domain/evidence.ts';
import type { FigureId } from '../domain/figure.ts';
import { defaultLanguage, type Language } from '../domain/language.ts';
import type { ThreatLevel } from '../domain/level.ts';
import type { Day, Theme, Year } from './theme.ts';

/** The heights of the panel: put away, beside the map, over it. A desk knows the first two. */
export const panelSizes = ['peek', 'half', 'full'] as const;

export type PanelSize = (typeof panelSizes)[number];

/** More would not be seen side by side. */
export const mostCompared = 4;

/** All that changes what is seen. Each field has its place in the link (`permalink.ts`). */
export interface View {
  readonly language: Language;
  /** Drawn small, in a frame of another page, with no more than what fits there. */
  readonly embed: boolean;
  readonly district: DistrictId | null;
  readonly evidence: EvidenceBase;
  /** `YYYY-MM-DD`: only what was public by then counts; null for all that is known. */
  readonly asOf: string | null;
  /** Levels that are switched off, in the order of the levels. */
  readonly hidden: readonly ThreatLevel[];
  /** What the districts are coloured by. */
  readonly theme: Theme;
  /** The year of the themes that have one. */
  readonly year: Year;
  /** The day of the themes that have one; null for the latest. */
  readonly day: Day | null;
  /** The districts as a table and in sentences, in the place of the map. */
  readonly table: boolean;
  /** Districts that are put side by side in the place of the map; one alone waits for another. */
  readonly compare: readonly DistrictId[];
  /** The view as one page of A4, to be printed. */
  readonly sheet: boolean;
  /** Null: the map fits the district, or the featured ones where none is chosen. */
  readonly camera: Camera | null;
  /** Null: as the screen and the selection suggest. */
  readonly panel: PanelSize | null;
  /** The figure whose receipt is open. */
  readonly figure: FigureId | null;
  /** The version of the evidence that the link was made with; null where it names none. */
  readonly version: string | null;
  /** Which evidence is shown: as it is now, or as it was then, in that version. Where there is no version, or it is not to be had: now. */
  readonly shown: 'now' | 'then';
  /** The colours of classes and map. Light or dark is the device's, not the link's. */
  readonly colours: ColourSet;
  /** The units that areas are shown in; what is recorded, copied and downloaded keeps its own. */
  readonly units: AreaUnits;
  /** A layer of the reader's own device is in view. It is no part of the link, which only says so. */
  readonly local: boolean;
  /** The published archives that are shown, as `src/hazards/published/link/link.ts` writes them; null where the link names none: all. */
  readonly layers: string | null;
}

export const defaultView: View = {
  language: defaultLanguage,
  embed: false,
  district: null,
  evidence: evidenceBases[0],
  asOf: null,
  hidden: [],
  theme: 'level',
  year: country.yearOfLinks,
  day: null,
  table: false,
  compare: [],
  sheet: false,
  camera: null,
  panel: null,
  figure: null,
  version: null,
  shown: 'now',
  colours: 'safe',
  units: 'recorded',
  local: false,
  layers: null,
};
