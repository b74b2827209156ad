import type { Atlas } from '../../atlas/atlas.ts';
import { byAlphabet } from '../../locales/order.ts';
import type { Translate } from '../../locales/translate.ts';
import { type Compared, comparison } from '../../scene/compare.ts';
import type { SceneDistrict } from '../../scene/district.ts';
import type { Ground } from '../../scene/ground.ts';
import type { DistrictReport } from '../../scene/report.ts';
import type { Scene } from '../../scene/scene.ts';
import type { NumberTheme } from '../../scene/thematic.ts';
import { baseName, countsLevelsAlone } from '../../text/country.ts';
import { accountSentence } from '../../text/ground.ts';
import { type LegendLine, legendLines } from '../../text/legend.ts';
import { officialLevels } from '../../text/official.ts';
import { date, measured, number, period, places } from '../../text/phrases.ts';
import { capital } from '../../text/receipt.ts';
import { basisOf, decided, themeNotes } from '../../text/sentences.ts';
import { themeName } from '../../text/theme.ts';
import type { View } from '../../view/view.ts';
import { comparedBars, type PictureBars } from './bars.ts';

/** A line of the legend, with which districts are of it or how many. */
export interface PictureLegendLine extends LegendLine {
  readonly detail: string;
}

/** All that a picture says beside its map. */
export interface PictureWords {
  readonly brand: string;
  readonly title: string;
  /** On what the title stands. */
  readonly lead: string;
  readonly legend: readonly PictureLegendLine[];
  /** Said of what is drawn over the map; null where that is nothing. */
  readonly local: string | null;
  /** Districts side by side; in the place of the lead where there are any. */
  readonly bars: PictureBars | null;
  readonly warning: ReturnType<Translate['rich']>;
  readonly dated: string;
  readonly credits: string;
}

/** So many names stand in a line of the legend; more are counted. */
const named = 4;

/** What a picture of the view says, from the same scene as its map. */
export function pictureWords(t: Translate, atlas: Atlas, scene: Scene, view: View): PictureWords {
  const { selected, report, theme } = scene;
  const place = selected?.district.name[t.language] ?? '';
  const compared = comparison(scene, view.compare);
  const bars = compared.length > 1 ? comparedBars(t, compared, scene.judgement.scale) : null;
  const [title, lead] =
    bars !== null
      ? aboutCompared(t, compared, bars)
      : theme !== null
        ? aboutTheme(t, theme, scene, place)
        : selected === null || report === null
          ? [
              countryTitle(t, atlas, scene),
              t('legend.note', { official: officialLevels(atlas.figures, view.evidence) }),
            ]
          : [
              t('picture.place.level', { place, level: t(`level.${selected.assessment.level}`) }),
              [levelWords(t, atlas, selected, report), groundWords(t, selected.ground)].join(' '),
            ];
  return {
    brand: t('atlas.title'),
    title,
    lead,
    legend: pictureLegend(t, scene),
    local: view.local ? t('own.local') : null,
    bars,
    warning: t.rich('warning.lead'),
    dated: t('picture.dated', {
      date: date(t, view.asOf ?? atlas.version.date),
      evidence: baseName(t, view.evidence),
      version: atlas.version.id,
      earlier: String(atlas.earlier),
    }),
    credits: t('map.credits'),
  };
}

/** The districts side by side, by name; and in words what their bars show, for those who do not see them. */
function aboutCompared(
  t: Translate,
  compared: readonly Compared[],
  { bars }: PictureBars,
): readonly [title: string, lead: string] {
  const names = compared.map(({ item }) => item.district);
  return [places(t, names), bars.map(({ words }) => `${words}.`).join(' ')];
}

function aboutTheme(t: Translate, theme: NumberTheme, scene: Scene, place: string): readonly [string, string] {
  const what = themeName(t, scene.view);
  return [place === '' ? what : t('picture.place', { place, what }), themeNotes(t, theme, scene).join(' ')];
}

/** What is told of the country: the levels that publishers state where they alone count, else what so many documents report. */
function countryTitle(t: Translate, atlas: Atlas, scene: Scene): string {
  return countsLevelsAlone(scene.view.evidence)
    ? t('picture.title.levels', { official: officialLevels(atlas.figures) })
    : t('picture.title.documents', { n: countedDocuments(atlas, scene) });
}

/** Whose the level is, and what decided it. */
function levelWords(t: Translate, { documentsById }: Atlas, item: SceneDistrict, report: DistrictReport): string {
  const whose = basisOf(t, item, report, documentsById);
  const why = decided(item, report);
  return [whose === null ? null : `${capital(t, whose)}.`, why && t(why.of, why.values)]
    .filter((part) => part !== null)
    .join(' ');
}

/** What is known of the district's ground, in few words where nobody says how much of it there is. */
function groundWords(t: Translate, { accounts: [account], cleared }: Ground): string {
  if (account !== undefined) return accountSentence(t, account);
  return [
    ...(cleared === null
      ? []
      : [`${t('ground.part.cleared')}: ${measured(t, cleared)}, ${period(t, cleared.period)}.`]),
    `${capital(t, t('compare.ground.none'))}.`,
  ].join(' ');
}

/** How many documents the figures in evidence come from. */
function countedDocuments({ documents }: Atlas, { figures }: Scene): number {
  const counted = new Set([...figures.values()].map(({ document }) => document));
  return documents.filter(({ id }) => counted.has(id)).length;
}

/** The legend with the names of the districts where they are few; a low level without any is left out, for the rule gives none. */
export function pictureLegend(t: Translate, scene: Scene): readonly PictureLegendLine[] {
  return legendLines(t, scene)
    .filter(({ classId, count }) => classId !== 'low' || count > 0)
    .map((line) => ({ ...line, detail: line.off ? t('map.off') : detailOf(t, scene, line) }));
}

function detailOf(t: Translate, { theme, districts }: Scene, { classId, count }: LegendLine): string {
  const names = districts
    .filter(({ drawn, assessment }) => drawn && assessment.level === classId)
    .map(({ district }) => district.name[t.language]);
  const few = theme === null && names.length > 0 && names.length <= named;
  return few ? names.sort(byAlphabet(t)).join(', ') : number(t, count);
}
