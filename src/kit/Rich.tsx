import type { MessageKey, Values } from '../locales/messages.ts';
import type { Translate } from '../locales/translate.ts';
import { Kept } from './Kept.tsx';

interface Props {
  readonly t: Translate;
  readonly of: MessageKey;
  readonly values?: Values;
}

/** A message in which some words weigh more. */
export function Rich({ t, of, values }: Props) {
  const pieces = t.rich(of, values);
  return pieces.map((piece) => {
    /* By place: two pieces may say the same. */
    const key = pieces.indexOf(piece);
    const words = <Kept key={key} text={piece.text} />;
    return piece.strong ? <strong key={key}>{words}</strong> : words;
  });
}
