import type { Translate, Value } from '../locales/translate.ts';
import type { MessageKey } from '../locales/words.ts';

interface Props {
  readonly t: Translate;
  readonly of: MessageKey;
  readonly values?: Readonly<Record<string, Value>>;
}

/** A message in which some words weigh more. */
export function Rich({ t, of, values }: Props) {
  return t.rich(of, values).map(({ text, strong }) => (strong ? <strong key={text}>{text}</strong> : text));
}
