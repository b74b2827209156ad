import type { Figure, FigureId } from '../domain/figure.ts';
import { printedInterval, rounded, wholeOf } from '../domain/quotient.ts';
import type { Translate } from '../locales/translate.ts';
import { area, betweenOf, measured, number } from './phrases.ts';

/** The division behind a quotient, and the ends that the printed digits leave it; null for a figure that is none. */
export function divisionWords(
  t: Translate,
  figure: Figure,
  figures: ReadonlyMap<FigureId, Figure>,
): { readonly division: string; readonly interval: string } | null {
  const { operation, from } = figure.computed ?? {};
  const [cleared, share] = (from ?? []).map((id) => figures.get(id));
  const between = betweenOf(t, figure);
  if (operation !== 'quotient' && operation !== 'remainder') return null;
  if (between === null || !cleared?.quantity || !share?.quantity) return null;
  const { value } = rounded(wholeOf({ cleared, share }));
  const whole = { ...figure, quantity: { value, comparator: 'about' as const } };
  const [clearedLow, clearedHigh] = printedInterval(cleared.quantity.value);
  const [shareLow, shareHigh] = printedInterval(share.quantity.value);
  const percent = (n: number) => t('measure.percent', { n: number(t, n, 4) });
  return {
    division: t('receipt.division.of', {
      operation,
      cleared: measured(t, cleared),
      share: measured(t, share),
      whole: measured(t, whole),
      left: measured(t, figure),
    }),
    interval: t('receipt.interval.of', {
      ...between,
      share: measured(t, share),
      shareLow: percent(shareLow),
      shareHigh: percent(shareHigh),
      cleared: measured(t, cleared),
      clearedLow: area(t, clearedLow, 'ha'),
      clearedHigh: area(t, clearedHigh, 'ha'),
    }),
  };
}
