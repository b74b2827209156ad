import type { Figure } from '../../domain/figure.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { divisionWords } from '../../text/division.ts';
import { Row } from '../figure/ReceiptRow.tsx';

/** How a quotient came about: the two figures, the division, and the ends between which it lies by the digits that were printed. */
export function ReceiptDivision({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const figures = useAtlas((state) => state.scene.figures);
  const words = divisionWords(t, figure, figures);
  if (words === null) return null;
  return (
    <>
      <Row name={t('receipt.division')}>{words.division}</Row>
      <Row name={t('receipt.interval')}>{words.interval}</Row>
      <Row name={t('receipt.note')}>{t('ground.held')}</Row>
    </>
  );
}
