import type { Atlas } from '../atlas/atlas.ts';
import { threatRule } from '../domain/threat.ts';
import { byAlphabet } from '../locales/order.ts';
import { date, number } from '../locales/phrases.ts';
import type { Translate } from '../locales/translate.ts';
import { type ClassId, rampClass } from '../palette.ts';
import type { DistrictPicture } from '../state/district-picture.ts';
import type { Scene } from '../state/scene.ts';
import type { SceneDistrict } from '../state/scene-district.ts';
import type { NumberTheme } from '../state/theme.ts';
import type { View } from '../state/view.ts';
import { capital } from '../ui/receipt-words.ts';
import { basisOf, classWords, decided } from '../ui/sentences.ts';

/** A line of the legend: the class, its name, and which districts are of it or how many. */
export interface LegendLine {
  readonly look: ClassId;
  readonly name: string;
  readonly detail: string;
  /** Switched off: not on the map. */
  readonly off: boolean;
}

/** All that a picture says beside its map. */
export interface PictureWords {
  readonly brand: string;
  readonly title: string;
  /** On what the title stands. */
  readonly lead: string;
  readonly legend: readonly LegendLine[];
  readonly warning: ReturnType<Translate['rich']>;
  readonly dated: string;
  readonly credits: string;
}

/** So many names stand in a line of the legend; more are counted. */
const named = 4;

/** What a picture of the view says, from the same scene as its map. */
export function pictureWords(t: Translate, atlas: Atlas, scene: Scene, view: View): PictureWords {
  const { selected, panel, theme } = scene;
  const place = selected?.district.name[t.language] ?? '';
  const [title, lead] =
    theme !== null
      ? aboutTheme(t, theme, view, place)
      : selected === null || panel === null
        ? [t(`picture.title.${view.evidence}`, { n: countedDocuments(atlas, scene) }), t('legend.note')]
        : [
            t('picture.place', { place, what: t(`level.${selected.assessment.level}`) }),
            levelWords(t, atlas, selected, panel),
          ];
  return {
    brand: t('atlas.title'),
    title,
    lead,
    legend: theme === null ? levelLines(t, scene) : numberLines(t, scene),
    warning: t.rich('warning.lead'),
    dated: t('picture.dated', {
      date: date(t, view.asOf ?? atlas.version.date),
      evidence: t(`evidence.${view.evidence}`),
      version: atlas.version.id,
    }),
    credits: t('map.credits'),
  };
}

function aboutTheme(
  t: Translate,
  { theme, newer }: NumberTheme,
  { year }: View,
  place: string,
): readonly [string, string] {
  const what = t(`theme.${theme}`, { year });
  const note = t(`theme.${theme}.note`, { year, since: date(t, threatRule.since) });
  const lead = newer > 0 ? `${note} ${t('theme.newer', { n: newer })}` : note;
  return [place === '' ? what : t('picture.place', { place, what }), lead];
}

/** Whose the level is, and what decided it. */
function levelWords(t: Translate, { documents }: Atlas, item: SceneDistrict, picture: DistrictPicture): string {
  const whose = basisOf(t, item, picture, documents);
  const why = decided(t, item, picture);
  return [whose === null ? null : `${capital(t, whose)}.`, why && t(why.of, why.values)]
    .filter((part) => part !== null)
    .join(' ');
}

/** How many documents the figures in evidence come from. */
function countedDocuments({ documents }: Atlas, { figures }: Scene): number {
  const counted = new Set([...figures.values()].map(({ document }) => document));
  return documents.filter(({ id }) => counted.has(id)).length;
}

function levelLines(t: Translate, { legend, districts }: Scene): readonly LegendLine[] {
  const spell = byAlphabet(t);
  return legend
    .filter(({ level, count }) => level !== 'low' || count > 0)
    .map(({ level, on, count }) => {
      const names = districts
        .filter(({ drawn, assessment }) => drawn && assessment.level === level)
        .map(({ district }) => district.name[t.language])
        .sort(spell);
      const detail = names.length <= named && names.length > 0 ? names.join(', ') : number(t, count);
      return { look: level, name: t(`level.${level}`), detail: on ? detail : t('map.off'), off: !on };
    });
}

function numberLines(t: Translate, { theme, counts }: Scene): readonly LegendLine[] {
  if (theme === null) return [];
  const { classes, ramp, values } = theme;
  return [
    ...classes.map(({ from, to, count }, index) => ({
      look: rampClass(ramp, index, classes.length),
      name: classWords(t, theme.theme, { from, to }),
      detail: number(t, count),
      off: false,
    })),
    { look: 'not_reported', name: t('theme.notReported'), detail: number(t, counts.all - values.size), off: false },
  ];
}
