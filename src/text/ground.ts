import type { Figure } from '../domain/figure.ts';
import type { Translate } from '../locales/translate.ts';
import { type Account, type Ground, type GroundPart, noScale } from '../scene/ground.ts';
import { speaker, vintageSentence } from './country.ts';
import { area, betweenOf, date, measured, period, sequence } from './phrases.ts';
import { capital } from './receipt.ts';

/** How much of a district's ground had to be cleared, how much is reported cleared and what is left, with the day, the basis and the boundaries. */
export function groundSentences(t: Translate, { accounts, cleared, others }: Ground): readonly string[] {
  const [account] = accounts;
  const vintage = cleared?.ground && vintageSentence(t, cleared.ground.vintage);
  return [
    account === undefined ? unaccounted(t, cleared, 'ground') : accountSentence(t, account),
    ...(account === undefined ? [] : [...accountVoices(t, account), t('ground.held')]),
    ...(vintage ? [`${vintage}.`] : []),
    ...(others.length > 0 ? [t('ground.others', { n: others.length })] : []),
  ];
}

/** What one statement comes to, in a few sentences; no number is without its width. */
export function accountSentence(t: Translate, { date: day, whole, cleared, share, left }: Account): string {
  const had = t('ground.account', {
    date: date(t, day),
    whole: measured(t, whole),
    between: between(t, whole),
    cleared: measured(t, cleared),
    share: measured(t, share),
  });
  const leaves = t('ground.account.left', { left: measured(t, left), between: between(t, left) });
  return `${had} ${capital(t, leaves)}`;
}

/** Whose the two numbers of a statement are; nothing where nobody is named. */
export function accountVoices(t: Translate, { cleared, share }: Account): readonly string[] {
  const voices = [...new Set([cleared, share].flatMap(({ claimant }) => claimant ?? []))];
  const by = voices.map((voice) => speaker(t, voice).text);
  return voices.length === 0 ? [] : [t('ground.account.by', { by: sequence(t, by) })];
}

/** The same of the whole country, whose total a document gives. */
export function countryGroundSentences(t: Translate, { whole, cleared, left }: Ground): readonly string[] {
  if (whole === null || cleared === null) return [unaccounted(t, cleared, 'ground.country')];
  const sentence = t('ground.country', {
    whole: measured(t, whole),
    cleared: measured(t, cleared),
    left: left === null ? 'none' : measured(t, left),
    asOf: whole.period.to === null ? 'none' : date(t, whole.period.to),
  });
  return [capital(t, sentence)];
}

/** The words of the bar's key: what a stretch of it is, and how much where that is reported or worked out. */
export function partWords(
  t: Translate,
  { kind, to }: GroundPart,
  { cleared, left }: Pick<Ground, 'cleared' | 'left'>,
): { readonly name: string; readonly amount: string | null } {
  switch (kind) {
    case 'cleared':
      return { name: t('ground.part.cleared'), amount: cleared && measured(t, cleared) };
    case 'left':
      return left === null
        ? { name: t('ground.part.left.drawn'), amount: null }
        : { name: t('ground.part.left'), amount: measured(t, left) };
    case 'unknown':
      return to === null
        ? { name: t('ground.part.unknown'), amount: null }
        : { name: t('ground.part.width'), amount: null };
  }
}

/** To what the bars of the districts are drawn. */
export function scaleSentence(t: Translate, scale: number): string {
  /* No bar has anything to measure. */
  if (scale <= noScale) return '';
  return t('ground.scale', { area: area(t, scale, 'ha') });
}

function unaccounted(t: Translate, cleared: Figure | null, of: 'ground' | 'ground.country'): string {
  if (cleared === null) return t(`${of}.none`);
  return capital(t, t(`${of}.cleared`, { cleared: measured(t, cleared), period: period(t, cleared.period) }));
}

function between(t: Translate, figure: Figure): string {
  const ends = betweenOf(t, figure);
  return ends === null ? '' : t('ground.between', ends);
}
