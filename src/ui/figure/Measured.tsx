import type { Figure } from '../../domain/figure.ts';
import type { Translate } from '../../locales/translate.ts';
import { measuredPieces, plainAmount } from '../../text/phrases.ts';

/** A number with its unit, each to be styled by itself; the number also as a program takes it. */
export function Measured({ t, figure }: { readonly t: Translate; readonly figure: Figure }) {
  const pieces = measuredPieces(t, figure);
  const value = plainAmount(t, figure);
  return pieces.map((piece) =>
    piece.strong && value !== null ? (
      <data key={pieces.indexOf(piece)} className="amount" value={value} translate="no">
        {piece.text}
      </data>
    ) : (
      <span key={pieces.indexOf(piece)} className={piece.strong ? 'amount' : 'unit'} translate="no">
        {piece.text}
      </span>
    ),
  );
}
