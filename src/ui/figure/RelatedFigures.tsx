import { useId } from 'react';
import type { Computed, Figure } from '../../domain/figure.ts';
import { defaultLanguage } from '../../domain/language.ts';
import { metrics } from '../../domain/metric.ts';
import { difference, relatedTo } from '../../domain/relations.ts';
import { Recorded } from '../../kit/Recorded.tsx';
import { useTranslate } from '../../kit/use-translate.ts';
import { useActions, useAtlas } from '../../store/context.ts';
import { area, counted, inLanguage, measured, number, said } from '../../text/phrases.ts';

/** What a figure was worked out from, and what confirms, contradicts, supersedes or contains it, side by side. */
export function RelatedFigures({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const id = useId();
  const atlas = useAtlas((state) => state.atlas);
  const figures = useAtlas((state) => state.scene.figures);
  const parts = (figure.computed?.from ?? []).flatMap((id) => figures.get(id) ?? []);
  const related = relatedTo(figure, atlas.figuresById).filter((other) => !parts.includes(other.figure));
  return (
    <>
      {figure.computed && parts.length > 0 && (
        <>
          <p id={`${id}-parts`} className="related-title">
            {t(titles[figure.computed.operation])}
          </p>
          <ul className="related" aria-labelledby={`${id}-parts`}>
            {parts.map((part) => (
              <RelatedFigure key={part.id} figure={part} />
            ))}
          </ul>
        </>
      )}
      {related.length > 0 && (
        <>
          <p id={`${id}-related`} className="related-title">
            {t('receipt.related')}
          </p>
          <ul className="related" aria-labelledby={`${id}-related`}>
            {related.map((other) => (
              <RelatedFigure
                key={`${other.standing}-${other.figure.id}`}
                figure={other.figure}
                {...(other.standing !== 'subset_of' && { than: figure })}
                standing={t(`receipt.relation.${other.standing}`)}
                why={other.why}
              />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

const titles = {
  sum: 'receipt.sum',
  count: 'receipt.sum',
  share: 'receipt.share',
  difference: 'receipt.difference.of',
  quotient: 'receipt.quotient',
  remainder: 'receipt.remainder',
} as const satisfies Record<Computed['operation'], string>;

interface Props {
  readonly figure: Figure;
  /** The figure whose receipt is open, to tell the difference from. */
  readonly than?: Figure;
  readonly standing?: string;
  readonly why?: string;
}

function RelatedFigure({ figure, than, standing, why }: Props) {
  const t = useTranslate();
  const document = useAtlas((state) => state.atlas.documentsById.get(figure.document));
  const { openFigure } = useActions();
  const recorded = metrics[figure.metric].unit;
  const words = figure.statement ? inLanguage(figure.statement, t.language).text : counted(t, figure);
  const apart = than === undefined ? null : difference(than, figure);
  const value = figure.quantity === null ? '' : measured(t, figure);
  return (
    <li>
      {standing && <span className="quiet">{standing} </span>}
      <button type="button" className="text-button" onClick={() => openFigure(figure.id)}>
        {value && <strong translate="no">{value}</strong>} {words}
      </button>
      <span className="quiet"> {said(t, figure, document)}</span>
      {apart !== null && apart !== 0 && (
        <span className="quiet">
          {' '}
          {t('receipt.difference', {
            n: recorded === 'ha' || recorded === 'km2' ? area(t, apart, recorded) : number(t, apart),
          })}{' '}
          <span className="tag computed">{t('figure.computed')}</span>
        </span>
      )}
      {why && (
        <span className="related-why">
          <Recorded text={why} lang={defaultLanguage} />
        </span>
      )}
    </li>
  );
}
