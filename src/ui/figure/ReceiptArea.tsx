import { converted, pitches } from '../../domain/area.ts';
import type { Figure } from '../../domain/figure.ts';
import { metrics } from '../../domain/metric.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { asRecorded, isConverted, measured, number } from '../../text/phrases.ts';
import { Row } from './ReceiptRow.tsx';

/** What a receipt says of an area: that its unit is not the record's, and, of one that can be imagined, how large it is. */
export function ReceiptArea({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const count = pitchesOf(figure);
  const computed = <span className="tag computed">{t('figure.computed')}</span>;
  return (
    <>
      {isConverted(t, figure) && (
        <Row name={t('receipt.recorded')}>
          {t('receipt.recorded.as', { recorded: asRecorded(t, figure), shown: measured(t, figure) })} {computed}
        </Row>
      )}
      {count !== null && (
        <Row name={t('receipt.size')}>
          {t('receipt.pitches', { n: count, count: number(t, count, 1) })} {computed}
        </Row>
      )}
    </>
  );
}

/** A bound or a range is no size, and ground shared by several districts none to be imagined as one field. */
function pitchesOf({ metric, quantity, scope }: Figure): number | null {
  const { unit } = metrics[metric];
  if (quantity === null || (unit !== 'ha' && unit !== 'km2') || scope.kind === 'joint') return null;
  return quantity.comparator === 'exact' || quantity.comparator === 'about'
    ? pitches(converted(quantity.value, unit, 'ha'))
    : null;
}
