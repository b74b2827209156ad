import { useEffect, useId, useRef } from 'react';
import type { Figure } from '../../domain/figure.ts';
import { Chevron, UnequalIcon } from '../../kit/icons.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { amount, asRecorded, counted, inLanguage, isConverted, said, unit } from '../../text/phrases.ts';
import { SourceMark } from '../panel/Sources.tsx';
import { Receipt } from './Receipt.tsx';

interface Props {
  readonly figure: Figure;
  /** A part of the figure above it. */
  readonly part?: boolean;
}

/** A number with what it counts and who says it; one press opens its receipt in place. */
export function FigureRow({ figure, part = false }: Props) {
  const t = useTranslate();
  const id = useId();
  const open = useAtlas((state) => state.view.figure === figure.id);
  const { openFigure } = useActions();
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <div ref={row} className={`figure${part ? ' part' : ''}${open ? ' open' : ''}`} data-figure={figure.id}>
      <button
        type="button"
        className="figure-line"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => openFigure(open ? null : figure.id)}
      >
        {figure.quantity !== null && (
          <span className="figure-number">
            <span className="amount">{amount(t, figure)}</span> <span className="unit">{unit(t, figure)}</span>
            {isConverted(t, figure) && <span className="recorded">= {asRecorded(t, figure)}</span>}
          </span>
        )}
        <FigureWords figure={figure} />
        <Chevron to={open ? 'up' : 'right'} />
      </button>
      <SourceMark of={figure.document} />
      {open && <Receipt id={id} figure={figure} />}
    </div>
  );
}

/** What a number counts, who says it, and who disagrees. */
export function FigureWords({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const atlas = useAtlas((state) => state.atlas);
  const document = atlas.documentsById.get(figure.document);
  const against = atlas.contradictions.get(figure.id) ?? 0;
  const statement = figure.statement && inLanguage(figure.statement, t.language);
  return (
    <span className={figure.quantity === null ? 'figure-words wide' : 'figure-words'}>
      <span lang={statement?.lang}>{statement ? statement.text : counted(t, figure)}</span>
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
