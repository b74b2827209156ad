import type { Figure } from '../../domain/figure.ts';
import { useTranslate } from '../../kit/use-translate.ts';
import { measuredPieces } from '../../text/phrases.ts';

/** A number with its unit, each to be styled by itself. */
export function Measured({ figure }: { readonly figure: Figure }) {
  const t = useTranslate();
  const pieces = measuredPieces(t, figure);
  return pieces.map((piece) => (
    <span key={pieces.indexOf(piece)} className={piece.strong ? 'amount' : 'unit'} translate="no">
      {piece.text}
    </span>
  ));
}
