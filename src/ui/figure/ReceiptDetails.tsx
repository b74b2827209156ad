import type { Figure } from '../../domain/figure.ts';
import { Recorded } from '../../kit/Recorded.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { publisher, vintageSentence } from '../../text/country.ts';
import { counted, date, measured } from '../../text/phrases.ts';
import { capital } from '../../text/receipt.ts';
import { Row } from './ReceiptRow.tsx';

const undated = { from: null, to: null } as const;

/** What a receipt has to say of some figures only: their parts, what stands beside them, who else printed them, what others give. */
export function ReceiptDetails({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const { parts = [], beside = [], channels = [], variants = [], place, check, ground } = figure;
  const boundaries = ground && vintageSentence(t, ground.vintage);
  const words = (part: Partial<Figure>) => {
    const other = { ...figure, period: undated, ...part, of: { ...figure.of, madeYear: undefined, ...part.of } };
    return `${measured(t, other)} ${counted(t, other)}`;
  };
  return (
    <>
      {place && (
        <Row name={t('receipt.place')}>
          {place} <span className="quiet">{t('receipt.place.note')}</span>
        </Row>
      )}
      {boundaries && <Row name={t('receipt.vintage')}>{boundaries}</Row>}
      {parts.length > 0 && <Row name={t('receipt.parts')}>{parts.map(words).join('; ')}</Row>}
      {beside.length > 0 && <Row name={t('receipt.beside')}>{beside.map(words).join('; ')}</Row>}
      {channels.length > 0 && (
        <Row name={t('receipt.channels')}>
          <ul>
            {channels.map(({ channel, url, published }) => (
              <li key={channel + url}>
                <a href={url ?? undefined}>
                  <Recorded {...publisher(t, channel)} />
                </a>
                {published && `, ${date(t, published)}`}
              </li>
            ))}
          </ul>
        </Row>
      )}
      {variants.length > 0 && (
        <Row name={t('receipt.variants')}>
          <ul>
            {variants.map(({ quantity, of, by, url }) => (
              <li key={by + quantity.value}>
                {words({ quantity, ...(of && { of }) })}:{' '}
                <a href={url ?? undefined}>
                  <Recorded {...publisher(t, by)} />
                </a>
              </li>
            ))}
          </ul>
        </Row>
      )}
      {check && <Row name={t('receipt.check')}>{capital(t, t('receipt.check.of', { check }))}</Row>}
    </>
  );
}
