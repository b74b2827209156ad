import type { MessageKey, Values } from '../locales/messages.ts';
import type { Translate } from '../locales/translate.ts';

interface Props {
  readonly t: Translate;
  readonly of: MessageKey;
  readonly values?: Values;
}

/** A message in which some words weigh more. */
export function Rich({ t, of, values }: Props) {
  const pieces = t.rich(of, values);
  /* By place: two pieces may say the same. */
  return pieces.map((piece) => (piece.strong ? <strong key={pieces.indexOf(piece)}>{piece.text}</strong> : piece.text));
}
