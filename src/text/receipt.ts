import type { District, DistrictId } from '../domain/district.ts';
import type { Document, Figure, Period } from '../domain/figure.ts';
import type { Scope } from '../domain/scope.ts';
import type { Translate } from '../locales/translate.ts';
import { publisher } from './country.ts';
import { date, inLanguage, period, places } from './phrases.ts';

/** The ground that a figure speaks of, in words that leave no doubt whether it may be divided. */
export function ground(t: Translate, { scope, ground: on }: Figure, districts: readonly District[]): string {
  const named = (ids: readonly DistrictId[]) =>
    places(
      t,
      districts.filter(({ id }) => ids.includes(id)),
    );
  const reported = groundAsReported(t, scope, named);
  return on?.now === undefined ? reported : t('receipt.ground.now', { ground: reported, places: named(on.now) });
}

function groundAsReported(t: Translate, scope: Scope, named: (ids: readonly DistrictId[]) => string): string {
  switch (scope.kind) {
    case 'country':
      return t('receipt.ground.country');
    case 'district':
      return t('receipt.ground.district', { places: named([scope.district]) });
    case 'joint':
      return t(scope.unnamedRest ? 'receipt.ground.jointAndMore' : 'receipt.ground.joint', {
        places: named(scope.districts),
      });
    case 'region':
    case 'line':
      return t(`receipt.ground.${scope.kind}`, { name: inLanguage(scope.name, t.language).text });
    case 'transfer':
      return t('receipt.ground.transfer', { places: named(scope.from), to: named([scope.to]) });
    case 'rest':
    case 'unknown':
      return t(`receipt.ground.${scope.kind}`);
  }
}

/** Who published a document, and when; in the language of the records where they add to the name what the reader's has no words for. */
export function publishedBy(
  t: Translate,
  { channel: recorded, published, knownBy }: Document,
): ReturnType<typeof publisher> {
  const { text: channel, lang } = publisher(t, recorded);
  if (published !== null) return { text: t('receipt.published.dated', { channel, date: date(t, published) }), lang };
  return { text: knownBy ? t('receipt.published.undated', { channel, date: date(t, knownBy) }) : channel, lang };
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
