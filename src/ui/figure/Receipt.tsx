import type { Document, Figure } from '../../domain/figure.ts';
import { Recorded } from '../../kit/Recorded.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useAtlas } from '../../store/context.ts';
import { speaker } from '../../text/country.ts';
import { counted, inLanguage } from '../../text/phrases.ts';
import { capital, ground, publishedBy, receiptPeriod } from '../../text/receipt.ts';
import { ReceiptDivision } from '../ground/ReceiptDivision.tsx';
import { ReceiptShare } from '../ground/ReceiptShare.tsx';
import { ReceiptActions } from './ReceiptActions.tsx';
import { ReceiptArea } from './ReceiptArea.tsx';
import { ReceiptDetails } from './ReceiptDetails.tsx';
import { Row } from './ReceiptRow.tsx';

import { RelatedFigures } from './RelatedFigures.tsx';

interface Props {
  readonly id: string;
  readonly figure: Figure;
  readonly document: Document | undefined;
}

/** All that is known of a figure: what it counts, who says so, who printed it, when, for which ground, where it stands, who disagrees. */
export function Receipt({ id, figure, document }: Props) {
  const t = useTranslate();
  const districts = useAtlas((state) => state.atlas.districts);
  const note = figure.note && inLanguage(figure.note, t.language);
  const unclaimed = document?.kind === 'article' ? 'receipt.claimed.none' : 'receipt.claimed.unknown';
  const { paragraph, sentence } = figure.locator;
  return (
    <section id={id} className="receipt" aria-label={t('figure.open')}>
      <dl>
        <Row name={t('receipt.counted')}>{capital(t, counted(t, figure))}</Row>
        <Row name={t('receipt.claimed')}>
          {figure.computed ? t('receipt.claimed.computed') : null}
          {!figure.computed && (figure.claimant ? <Recorded {...speaker(t, figure.claimant)} /> : t(unclaimed))}
        </Row>
        {document && (
          <Row name={t('receipt.published')}>
            <Recorded {...publishedBy(t, document)} />
          </Row>
        )}
        <Row name={t('receipt.period')}>{receiptPeriod(t, figure.period)}</Row>
        <Row name={t('receipt.ground')}>{ground(t, figure, districts)}</Row>
        {figure.computed && <Row name={t('receipt.found')}>{t('receipt.found.none')}</Row>}
        {!figure.computed && paragraph !== undefined && sentence !== undefined && (
          <Row name={t('receipt.found')}>{t('receipt.found.place', { paragraph, sentence })}</Row>
        )}
        {figure.quantity?.printed && (
          <Row name={t('receipt.printed')}>
            <q lang={document?.language}>{figure.quantity.printed}</q>
          </Row>
        )}
        <ReceiptDivision figure={figure} />
        <ReceiptShare figure={figure} />
        <ReceiptArea figure={figure} />
        <ReceiptDetails figure={figure} />
        <Row name={t('receipt.reading')}>{capital(t, t('receipt.reading.of', { confidence: figure.confidence }))}</Row>
        {note && (
          <Row name={t('receipt.note')}>
            <Recorded {...note} />
          </Row>
        )}
      </dl>
      <RelatedFigures figure={figure} />
      <ReceiptActions figure={figure} document={document} ground={ground(t, figure, districts)} />
    </section>
  );
}
