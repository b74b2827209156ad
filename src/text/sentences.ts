import { shownIn } from '../domain/area.ts';
import type { EvidenceBase } from '../domain/evidence.ts';
import type { Document } from '../domain/figure.ts';
import type { ThreatLevel } from '../domain/level.ts';
import type { MessageKey, Values } from '../locales/messages.ts';
import type { Translate } from '../locales/translate.ts';
import type { SceneDistrict } from '../scene/district.ts';
import type { DistrictReport } from '../scene/report.ts';
import type { Scene } from '../scene/scene.ts';
import type { NumberTheme } from '../scene/thematic.ts';
import { dayOf, type Theme } from '../view/theme.ts';
import type { View } from '../view/view.ts';
import { baseName, publisher, speaker } from './country.ts';
import { areaNumber, date, number, places, sequence } from './phrases.ts';

/** A message with what stands in it, to be spoken plainly or richly. */
export interface Sentence {
  readonly of: MessageKey;
  readonly values: Values;
}

type Assessed = Pick<SceneDistrict, 'assessment'>;

/** What decided the level of a district; null where a publisher states it. */
export function decided({ assessment }: Assessed, report: DistrictReport): Sentence | null {
  switch (assessment.reason) {
    case 'casualties': {
      const values = { people: assessment.people, reports: report.counted.length };
      return { of: 'district.decided.casualties', values };
    }
    case 'named':
      return { of: 'district.decided.named', values: {} };
    case 'any':
      return report.decidedBy.every(({ scope }) => scope.kind === 'joint')
        ? { of: 'district.decided.joint', values: {} }
        : { of: 'district.decided.any', values: { n: report.decidedBy.length } };
    case 'none':
      return { of: 'district.none', values: {} };
    case 'stated':
      return null;
  }
}

/** Whose the level is: the rule's, or that of the publishers who state it; null where there is none. */
export function basisOf(
  t: Translate,
  { assessment }: Assessed,
  { decidedBy }: DistrictReport,
  documents: ReadonlyMap<string, Document>,
): string | null {
  if (assessment.basis === 'assessed') return t('district.assessed');
  if (assessment.basis !== 'reported') return null;
  const names = decidedBy.map(({ claimant, document }) =>
    claimant === null ? publisher(t, documents.get(document)?.channel ?? '').text : speaker(t, claimant).text,
  );
  return t('district.reported', { who: [...new Set(names)].join(', ') });
}

/** What the filter leaves: "Medium hidden: 1 of 4 …". */
export function hiddenSentence(t: Translate, { view, counts }: Pick<Scene, 'view' | 'counts'>): string {
  if (view.hidden.length === 0) return t('legend.shown');
  const names = view.hidden.map((level) => t(`level.${level}`));
  return t('legend.hidden', { levels: sequence(t, names), ...counts });
}

/** A class of a theme that gives numbers: its first and its last value, with their unit. */
export function classWords(
  t: Translate,
  theme: Theme,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const last = themeValue(t, theme, to);
  return from === to ? last : t('theme.class', { from: themeNumber(t, theme, from), to: last });
}

/** A value of a theme with its unit, in the reader's units; not reported where there is none. */
export function themeValue(t: Translate, theme: Theme, value: number | null): string {
  if (value === null) return t('figure.notReported');
  const n = themeNumber(t, theme, value);
  if (isArea(theme)) return t(`measure.${shownIn('ha', t.units)}`, { n });
  return isShare(theme) ? t('measure.percent', { n }) : n;
}

function themeNumber(t: Translate, theme: Theme, value: number): string {
  if (isArea(theme)) return areaNumber(t, value, 'ha');
  return number(t, value, theme === 'cleared-share' ? 1 : 2);
}

function isArea(theme: Theme): boolean {
  return theme === 'cleared' || theme === 'ground' || theme === 'ground-left';
}

function isShare(theme: Theme): boolean {
  return theme === 'cleared-share' || theme === 'ground-share';
}

/** What a theme counts, and what of it the map cannot show: a sentence or more each. */
export function themeNotes(
  t: Translate,
  { theme, values, newer }: NumberTheme,
  { districts, view }: Pick<Scene, 'districts' | 'view'>,
) {
  const all = [...values.values()].every(({ figure }) => figure?.of.operators === 'all');
  const shares = [...values.values()].flatMap(({ figure }) => (figure?.computed ? [] : (figure?.of.whole ?? 'none')));
  const day = dayOf(view);
  const note = t(`theme.${theme}.note`, {
    year: view.year,
    date: day === null ? '' : date(t, day),
    whole: new Set(shares).size === 1 ? (shares[0] ?? 'none') : 'none',
    operators: all ? 'all' : 'some',
  });
  return newer > 0 ? [note, newerSentence(t, newer, districts)] : [note];
}

/** That some values speak of newer boundaries than the map draws, and of which districts it draws nothing. */
function newerSentence(t: Translate, n: number, districts: Scene['districts']): string {
  const undrawn = districts.filter(({ drawn, themed }) => !drawn && themed !== null).map(({ district }) => district);
  return t('theme.newer', { n, undrawn: undrawn.length === 0 ? 'none' : places(t, undrawn) });
}

type Counted = Pick<Scene, 'legend'>;

/** The levels of the country's districts in one sentence. */
export function leadSentence(scene: Counted): Sentence {
  const values = {
    high: countOf(scene, 'high'),
    medium: countOf(scene, 'medium'),
    low: countOf(scene, 'low'),
    unknown: countOf(scene, 'not_reported'),
  };
  return { of: values.high + values.medium + values.low === 0 ? 'country.lead.none' : 'country.lead', values };
}

function countOf(scene: Counted, level: ThreatLevel): number {
  return scene.legend.find((entry) => entry.level === level)?.count ?? 0;
}

export function evidenceSentence(t: Translate, scene: Counted, evidence: EvidenceBase): string {
  return t('announce.evidence', { evidence: baseName(t, evidence), ...leadSentence(scene).values });
}

/** What counts as evidence, and up to which day where the reader has chosen one. */
export function evidenceNamed(t: Translate, { evidence, asOf }: Pick<View, 'evidence' | 'asOf'>): string {
  const named = baseName(t, evidence);
  return asOf === null ? named : t('export.asOf', { evidence: named, date: date(t, asOf) });
}
