import { shownIn } from '../domain/area.ts';
import type { EvidenceBase } from '../domain/evidence.ts';
import type { Document } from '../domain/figure.ts';
import type { ThreatLevel } from '../domain/level.ts';
import { threatRule } from '../domain/threat.ts';
import type { MessageKey } from '../locales/messages.ts';
import type { Translate, Value } from '../locales/translate.ts';
import type { SceneDistrict } from '../scene/district.ts';
import type { DistrictReport } from '../scene/report.ts';
import type { Scene } from '../scene/scene.ts';
import type { NumberTheme } from '../scene/thematic.ts';
import type { View } from '../view/view.ts';
import { areaNumber, date, number, sequence } from './phrases.ts';

/** A message with what stands in it, to be spoken plainly or richly. */
export interface Sentence {
  readonly of: MessageKey;
  readonly values: Readonly<Record<string, Value>>;
}

type Assessed = Pick<SceneDistrict, 'assessment'>;

/** What decided the level of a district; null where a publisher states it. */
export function decided(t: Translate, { assessment }: Assessed, report: DistrictReport): Sentence | null {
  const since = date(t, threatRule.since);
  switch (assessment.reason) {
    case 'casualties': {
      const { people } = assessment;
      const values = { people, since, threshold: threatRule.highCasualties, reports: report.counted.length };
      return { of: 'district.decided.casualties', values };
    }
    case 'named':
      return { of: 'district.decided.named', values: {} };
    case 'any':
      return report.decidedBy.every(({ scope }) => scope.kind === 'joint')
        ? { of: 'district.decided.joint', values: {} }
        : { of: 'district.decided.any', values: { n: report.decidedBy.length, since } };
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
  const names = decidedBy.map(({ claimant, document }) => claimant ?? documents.get(document)?.channel ?? '');
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
  theme: NumberTheme['theme'],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const say = (value: number) =>
    theme === 'cleared' ? areaNumber(t, value, 'ha') : number(t, value, theme === 'cleared-share' ? 1 : 2);
  const unit = theme === 'cleared' ? ` ${t(`unit.${shownIn('ha', t.units)}`)}` : theme === 'cleared-share' ? ' %' : '';
  const last = say(to) + unit;
  return from === to ? last : t('theme.class', { from: say(from), to: last });
}

type Counted = Pick<Scene, 'legend'>;

/** How many districts have which level. */
export function countryLead(counted: Counted): Sentence {
  const values = levelCounts(counted);
  return { of: values.high + values.medium === 0 ? 'country.lead.none' : 'country.lead', values };
}

export function evidenceSentence(t: Translate, counted: Counted, evidence: EvidenceBase): string {
  return t('announce.evidence', { evidence: t(`evidence.${evidence}`), ...levelCounts(counted) });
}

function levelCounts({ legend }: Counted) {
  const count = (level: ThreatLevel) => legend.find((entry) => entry.level === level)?.count ?? 0;
  return { high: count('high'), medium: count('medium'), unknown: count('not_reported') };
}

/** What counts as evidence, and up to which day where the reader has chosen one. */
export function evidenceNamed(t: Translate, { evidence, asOf }: Pick<View, 'evidence' | 'asOf'>): string {
  const named = t(`evidence.${evidence}`);
  return asOf === null ? named : t('export.asOf', { evidence: named, date: date(t, asOf) });
}
