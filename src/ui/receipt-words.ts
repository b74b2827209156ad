import type { District } from '../domain/district.ts';
import type { Document, Period, Scope } from '../domain/figure.ts';
import { date, period, places } from '../locales/phrases.ts';
import type { Translate } from '../locales/translate.ts';

/** The ground that a figure speaks of, in words that leave no doubt whether it may be divided. */
export function ground(t: Translate, scope: Scope, districts: readonly District[]): string {
  if (scope.kind === 'country') return t('receipt.ground.country');
  return t(scope.kind === 'joint' ? 'receipt.ground.joint' : 'receipt.ground.district', {
    places: places(t, districts),
  });
}

export function publishedBy(t: Translate, { channel, published, knownBy }: Document): string {
  if (published !== null) return t('receipt.published.dated', { channel, date: date(t, published) });
  return knownBy === undefined ? channel : t('receipt.published.undated', { channel, date: date(t, knownBy) });
}

/** The period with its gaps named, where the line under a number is silent about them. */
export function receiptPeriod(t: Translate, of: Period): string {
  const words =
    of.from !== null && of.to === null
      ? t('period.receipt.since', { date: date(t, of.from, 'since') })
      : period(t, of) || t('period.receipt.none');
  return of.yearInferred ? t('receipt.period.inferred', { period: capital(t, words) }) : capital(t, words);
}

/** With a capital letter, by the rules of the language: `i` becomes `İ` in Azerbaijani. */
export function capital(t: Translate, text: string): string {
  return text.charAt(0).toLocaleUpperCase(t.language) + text.slice(1);
}
