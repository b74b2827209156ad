import type { MessageKey } from '../locales/messages.ts';
import type { Translate, Value } from '../locales/translate.ts';

interface Props {
  readonly t: Translate;
  readonly of: MessageKey;
  readonly values?: Readonly<Record<string, Value>>;
}

/** A message in which some words weigh more. */
export function Rich({ t, of, values }: Props) {
  return t.rich(of, values).map(({ text, strong }) => (strong ? <strong key={text}>{text}</strong> : text));
}
