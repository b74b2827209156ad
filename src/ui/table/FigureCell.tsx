import type { Figure, FigureId } from '../../domain/figure.ts';
import type { Translate } from '../../locales/translate.ts';
import { amount, date, plainAmount } from '../../text/phrases.ts';

interface Props {
  readonly t: Translate;
  readonly open: (figure: FigureId) => void;
  readonly figure: Figure | null;
  /** With the day that it holds for, where the column does not say it. */
  readonly dated?: boolean;
}

/** A number that opens its receipt. */
export function FigureCell({ t, figure, open, dated = false }: Props) {
  return (
    <td className="number">
      {figure === null ? (
        <span className="quiet">{t('figure.notReported')}</span>
      ) : (
        <>
          <button type="button" className="text-button" onClick={() => open(figure.id)}>
            <data translate="no" value={plainAmount(t, figure) ?? ''}>
              {amount(t, figure)}
            </data>
          </button>
          {dated && figure.period.to !== null && <span className="quiet table-day"> {date(t, figure.period.to)}</span>}
        </>
      )}
    </td>
  );
}
