import type { EvidenceBase } from '../domain/evidence.ts';
import type { ThreatLevel } from '../domain/level.ts';
import { number, sequence } from '../locales/phrases.ts';
import type { Translate } from '../locales/translate.ts';
import type { Scene } from '../state/scene.ts';
import type { NumberTheme } from '../state/theme.ts';

/** What the filter leaves: "Medium hidden: 1 of 4 …". */
export function hiddenSentence(t: Translate, { looking, counts }: Scene): string {
  if (looking.hidden.length === 0) return t('legend.shown');
  const names = looking.hidden.map((level) => t(`level.${level}`));
  return t('legend.hidden', { levels: sequence(t, names), ...counts });
}

/** A class of a theme that gives numbers: its first and its last value, with their unit. */
export function classWords(
  t: Translate,
  theme: NumberTheme['theme'],
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const decimals = theme === 'cleared-share' ? 1 : 2;
  const unit = theme === 'cleared' ? ` ${t('unit.ha')}` : theme === 'cleared-share' ? ' %' : '';
  const last = number(t, to, decimals) + unit;
  return from === to ? last : t('theme.class', { from: number(t, from, decimals), to: last });
}

export function countOf(scene: Scene, level: ThreatLevel): number {
  return scene.legend.find((entry) => entry.level === level)?.count ?? 0;
}

export function evidenceSentence(t: Translate, scene: Scene, evidence: EvidenceBase): string {
  return t('announce.evidence', {
    evidence: t(`evidence.${evidence}`),
    high: countOf(scene, 'high'),
    medium: countOf(scene, 'medium'),
    unknown: countOf(scene, 'not_reported'),
  });
}
