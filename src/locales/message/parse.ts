import { type MessageFormatElement, parse as parseIcu, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Message, Piece } from './message.ts';

/**
 * An ICU message in the form in which a page is sent it.
 * @throws where it is none, or uses what {@link Piece} has no form for: numbers and dates by Intl, which differ between browsers, and offsets.
 */
export function parse(text: string): Message {
  return messageOf(parseIcu(text));
}

function messageOf(elements: readonly MessageFormatElement[]): Message {
  const pieces = elements.map(pieceOf);
  const [only = ''] = pieces;
  return pieces.length < 2 && typeof only === 'string' ? only : pieces;
}

function pieceOf(element: MessageFormatElement): Piece {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return [element.value];
    case TYPE.pound:
      return 0;
    case TYPE.tag:
      return [element.value, 'tag', messageOf(element.children)];
    case TYPE.select:
      return [element.value, 'select', formsOf(element.options)];
    case TYPE.plural:
      if (element.offset !== 0) throw new Error(`A message counts "${element.value}" from another number than 0.`);
      return [element.value, element.pluralType === 'ordinal' ? 'ordinal' : 'plural', formsOf(element.options)];
    default:
      throw new Error(`A message writes "${element.value}" by Intl; see date() and number() in src/text/phrases.ts.`);
  }
}

function formsOf(options: Readonly<Record<string, { readonly value: readonly MessageFormatElement[] }>>) {
  return Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, messageOf(value)]));
}
