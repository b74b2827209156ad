import { memo, useId } from 'react';
import type { Document, Figure } from '../../domain/figure.ts';
import { Chevron, UnequalIcon } from '../../kit/icons.tsx';
import { Recorded } from '../../kit/Recorded.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { asRecorded, counted, inLanguage, isConverted, said } from '../../text/phrases.ts';
import { Measured } from './Measured.tsx';
import { Receipt } from './Receipt.tsx';

interface Stated {
  readonly figure: Figure;
  readonly document: Document | undefined;
  /** How many figures contradict it. */
  readonly against: number;
}

interface Props extends Stated {
  /** Where its document stands among the sources, for who can open no receipt; null where it has none. */
  readonly source: string | null;
  /** A part of the figure above it. */
  readonly part: boolean;
}

/** A number with what it counts and who says it; one press opens its receipt in place. */
export const FigureRow = memo(function FigureRow({ figure, document, against, source, part }: Props) {
  const t = useTranslate();
  const id = useId();
  const open = useAtlas((state) => state.view.figure === figure.id);
  const { openFigure } = useActions();
  return (
    <div
      ref={open ? bringIntoView : null}
      className={`figure${part ? ' part' : ''}${open ? ' open' : ''}`}
      data-figure={figure.id}
    >
      <button
        type="button"
        className="figure-line"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => openFigure(open ? null : figure.id)}
      >
        {figure.quantity !== null && (
          <span className="figure-number">
            <Measured figure={figure} />
            {isConverted(t, figure) && (
              <span className="recorded" translate="no">
                = {asRecorded(t, figure)}
              </span>
            )}
          </span>
        )}{' '}
        <FigureWords figure={figure} document={document} against={against} />
        <Chevron to={open ? 'up' : 'right'} />
      </button>
      {source !== null && (
        <a className="unscripted source-mark" href={source}>
          {t('sources.mark')}
        </a>
      )}
      {open && <Receipt id={id} figure={figure} document={document} />}
    </div>
  );
});

/** As a ref of a row that is open: called when it opens. */
function bringIntoView(row: HTMLElement | null) {
  row?.scrollIntoView({ block: 'nearest' });
}

/** What a number counts, who says it, and who disagrees. */
export function FigureWords({ figure, document, against }: Stated) {
  const t = useTranslate();
  const statement = figure.statement && inLanguage(figure.statement, t.language);
  return (
    <span className={figure.quantity === null ? 'figure-words wide' : 'figure-words'}>
      <span>{statement ? <Recorded {...statement} /> : counted(t, figure)}</span>
      <span className="figure-said">
        {said(t, figure, document)} {figure.computed && <span className="tag computed">{t('figure.computed')}</span>}
        {against > 0 && (
          <span className="tag against">
            <UnequalIcon /> {t('figure.disagree', { n: against })}
          </span>
        )}
      </span>
    </span>
  );
}
